import { isRealDay, monthName, weekdayOf, writeIso, dayNameOf } from '../plan/dates.js';

const months = new Map(Array.from({ length: 12 }, (_, at) => monthName(at + 1).toLowerCase()).flatMap((name, at) => [[name, at + 1], [name.slice(0, 3), at + 1]] as const).concat([['sept', 9]]));

/** One exact day as people in Britain write it: "3 April 2026", "Friday 3rd April 2026", "3/4/2026", "2026-04-03". */
export function dateOf(text: string): string | undefined {
  const words = text.trim().replace(/\.$/, '').toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso !== null) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(words);
  if (slashed !== null) return real(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const spelled = /^(?:([a-z]+),? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9}),? (\d{4})$/.exec(words);
  const month = months.get(spelled?.[3] ?? '');
  if (spelled === null || month === undefined) return undefined;
  const day = real(Number(spelled[4]), month, Number(spelled[2]));
  const weekday = spelled[1];
  if (day === undefined || weekday === undefined) return day;
  const called = dayNameOf(weekdayOf(day)).toLowerCase();
  return called === weekday || called.slice(0, 3) === weekday ? day : undefined;
}

function real(year: number, month: number, day: number): string | undefined {
  return isRealDay({ year, month, day }) ? writeIso({ year, month, day }) : undefined;
}
