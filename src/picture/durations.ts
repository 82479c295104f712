import { numberOf } from '../plain/index.js';
import { duration, type Duration } from './drawn/duration.js';
import type { Palette } from './drawn/frame.js';

const counted = /(?<![\d.:£/–-])(\d{1,3}|half an|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)(?:\s|-)(minutes?|mins?|hours?|hrs?|seconds?)\b/giu;

/** The one length of time that a sentence says, as it is drawn and as it is written; undefined where it says several, a range, or how much an hour costs. */
export function durationIn(sentence: string): { drawn: Duration; written: string } | undefined {
  const [found, ...more] = [...sentence.matchAll(counted)];
  if (found === undefined || more.length > 0 || /£|\bper hour\b|\b(?:under|over|less than|more than|fewer than|no more|never|at least|at most)\b|\d\s*(?:to|–|-)\s*\d|\b(?:every|each)\s+\d/iu.test(sentence)) return undefined;
  const [written, count = '', unit = ''] = found;
  const whole = unit.toLowerCase().replace(/^min(?:s|ute|utes)?$/u, 'minutes').replace(/^h(?:ou)?rs?$/u, 'hours').replace(/^seconds?$/u, 'seconds');
  const half = /^half/iu.test(count);
  if (half && whole !== 'hours') return undefined;
  const number = half ? 30 : count.toLowerCase() === 'an' ? 1 : numberOf(count) ?? Number(count);
  if (!Number.isInteger(number) || number < 1) return undefined;
  return { written, drawn: { number: String(number), unit: half ? 'minutes' : number === 1 ? whole.slice(0, -1) : whole } };
}

/** How long something takes, drawn, where a sentence surely says it. */
export function drawnDuration(sentence: string, palette: Palette): { svg: string; written: string } | undefined {
  const found = durationIn(sentence);
  return found === undefined ? undefined : { svg: duration(found.drawn, palette), written: found.written };
}
