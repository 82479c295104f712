import { basename, dirname, join } from 'node:path';
import { decodeText, isRealDate, type ConvertInput } from '../index.js';
import { Failure, exitCodes, message } from '../messages/index.js';
import type { Arguments } from './arguments.js';
import { folderSource, pictureFolder, planFolder, readIfThere, readStandardInput, readWhole } from './disk.js';
import { say } from './report.js';

const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** Reads from disk all that a plan needs: itself, its decisions, the council's file. */
export async function loadPlan(given: Arguments): Promise<ConvertInput> {
  const path = given.argument;
  const date = dateOf(given.options.get('date'));
  const decisions = await loadDecisions(given);
  const standard = path === '-';
  return {
    name: standard ? '-' : basename(path),
    bytes: standard ? await readStandardInput() : await readWhole(path),
    files: folderSource(standard ? '.' : await planFolder(path)),
    date,
    ...(decisions === undefined ? {} : { decisions }),
    ...(await loadCouncil(given)),
  };
}

/** The council's file, when one is named. */
export async function loadCouncil(given: Arguments): Promise<Pick<ConvertInput, 'council'>> {
  const council = given.options.get('council');
  return council === undefined ? {} : { council: { text: decode(await readWhole(council), council), name: basename(council), files: folderSource(dirname(council)) } };
}

/** The council's folder of pictures, when one is named. */
export async function pictureOption(given: Arguments): Promise<Pick<ConvertInput, 'pictures'>> {
  const folder = given.options.get('pictures');
  return folder === undefined ? {} : { pictures: await pictureFolder(folder) };
}

/** Where the decisions file of a plan is: beside it, with the same name. */
export function decisionsPath(given: Arguments): string | undefined {
  const named = given.options.get('decisions');
  if (named !== undefined) return named;
  if (given.argument === '-') return undefined;
  const base = basename(given.argument).replace(/\.[^.]+$/, '');
  return join(dirname(given.argument), `${base}.decisions.yaml`);
}

async function loadDecisions(given: Arguments): Promise<ConvertInput['decisions']> {
  const path = decisionsPath(given);
  if (path === undefined) return undefined;
  const bytes = given.options.has('decisions') && given.command.name !== 'decisions' ? await readWhole(path) : await readIfThere(path);
  return bytes === undefined ? undefined : { text: decode(bytes, path), name: basename(path) };
}

/** The date of this version: what was given, else today where the computer is. */
export function dateOf(typed: string | undefined): string {
  if (typed === undefined) {
    const now = new Date();
    return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
  }
  const real = dateShape.test(typed) && isRealDate(typed);
  if (real) return typed;
  throw new Failure(exitCodes.arguments, [message('optionWrong', { option: '--date', expected: 'a date such as 2026-11-23', actual: typed, example: '--date 2026-11-23' })]);
}

/** Text that is not UTF-8 is read as Windows wrote it, and said. */
function decode(bytes: Uint8Array, file: string): string {
  const { text, messages } = decodeText(bytes, basename(file));
  say(messages);
  return text;
}
