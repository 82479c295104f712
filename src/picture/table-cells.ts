import { dayNames } from './moments.js';

/** The name of its column before what a cell says. */
const columnName = /^[^:.]{1,40}:\s+/u;

/** A cell without the name of its column. */
export function withoutColumn(cell: string): string {
  return cell.replace(columnName, '');
}

/** Whether a cell says how somebody will know that something was done: that is not what was to be done. */
export function saysHowChecked(cell: string): boolean {
  return /^how\s+(?:(?:it\s+is|we|i|they|you|it)?(?:['’]ll|\s+will|\s+is|\s+was)?\s*)?(?:be\s+)?(?:checked|check|know)\b[^:]{0,20}:/iu.test(cell);
}

/** Whether there are letters of another script than English: in a table of languages the name of one of them is not what a row is about. */
export function isOfOtherScript(text: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

const namedSum = /^(?:how much|costs?(?: (?:in )?(?:a|per|each) (?:week|month|year))?|what it costs|total|amount|price|each (?:week|month|year)|a (?:week|month|year)|per (?:week|month|year)|weekly|monthly|yearly)(?: it costs| is it)?:\s+(£\d[\d,]*(?:\.\d\d)?)(?:\s*(?:a|per|each|every)\s+(?:week|fortnight|month|year))?[.\s]*$/iu;

/** The cells of a day of somebody's week, without what things cost: "Swimming, £3.20" is about the swimming. Others as they are. */
export function ofDay(cells: readonly string[]): string[] {
  return dayNames.includes((cells[0] ?? '').toLowerCase().replace(/s?[.:]?$/u, '')) ? cells.map((cell) => cell.replace(/(?:,\s*|\s*\(|\s+)£\d[\d,]*(?:\.\d\d)?\)?/gu, '')) : [...cells];
}

/** How much a row of a table comes to, as it is written; undefined where no one amount says so. */
export function sumOf(cells: readonly string[]): string | undefined {
  // "How much: £64.20 a week": what it comes to stands under a name that says so.
  const named = cells.flatMap((cell) => namedSum.exec(cell)?.[1] ?? []);
  if (named.length === 1) return named[0];
  // "Donna, 18 hours at £13.10" and "£235.80": how much the row comes to is the cell that is an amount and nothing else.
  const sums = cells.flatMap((cell) => /^£\d[\d,]*(?:\.\d\d)?(?=\.?$)/.exec(withoutColumn(cell))?.[0] ?? []);
  const [sum] = sums;
  const pounds = (written: string): number => Number(written.replace(/[£,]/gu, ''));
  // Not what an hour costs, where another cell says more.
  const most = Math.max(0, ...(cells.join(' ').match(/£\d[\d,]*(?:\.\d+)?/gu) ?? []).map(pounds));
  return sum !== undefined && new Set(sums).size === 1 && pounds(sum) >= most ? sum : undefined;
}
