import { commands, exitCodeWords, type CommandSpec } from './commands.js';

/** The whole help, grouped, with examples. */
export function helpText(): string {
  const names = commands.map((command) => `  ${`${command.name} ${command.argument}`.padEnd(16)} ${command.about}`);
  const options = commands.filter((command) => command.options.length > 0).flatMap((command) => ['', `Options for ${command.name}:`, ...optionLines(command)]);
  return [
    'Ownwords turns a person’s own support plan into the council’s single format, without losing a word.',
    '',
    'Usage: ownwords COMMAND [PLAN] [options]',
    '',
    'Commands:',
    ...names,
    ...options,
    '',
    'PLAN is a Markdown file (.md, .txt) or a structured plan (.json). A single - reads it from standard input.',
    'KIND is care-and-support-plan, carer-support-plan or seven-questions-plan.',
    'Results go to standard output, messages to standard error.',
    '',
    'Examples:',
    ...commands.flatMap((command) => command.examples.slice(0, 2)).map((example) => `  ${example}`),
    '',
    'Exit codes:',
    ...exitCodeWords.map(([code, words]) => `  ${String(code)}  ${words}`),
    '',
  ].join('\n');
}

/** Help for one command. */
export function commandHelp(command: CommandSpec): string {
  const usage = ['ownwords', command.name, command.argument, command.options.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ');
  return [
    `${command.name}: ${command.about}`,
    '',
    `Usage: ${usage}`,
    ...(command.options.length > 0 ? ['', 'Options:', ...optionLines(command)] : []),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionLines(command: CommandSpec): string[] {
  return command.options.map((option) => `  ${`--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`.padEnd(20)} ${option.about}`);
}
