import { Failure, exitCodes, message } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { commands, type CommandSpec, type OptionSpec } from './commands.js';

/** What somebody typed, checked against the table of commands. */
export interface Arguments { command: CommandSpec; argument: string; options: ReadonlyMap<string, string>; help: boolean }

/** Reads the arguments. Unknown commands and options are refused, with a suggestion. */
export function readArguments(words: readonly string[]): Arguments | 'help' | 'version' {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return 'help';
  if (name === '--version' || name === '-v') return 'version';
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw wrong(near('unknownCommand', name, commands.map((each) => each.name), { command: name }));
  const options = new Map<string, string>();
  const positional: string[] = [];
  let help = false;
  let plain = false;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    if (plain || word === '-' || !word.startsWith('-')) positional.push(word);
    else if (word === '--') plain = true;
    else if (word === '--help' || word === '-h') help = true;
    else at += readOption(word, rest[at + 1], command, options);
  }
  if (help) return { command, argument: '', options, help };
  const [argument, extra] = positional;
  if (extra !== undefined || (command.argument === '' && argument !== undefined)) {
    throw wrong(message('argumentExtra', { command: command.name, extra: extra ?? argument ?? '' }));
  }
  if (command.argument !== '' && (argument === undefined || argument === '')) {
    throw wrong(message('argumentMissing', { command: command.name, what: command.argument === 'PACK' ? 'a pack' : command.argument === 'KIND' ? 'a kind of plan' : 'a plan', example: command.examples[0] ?? '' }));
  }
  return { command, argument: argument ?? '', options, help };
}

/** Reads one option into the map; returns how many further words it took. */
function readOption(word: string, next: string | undefined, command: CommandSpec, options: Map<string, string>): number {
  const equals = word.indexOf('=');
  const typed = equals < 0 ? word : word.slice(0, equals);
  const spec = command.options.find((each) => `--${each.name}` === typed);
  if (spec === undefined) {
    throw wrong(near('unknownOption', typed, command.options.map((each) => `--${each.name}`), { option: typed, command: command.name }));
  }
  if (options.has(spec.name)) throw wrong(message('optionTwice', { option: typed }));
  if (spec.value === undefined) {
    if (equals >= 0) throw wrong(message('optionTakesNoValue', { option: typed }));
    options.set(spec.name, 'yes');
    return 0;
  }
  const value = equals < 0 ? next : word.slice(equals + 1);
  if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) throw wrong(needsValue(spec));
  options.set(spec.name, value);
  return equals < 0 ? 1 : 0;
}

function needsValue(spec: OptionSpec): ReturnType<typeof message> {
  return message('optionNeedsValue', { option: `--${spec.name}`, value: spec.value ?? '', example: spec.example ?? '' });
}

function near(id: 'unknownCommand' | 'unknownOption', typed: string, known: readonly string[], facts: Record<string, string>): ReturnType<typeof message> {
  const best = suggest(typed, known);
  return best === undefined ? message(id, facts) : message(`${id}Near`, { ...facts, near: best });
}

function wrong(problem: ReturnType<typeof message>): Failure {
  return new Failure(exitCodes.arguments, [problem]);
}
