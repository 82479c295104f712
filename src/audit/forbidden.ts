import { councilOnly } from '../plan/council-only.js';
import { isRealDate } from '../plan/dates.js';
import type { Plan } from '../plan/plan.js';
import { blockTraces } from './block-traces.js';
import type { ExpectedBlock, Forbidden } from './expected.js';
import { houseWords } from './house-words.js';
import { allWordsBelow, isCode, wordsOfRecords } from './plan-words.js';
import { nothingAnswered } from './answered.js';
import { valuesOfRecords } from './record-values.js';
import { textForm } from './text-form.js';
import { searchFor } from './word-search.js';

const shortest = 4;
const longPiece = 6;
const spelledDate = /^(\p{L}+ )?\d{1,2} \p{L}+ \d{4}$/u;

/**
 * Words that must not leave with a document: what is internal, and hidden notes in an original. Words that the plan
 * also says openly are no secret and are left out. `house` are words of the council that documents may print.
 */
export function forbiddenWords(plan: Plan, blockOf: (blockId: string) => ExpectedBlock | undefined, house: readonly string[]): Forbidden[] {
  const found: Omit<Forbidden, 'reach'>[] = councilsOwn(plan).flatMap(allWordsBelow).map((text) => ({ text, why: 'internal' }));
  for (const original of plan.originals) {
    for (const block of original.blocks) {
      if (block.kind !== 'comment' && block.notContent !== 'comment' && block.notContent !== 'toolComment') continue;
      const named = blockOf(block.id);
      for (const text of block.texts) found.push({ text, why: 'comment', ...(named === undefined ? {} : { block: named }) });
    }
  }
  if (found.length === 0) return [];
  const open = openWords(plan);
  const openForm = open.map((text) => textForm(text, 'exact')).join('\n');
  const openText = open.join(hardEdge).normalize('NFC');
  const ours = [...houseWords(), ...house].join(hardEdge).normalize('NFC');
  const seen = new Set<string>();
  return found.flatMap((each) => [each.text, ...piecesOf(each.text)].flatMap((text): Forbidden[] => {
    if (seen.has(text) || openForm.includes(textForm(text, 'exact')) || searchFor(text)(openText)) return [];
    seen.add(text);
    const reach = reachOf(text, ours, text !== each.text);
    return reach === undefined ? [] : [{ ...each, text, reach }];
  }));
}

/** Not white space, so that no search reaches over it. */
export const hardEdge = '\n\u0001\n';

function councilsOwn(plan: Plan): unknown[] {
  return Object.entries(plan).filter(([name]) => councilOnly.has(name)).map(([, value]: [string, unknown]) => value);
}

/** A long note may leave in part: every few words of it count as well, where no template says the same. */
function piecesOf(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const pieces: string[] = [];
  for (let start = 0; start + longPiece < words.length && pieces.length < 200; start += longPiece / 2) pieces.push(words.slice(start, start + longPiece).join(' '));
  return pieces;
}

/** How far words are searched for; undefined when they are so ordinary that they tell nothing. */
function reachOf(text: string, ours: string, isPiece: boolean): Forbidden['reach'] | undefined {
  const form = textForm(text, 'exact');
  const isOurs = searchFor(text)(ours);
  if (isPiece) return isOurs ? undefined : 'said';
  if (form.length < shortest || isCode(text.trim())) return undefined;
  if (text.trim().split(/\s+/).length >= 5 || text.length >= 32) return 'bytes';
  const digits = form.replace(/\D/g, '').length;
  // Days, sums and times also come out of reckoning; a telephone number does not.
  if (!/\p{L}/u.test(form)) return digits >= 7 && !isRealDate(text.trim()) ? 'said' : digits > 0 ? 'alone' : undefined;
  if (spelledDate.test(text.trim())) return 'alone';
  const isWord = !/\S\s+\S/.test(text.trim());
  if (isOurs) return isWord && digits === 0 && form.length < 16 ? undefined : 'alone';
  return isWord && (form.length < 8 || digits === 0) && form.length < 16 ? 'said' : 'bytes';
}

function openWords(plan: Plan): string[] {
  const visible = Object.fromEntries(Object.entries(plan).filter(([name]) => !councilOnly.has(name)));
  const { originals: _originals, conversion: _conversion, ...records } = visible;
  const own = plan.originals.flatMap(({ blocks }) =>
    blocks.filter((block) => block.notContent === undefined && block.kind !== 'comment').flatMap((block) => block.texts));
  const about = plan.originals.flatMap(({ title, madeBy, signer, howToSee }) => [title, madeBy, signer, howToSee].filter((each) => each !== undefined));
  const values = valuesOfRecords(visible, nothingAnswered).flatMap(({ forms }) => forms.map((form) => form.join(' ')));
  const links = [...blockTraces(plan).values()].flatMap(({ asides }) => asides);
  return [...own, ...about, ...values, ...links, ...wordsOfRecords(visible).map((each) => each.text), ...allWordsBelow(records)];
}
