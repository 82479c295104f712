import { basename, dirname, join, resolve } from 'node:path';
import { convert, openSecondThread, writePack, type BuildInput, type Conversion } from '../index.js';
import { Failure, exitCodes, message } from '../messages/index.js';
import type { Arguments } from './arguments.js';
import { forTerminal } from './for-terminal.js';
import { loadPlan, pictureOption } from './load.js';
import { formatNames, optionList } from './option-list.js';
import { readingOptions } from './reading-options.js';
import { needsPersonText, progress, say } from './report.js';

const editionNames = { 'single-format': 'singleFormat', annex: 'annex', 'easy-read': 'easyRead', 'large-print': 'largePrint' } as const;

/** `ownwords build`: makes the pack and says where it is and what needs a person. */
export async function build(given: Arguments): Promise<number> {
  const folder = outFolder(given);
  const editions = optionList(given, 'editions', editionNames);
  const formats = optionList(given, 'formats', formatNames);
  const line = progress();
  // One thread alone takes longer and less memory.
  const secondThread = process.env['OWNWORDS_THREADS'] === '1' ? undefined : await openSecondThread(formats);
  let made: Conversion;
  let outcome;
  try {
    const input: BuildInput = {
      ...(await loadPlan(given)), ...(await easyOptions(given)), ...readingOptions(given), onStep: (step, file) => { line.step(message(`step${step === 'reading' ? 'Reading' : step === 'writing' ? 'Writing' : 'Checking'}`, { file: file ?? '' }).text); },
      ...(secondThread === undefined ? {} : { secondThread }), ...(editions === undefined ? {} : { editions }), ...(formats === undefined ? {} : { formats }),
    };
    made = await convert(input);
    line.step(message('stepPacking').text);
    outcome = await writePack(made.files, folder, { date: input.date });
  } finally {
    line.end();
    await secondThread?.close();
  }
  say([...made.messages.filter((each) => each.level === 'warning' || each.level === 'info'), ...outcome.messages]);
  return report(made, folder, given.options.has('strict'));
}

function report(made: Conversion, folder: string, strict: boolean): number {
  const { counts } = made;
  const asks = [...made.messages.filter((each) => each.level === 'ask'), ...missingAsks(made)];
  const parts = counts.parts === 1 ? '1 part' : `${String(counts.parts)} parts`;
  const lines = [
    message('packMade', { folder }).text,
    ...(counts.parts === 0 ? [] : [message('planParts', { ...counts, parts, other: made.otherTitle }).text]),
    made.auditLine,
    message('packStart', { file: join(folder, 'start-here.html') }).text,
  ];
  process.stdout.write(`${[...lines.map(forTerminal), needsPersonText(asks)].join('\n')}\n`);
  return strict && asks.length > 0 ? exitCodes.needsPerson : exitCodes.done;
}

/** One line a section for what is not yet filled in. */
function missingAsks(made: Conversion): ReturnType<typeof message>[] {
  const sections = new Map<string, Set<string>>();
  for (const { section, what } of made.missing) sections.set(section, (sections.get(section) ?? new Set()).add(what));
  return [...sections].map(([section, things]) => message('missingParts', { section, things: [...things].join('; ') }));
}

/** The pack's own folder. It may not be the folder the plan is in, nor hold it. */
function outFolder(given: Arguments): string {
  const plan = given.argument;
  const out = given.options.get('out') ?? (plan === '-' ? 'plan.pack' : join(dirname(plan), `${basename(plan).replace(/\.[^.]+$/, '')}.pack`));
  const [target, source] = [resolve(out), plan === '-' ? '' : resolve(plan)];
  const holds = source !== '' && (source === target || `${dirname(source)}/`.replaceAll('\\', '/').startsWith(`${target}/`.replaceAll('\\', '/')));
  if (holds && !source.replaceAll('\\', '/').endsWith('/records/plan.json')) throw new Failure(exitCodes.arguments, [message('outputIsInput', { folder: out })]);
  return out;
}

/** What is asked for the Easy Read. Whether a size can be used is for the library to say. */
async function easyOptions(given: Arguments): Promise<Pick<BuildInput, 'easySize' | 'pictures'>> {
  const size = given.options.get('easy-size');
  if (size !== undefined && !/^\d{1,3}$/.test(size)) {
    throw new Failure(exitCodes.arguments, [message('optionWrong', { option: '--easy-size', expected: 'a whole number from 14 to 24', actual: size, example: '--easy-size 16' })]);
  }
  return { ...(size === undefined ? {} : { easySize: Number(size) }), ...(await pictureOption(given)) };
}
