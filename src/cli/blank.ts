import { basename, resolve } from 'node:path';
import { kindNamed, makeBlank, writeBlank, type BlankMade } from '../index.js';
import { exitCodes, message } from '../messages/index.js';
import type { Arguments } from './arguments.js';
import { forTerminal } from './for-terminal.js';
import { dateOf, loadCouncil } from './load.js';
import { formatNames, optionList } from './option-list.js';
import { readingOptions } from './reading-options.js';
import { progress, say } from './report.js';

const editionNames = { 'single-format': 'singleFormat', 'large-print': 'largePrint', 'easy-read': 'easyRead', starter: 'starter' } as const;

/** `ownwords blank`: makes a kind of plan as empty files to fill in. */
export async function blank(given: Arguments): Promise<number> {
  const { kind, name } = kindNamed(given.argument);
  const folder = given.options.get('out') ?? `blank-${name}`;
  const editions = optionList(given, 'editions', editionNames);
  const formats = optionList(given, 'formats', formatNames);
  const date = dateOf(given.options.get('date'));
  const line = progress();
  let made: BlankMade;
  let outcome;
  try {
    made = await makeBlank({
      kind, date, ...(await loadCouncil(given)), ...readingOptions(given), ...(editions === undefined ? {} : { editions }), ...(formats === undefined ? {} : { formats }),
      onStep: (file) => { line.step(message('stepWriting', { file }).text); },
    });
    outcome = await writeBlank(made.files, folder, date);
  } finally {
    line.end();
  }
  say([...made.messages, ...outcome.messages]);
  const paths = made.files.map(({ path }) => path);
  const lines = [
    message('blankMade', { folder: basename(resolve(folder)) === folder ? folder : resolve(folder) }),
    ...(paths.some((path) => path.startsWith('blank-')) ? [message('blankFill')] : []),
    ...(paths.includes('plan.md') ? [message('blankStarter')] : []),
  ];
  process.stdout.write(`${lines.map(({ text }) => forTerminal(text)).join('\n')}\n`);
  return exitCodes.done;
}
