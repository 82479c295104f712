import { capitalised } from '../../plain/index.js';

/** The cells of one row as lines, each behind the name of its column where the columns have names: "When: Monday." and "What: swimming." */
export function cellsSaid(cells: readonly string[], heads: readonly string[]): string {
  const named = heads.length > 0 && cells.length > 1;
  return cells.flatMap((cell, at) => (cell === '' ? [] : [named ? said(cell, at, heads) : stop(cell)])).join('\n');
}

const pounds = /^£$|\s*\(£\)$|^£\s+|\s+(?:in\s+)?£$/u;
const often = /^(?:(?:each|every|per|a) (?:day|week|fortnight|month|quarter|year)|daily|weekly|monthly|quarterly|yearly|annually)$/iu;
/** "522.00", "about 15", "20 a week": an amount, where its column says that it is pounds. */
const number = /^((?:about|around|up to|nearly)\s+)?(\d[\d,]*(?:\.\d+)?)(\.?|\s+(?:a|per|each)\s+\p{L}+\.?|\s+or so\.?)$/iu;

/** Names of a first column that only say that something stands there. */
const whatFor = /^(?:what(?:(?: it| this| the money)?(?: is|['’]s| pays| goes)? (?:for|on))?|items?|things?|description|details?)$/iu;
const day = /^days?(?: of the week)?$/iu;
const weekday = /^(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?|(?:any|every|each|most|other) days?|weekdays?|weekends?|daily)\.?$/iu;

/**
 * What a cell says behind the name of its column. Under "£" a number is pounds, and "Each week" over what is paid for says how often: "Each week:
 * £5.00". Where the cell is no amount, the column keeps its "£".
 */
function said(cell: string, at: number, heads: readonly string[]): string {
  const [first = ''] = heads;
  const head = heads[at] ?? '';
  const amounts = heads.indexOf('£');
  const words = pounds.test(head) && !cell.includes('£') ? cell.replace(number, '$1£$2$3') : cell;
  const isAmount = words.includes('£');
  // "Evening: Total." would be when.
  if (/^(?:grand |week(?:ly)? )?totals?[:.]?$/iu.test(cell)) return stop(words.replace(/[:.]$/u, ''));
  const name = at === 0 && (amounts > 0 && often.test(first) || whatFor.test(head) || day.test(head) && weekday.test(cell)) ? ''
    : head === '£' && isAmount ? (often.test(first) ? first : '')
      : pounds.test(head) && isAmount ? capitalised(head.replace(pounds, '')) : head;
  return name === '' ? stop(words) : `${name}: ${stop(words)}`;
}

function stop(cell: string): string {
  return /[.!?…:]$/.test(cell) ? cell : `${cell}.`;
}
