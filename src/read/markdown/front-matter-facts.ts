import { suggest } from '../../messages/suggest.js';
import type { SourceBlock } from '../../plan/original.js';
import type { FactFromOriginal } from '../types.js';
import type { FrontMatterEntry } from './front-matter.js';
import { codeFor, fieldFor, frontMatterWords, plainKey, type FrontMatterField } from './front-matter-fields.js';
import { readDate, readFormats, readMoney } from './front-matter-values.js';
import { readWish, wishesKnown } from './front-matter-wishes.js';
import type { WalkState } from './walk-state.js';

/** Turns the lines of front matter that are plainly a field of the plan into facts; a doubt becomes a question, never a guess. */
export function factsFrom(entries: readonly { entry: FrontMatterEntry; block: SourceBlock }[], state: WalkState): FactFromOriginal[] {
  const facts: FactFromOriginal[] = [];
  const kindEntry = entries.find(({ entry }) => fieldFor(entry.label)?.type === 'kind');
  const kind = kindEntry === undefined ? undefined : codeFor(kindEntry.entry.value, frontMatterWords().kinds);
  for (const { entry, block } of entries) {
    const field = fieldFor(entry.label);
    const ask = askAt(state, entry, block);
    if (field === undefined) askAboutKey(entry, ask);
    else if (entry.value !== '') {
      const value = field.onlyFor !== undefined && field.onlyFor !== kind ? undefined : valueOf(field, entry, ask);
      if (field.onlyFor !== undefined && field.onlyFor !== kind) ask('whichBudget', {});
      if (value === undefined) continue;
      const before = facts.find((fact) => fact.pointer === field.field);
      if (before === undefined) facts.push({ pointer: field.field, value, blockId: block.id });
      else if (JSON.stringify(before.value) !== JSON.stringify(value)) ask('saidTwice', { first: String(before.value) });
    }
  }
  return facts;
}

type Ask = (id: 'dateNotUnderstood' | 'moneyNotUnderstood' | 'codeNotUnderstood' | 'impossibleDate' | 'keyNearMiss' | 'whichBudget' | 'whichKind' | 'saidTwice', facts: Record<string, string>) => void;

function askAt(state: WalkState, entry: FrontMatterEntry, block: SourceBlock): Ask {
  const { line, column } = block.place;
  const at = { start: { line, column }, end: { line, column } };
  return (id, facts) => state.tell(id, { key: entry.label, value: entry.value.slice(0, 60), ...facts }, at);
}

function valueOf(field: FrontMatterField, entry: FrontMatterEntry, ask: Ask): unknown {
  const asked = (...said: Parameters<Ask>): undefined => {
    ask(...said);
    return undefined;
  };
  const words = frontMatterWords();
  switch (field.type) {
    case 'text': return entry.value;
    case 'date': {
      const found = readDate(entry.value);
      if (found === 'impossible') return asked('impossibleDate', {});
      return found?.iso ?? asked('dateNotUnderstood', {});
    }
    case 'kind': return codeFor(entry.value, words.kinds) ?? asked('whichKind', {});
    case 'stage': return codeFor(entry.value, words.stages) ?? asked('codeNotUnderstood', { known: Object.keys(words.stages).join(', ') });
    case 'formats': {
      const { known, unknown } = readFormats(entry.items);
      // One that nobody knows must not take the others with it.
      if (unknown.length > 0) ask('codeNotUnderstood', { value: unknown.join(', '), known: Object.values(words.formats).map((names) => names[0]).join(', ') });
      return known.length === 0 ? undefined : known;
    }
    case 'points': case 'typeface': case 'spacing': case 'paper': case 'ink': case 'yesNo': case 'letters': {
      const wish = readWish(field.type, entry.value);
      return wish ?? asked('codeNotUnderstood', { known: wishesKnown(field.type) });
    }
    case 'money': return readMoney(entry.value) ?? asked('moneyNotUnderstood', {});
  }
}

function askAboutKey(entry: FrontMatterEntry, ask: Ask): void {
  const known = frontMatterWords().fields.flatMap((field) => field.keys);
  const near = plainKey(entry.label).length < 4 ? undefined : suggest(entry.label, known);
  if (near !== undefined) ask('keyNearMiss', { near });
}
