import { numberOf } from '../plain/index.js';

/** A time of day as a clock face shows it: twelve hours, so that "half past seven" is sure whatever half of the day is meant. */
export interface ClockFace { kind: 'clock'; time: string; written: string }

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const hour = `(?:1[0-2]|[1-9]|${words.join('|')})`;
const minutes: Readonly<Record<string, number>> = { quarter: 15, half: 30, five: 5, ten: 10, twenty: 20, 'twenty-five': 25, 'twenty five': 25 };
const spoken = new RegExp(`\\b(half|quarter|five|ten|twenty|twenty[- ]five)\\s+(past|to)\\s+(${hour})\\b`, 'giu');
const clock = new RegExp(`\\b(${hour})\\s?o[’']?\\s?clock\\b`, 'giu');
/** "At 8 in the morning"; a number behind "at" alone may be a score, or a part of a street. */
const ofDay = new RegExp(`\\b(?:at|by|until|till|from|about|around)\\s+(${hour})\\s+(?:in the (?:morning|afternoon|evening)|at night)\\b`, 'giu');
/** What numbers count that are no times. */
const units = 'mg|mcg|ml|g|kg|m|cm|mm|km|miles?|hours?|hrs?|%|percent|per cent|litres?|units?|p|pence|times';
/** "At 7.30", "Fridays 9.30", "Time: 16.30": a number with a point is a time only where something says so. */
const pointed = new RegExp(`(?:\\b(?:at|from|by|until|till|about|around|between|before|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|nights?|evenings?),?\\s+|\\b(?:time|when|start|starts|from|at):\\s*)(\\d{1,2})[.:](\\d{2})(?!\\.?\\d|\\s?(?:${units}|a week|an hour|each(?! (?:day|morning|evening|night|week)))\\b)`, 'giu');

/** The times that the words of a sentence say besides "5:30pm": those that a clock face can show. */
export function clockFacesIn(sentence: string): ClockFace[] {
  const found: { at: number; face: ClockFace }[] = [];
  const add = (at: number, hours: number, past: number, written: string): void => {
    found.push({ at, face: { kind: 'clock', time: `${String(hours).padStart(2, '0')}:${String(past).padStart(2, '0')}`, written } });
  };
  for (const match of sentence.matchAll(spoken)) {
    const [written, size = '', side = '', at = ''] = match;
    const past = minutes[size.toLowerCase()] ?? 0;
    // "Half to six" is nobody's English.
    if (side.toLowerCase() === 'to' && past === 30) continue;
    add(match.index, side.toLowerCase() === 'to' ? (hourOf(at) + 11) % 12 : hourOf(at), side.toLowerCase() === 'to' ? 60 - past : past, written);
  }
  for (const match of sentence.matchAll(clock)) if (!found.some(({ at, face }) => match.index >= at && match.index < at + face.written.length)) add(match.index, hourOf(match[1] ?? ''), 0, match[0]);
  for (const match of sentence.matchAll(ofDay)) add(match.index, hourOf(match[1] ?? ''), 0, match[0].replace(/^\S+\s+/, ''));
  for (const match of sentence.matchAll(pointed)) {
    const [hours, past] = [Number(match[1]), Number(match[2])];
    if (hours < 24 && past < 60) add(match.index, hours, past, `${match[1] ?? ''}.${match[2] ?? ''}`);
  }
  return found.sort((a, b) => a.at - b.at).map(({ face }) => face);
}

/** What may not follow a number that is a time. */
const noUnit = `(?!\\d|[.:]\\d|\\s?(?:${units}|minutes?|mins?|days?|weeks?|months?|years?|pounds|cups?|people|of)\\b)`;
const sinceTill = new RegExp(`(?<![£\\d.,:/]|\\d\\s?[–-]\\s?)\\b(\\d{1,2})(?:[.:](\\d{2}))?(?=\\s*(?:to|till|until|–|-)\\s*\\d{1,2}(?:[.:]\\d{2})?${noUnit})`, 'giu');
const atHour = new RegExp(`(?<=\\b(?:at|from|by)\\s)(\\d{1,2})${noUnit}(?!\\s?[ap]\\.?m)`, 'giu');
const bare = new RegExp(`(?<=(?:^|[,;]\\s))(\\d{1,2})[.:](\\d{2})(?=[.,;]?$|[.,;]\\s|\\s?[–-]?\\s?\\p{L})${noUnit}(?!\\s?[ap]\\.?m)`, 'giu');

/** What is done on a day of a week, with its one time said as a time: there "8 to 9.30" and "at 4" are nothing else. Of two times neither stands for the row. */
export function withTimeOfDay(row: string): string {
  // "Tea" by itself is a meal.
  const text = row.replace(/^Tea(?=[.,;:]|$|\s+(?:at|with|for)\b)/u, 'Evening meal');
  const found = [sinceTill, atHour, bare].flatMap((form) => [...text.matchAll(form)]).sort((a, b) => a.index - b.index);
  const times = found.filter(({ 1: hours, 2: past = '0' }) => Number(hours) > 0 && Number(hours) < 24 && Number(past) < 60).filter(({ index }, at, all) => all.findIndex((each) => each.index === index) === at);
  const [time, ...more] = times;
  if (time === undefined || more.length > 0) return text;
  const [written, hours = '', past] = time;
  const said = past !== undefined ? `${hours}.${past}` : Number(hours) <= 12 ? `${hours} o'clock` : `${hours}.00`;
  const before = text.slice(0, time.index);
  return `${before}${/\b(?:at|from|by)\s$/iu.test(before) ? '' : 'at '}${said}${text.slice(time.index + written.length)}`;
}

function hourOf(said: string): number {
  return numberOf(said) ?? Number(said);
}
