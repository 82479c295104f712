import { message, type Message } from '../../messages/index.js';
import type { DecidedRow } from '../../plan/easy-decisions.js';
import type { EasyRow } from './easy-row.js';

const longest = 80;

/** What a person should look at in the rows: counted as a whole, and by name where a person's own words are in question. */
export function easyMessages(rows: readonly EasyRow[], unused: readonly DecidedRow[], unknownPictures: readonly string[]): Message[] {
  const own = rows.filter(({ by }) => by !== 'standing');
  const count = (...breaches: string[]): number => own.filter((row) => row.breaches.some((each) => breaches.includes(each))).length;
  const counts = { rows: own.length, long: count('tooLong'), hard: count('hardWord'), plain: count('noPicture'), kept: count('thrown') };
  const look = counts.long + counts.hard + counts.plain + counts.kept > 0 ? [message('easyLook', counts)] : [];
  const first = new Set<string>();
  const once = own.filter(({ from = '', differs, stale }) => {
    if (first.has(from) || differs === undefined && stale !== true) return false;
    first.add(from);
    return true;
  });
  return [
    ...look,
    ...once.map(({ from = '', words, differs, stale }) => (stale === true
      ? message('easyStale', { from: short(from), words: short(words.join(' ')) })
      : message('easyDiffers', { from: short(from), words: short(words.join(' ')), what: (differs ?? []).map(plainly).join(', ') }))),
    ...unused.map(({ from }) => message('easyUnused', { from: short(from) })),
    ...[...new Set(unknownPictures)].map((picture) => message('easyPictureUnknown', { picture: short(picture) })),
  ];
}

function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** "-money 2550" as "money 2550 is gone". */
function plainly(difference: string): string {
  return `${difference.slice(1)} ${difference.startsWith('-') ? 'is gone' : 'is new'}`;
}
