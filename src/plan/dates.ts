/** A calendar day as three whole numbers. */
export interface Day { year: number; month: number; day: number }

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers are a day that exists, in the years 1800 to 2999. */
export function isRealDay({ year, month, day }: Day): boolean {
  return year >= 1800 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a real day written `YYYY-MM-DD`; 2026-02-30 is not. */
export function isRealDate(text: string): boolean {
  return readIso(text) !== undefined;
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists. */
export function readIso(text: string): Day | undefined {
  const match = isoPattern.exec(text);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : undefined;
}

/** Writes a day as `YYYY-MM-DD`. */
export function writeIso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days in words for a reader: `9 April 2027`. What is not a date comes back as it is. */
export function formatDate(iso: string): string {
  const day = readIso(iso);
  return day === undefined ? iso : `${day.day} ${monthName(day.month)} ${day.year}`;
}

/** The same with its weekday: `Friday 9 April 2027`. */
export function formatDateWithWeekday(iso: string): string {
  const day = readIso(iso);
  return day === undefined ? iso : `${dayNameOf(weekdayOf(iso))} ${formatDate(iso)}`;
}

/** The English name of a month, 1 to 12; empty for another number. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** Days of the week as they are written short, with the name in full. */
export const shortDays: Readonly<Record<string, string>> = {
  mon: 'Monday', tue: 'Tuesday', tues: 'Tuesday', wed: 'Wednesday', weds: 'Wednesday', thu: 'Thursday', thur: 'Thursday', thurs: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday',
};

/** The English name of a weekday, 1 (Monday) to 7 (Sunday); empty for another number. */
export function dayNameOf(weekday: number): string {
  return dayNames[weekday - 1] ?? '';
}

/** The weekday of a date, 1 (Monday) to 7 (Sunday); 0 when it is not a date. */
export function weekdayOf(iso: string): number {
  const day = readIso(iso);
  // Day 0 (1970-01-01) was a Thursday.
  return day === undefined ? 0 : (((dayNumber(day) + 3) % 7) + 7) % 7 + 1;
}

/** The date so many days later, or earlier when negative. */
export function addDays(iso: string, days: number): string {
  return writeIso(dayFromNumber(dayNumber(mustRead(iso)) + days));
}

/** The same day so many months later; 29 February becomes 28 February where there is none (M14). */
export function addMonths(iso: string, months: number): string {
  const from = mustRead(iso);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return writeIso({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return dayNumber(mustRead(second)) - dayNumber(mustRead(first));
}

/** When the first review of a new or revised plan should be (M14): six to eight weeks after support starts. */
export function firstReviewLimits(anchor: string): { target: string; latest: string } {
  return { target: addDays(anchor, 42), latest: addDays(anchor, 56) };
}

/** The last day for the review after one held on this day (M14): twelve months later. */
export function nextReviewLimit(held: string): string {
  return addMonths(held, 12);
}

/** When a direct payment must be reviewed (M15): within 6 months of the first payment, then within 12 months. */
export function directPaymentReviewLimit(from: string, isFirst: boolean): string {
  return addMonths(from, isFirst ? 6 : 12);
}

function mustRead(iso: string): Day {
  const day = readIso(iso);
  if (day === undefined) throw new RangeError(`${iso} is not a date written YYYY-MM-DD`);
  return day;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Days since 1970-01-01 in the Gregorian calendar, counted in whole numbers so that no time zone can move a day.
function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function dayFromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
