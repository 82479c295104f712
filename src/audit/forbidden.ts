import { councilOnly } from '../plan/council-only.js';
import type { Plan } from '../plan/plan.js';
import type { ExpectedBlock, Forbidden } from './expected.js';
import { allWordsBelow, wordsOfRecords } from './plan-words.js';
import { textForm } from './text-form.js';

const shortest = 4;

/**
 * Words that must not leave with a document: what is internal, and hidden notes in an original. Words that the plan
 * also says openly are no secret and are left out, as are single ordinary words, which stand in any document.
 */
export function forbiddenWords(plan: Plan, blockOf: (blockId: string) => ExpectedBlock | undefined): Forbidden[] {
  const found: Forbidden[] = councilsOwn(plan).flatMap(allWordsBelow).map((text) => ({ text, why: 'internal' }));
  for (const original of plan.originals) {
    for (const block of original.blocks) {
      if (block.kind !== 'comment' && block.notContent !== 'comment' && block.notContent !== 'toolComment') continue;
      const named = blockOf(block.id);
      for (const text of block.texts) found.push({ text, why: 'comment', ...(named === undefined ? {} : { block: named }) });
    }
  }
  const secrets = found.filter(({ text }) => isTelling(text));
  if (secrets.length === 0) return [];
  const open = openWords(plan);
  return secrets.filter(({ text }) => !open.includes(textForm(text, 'exact')));
}

function councilsOwn(plan: Plan): unknown[] {
  return Object.entries(plan).filter(([name]) => councilOnly.has(name)).map(([, value]: [string, unknown]) => value);
}

// Two words, or one with a digit, or a long one: anything less also stands in templates.
function isTelling(text: string): boolean {
  const form = textForm(text, 'exact');
  if (form.length < shortest) return false;
  return /\S\s+\S/.test(text.trim()) || /\d/.test(form) || form.length >= 16;
}

function openWords(plan: Plan): string {
  const visible = Object.fromEntries(Object.entries(plan).filter(([name]) => !councilOnly.has(name)));
  const own = plan.originals.flatMap(({ blocks }) =>
    blocks.filter((block) => block.notContent === undefined && block.kind !== 'comment').flatMap((block) => block.texts));
  const recorded = wordsOfRecords(visible).map((each) => each.text);
  return [...own, ...recorded, ...allWordsBelow(plan.sections)].map((text) => textForm(text, 'exact')).join('\n');
}
