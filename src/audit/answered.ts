import type { LedgerEntry, SourceBlock } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';

/** Says which words of a plan's records the ledger answers for already, so that they are not asked for twice. */
export interface Answered {
  /** Whether every node with this block id is looked for as a part of an original. */
  isPart: (blockId: string) => boolean;
  /** The words of the rows a record was made of, when it stands in the person's own table; else undefined. */
  rowsOf: (source: unknown) => RowWords | undefined;
}

/** Words and digits of rows of the person's own table. */
export interface RowWords { says: (text: string) => boolean }

/** Nothing is answered for: every word counts. */
export const nothingAnswered: Answered = { isPart: () => false, rowsOf: () => undefined };

/** Reads from the ledger what is answered for: parts that are in the document, and rows of own tables. */
export function answeredBy(plan: Plan): Answered {
  const fates = new Map((plan.conversion?.ledger ?? []).map((entry): [string, LedgerEntry['outcome']] => [entry.blockId, entry.outcome]));
  const parts = new Map<string, SourceBlock>();
  const pictures = new Map<number, string[]>();
  for (const block of plan.originals.flatMap(({ blocks }) => blocks)) {
    const fate = fates.get(block.id);
    if (fate === 'mapped' || fate === 'keptVerbatim') parts.set(block.id, block);
    if (block.kind === 'image') pictures.set(block.place.line, [...(pictures.get(block.place.line) ?? []), ...block.texts]);
  }
  return {
    isPart: (blockId) => parts.has(blockId),
    rowsOf: (source) => {
      if (!Array.isArray(source) || source.length === 0) return undefined;
      const rows = source.map((id) => parts.get(String(id)));
      const texts = rows.flatMap((block) => (block?.kind === 'tableRow' || block?.kind === 'tableHeader' ? [[...block.texts, ...(pictures.get(block.place.line) ?? [])]] : []));
      return texts.length === rows.length ? rowWords(texts.flat()) : undefined;
    },
  };
}

// Cells are taken apart when they become fields ("7.30 to 8, Bev, 01632 960123"), so words are compared one by one.
function rowWords(texts: readonly string[]): RowWords {
  const words = new Set(texts.flatMap(wordsIn));
  const digits = digitsIn(texts.join(' '));
  const numbers = new Set(texts.flatMap(numbersIn));
  return { says: (text) => wordsIn(text).every((word) => words.has(word)) && (digits.includes(digitsIn(text)) || numbersIn(text).every((number) => numbers.has(number))) };
}

function wordsIn(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

// Cells may be put together in another order than they stand in ("1½, 7:00").
function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}
