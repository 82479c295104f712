import { Failure, exitCodes, message } from '../messages/index.js';
import { readArguments, type Arguments } from './arguments.js';
import { plainReason } from './disk.js';
import { commandHelp, helpText } from './help.js';
import { say } from './report.js';

type Run = (words: Arguments) => Promise<number>;

/** One module a command, loaded when it is asked for. */
const runs: Readonly<Record<string, () => Promise<Run>>> = {
  build: async () => (await import('./build.js')).build,
  blank: async () => (await import('./blank.js')).blank,
  trace: async () => (await import('./trace.js')).trace,
  decisions: async () => (await import('./decisions.js')).decisions,
  verify: async () => (await import('./verify.js')).verify,
  schema: async () => (await import('./schema.js')).schema,
};

/** The command line as a function: arguments in, exit code out. No stack trace ever reaches a user. */
export async function main(words: readonly string[]): Promise<number> {
  // A reader that goes away early (`| head`) is not a fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      // The disk under a redirected output is full, or the output is closed.
      process.exitCode = exitCodes.output;
      if (stream === process.stdout) say([message('printedNowhere', { reason: plainReason(error) })]);
      process.exit();
    });
  }
  try {
    const given = readArguments(words);
    if (given === 'help') return print(helpText());
    if (given === 'version') return print(`${(await import('./version.js')).version()}\n`);
    if (given.help) return print(commandHelp(given.command));
    const run = runs[given.command.name];
    if (run === undefined) throw new Error(`no code for ${given.command.name}`);
    return await (await run())(given);
  } catch (error) {
    if (error instanceof Failure) {
      say(error.messages);
      return error.exitCode;
    }
    say([message('unexpected', { reason: plainReason(error) })]);
    return exitCodes.output;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return exitCodes.done;
}
