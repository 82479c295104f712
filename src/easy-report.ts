import type { EasyRead, EasyRow } from './edition/index.js';
import { readingEase } from './plain/index.js';

/** What `records/easy-read.json` says: every row with where it came from and what it still breaks, counted; no verdicts. */
export interface EasyReport {
  /** Rows, rows with a picture, and how many rows break each rule. */
  counts: Record<string, number>;
  /** Flesch Reading Ease of the program's own sentences, as advice; none under 30 sentences, and never of a person's own words. */
  readingEase?: number;
  /** The code to write in the record of who checked it with readers. */
  code: string;
  checkedBy?: string;
  rows: readonly EasyRow[];
  onlyInFull: EasyRead['onlyInFull'];
  /** Easy words in the decisions file whose sentence is no longer in the plan. */
  unused: { from: string; words: readonly string[] }[];
}

export function easyReport(easy: EasyRead): EasyReport {
  const counts: Record<string, number> = { rows: easy.rows.length, withPicture: easy.rows.filter(({ pictures }) => pictures.length > 0).length };
  for (const row of easy.rows) for (const breach of row.breaches) counts[breach] = (counts[breach] ?? 0) + 1;
  const ease = readingEase(easy.rows.filter(({ by }) => by === 'standing').flatMap(({ words }) => words));
  return {
    counts, ...(ease === undefined ? {} : { readingEase: ease }), code: easy.code, ...(easy.checked === undefined ? {} : { checkedBy: easy.checked.by }),
    rows: easy.rows, onlyInFull: easy.onlyInFull, unused: easy.unused.map(({ from, words }) => ({ from, words })),
  };
}
