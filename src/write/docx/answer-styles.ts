import type { IBordersOptions, IParagraphStyleOptions } from 'docx';
import { line } from './frames.js';
import { points, type Look } from './look.js';

/** Twips from the frame of a box to write in to its words. */
export const answerBoxIndent = points(8);

/** The most points Word keeps between words and the line under them (ECMA-376 17.3.4). */
const widestGap = 31;

/** The line to write on, with room above it for more lines of handwriting. */
export function answerRule({ colours }: Look, room = 0): IBordersOptions {
  return { bottom: line(colours.grey, 0.75, Math.min(widestGap, 4 + Math.round(room))) };
}

/** The styles of places to fill in. */
export function answerStyles(look: Look): IParagraphStyleOptions[] {
  const { colours } = look;
  const style = (id: string, name: string, paragraph: NonNullable<IParagraphStyleOptions['paragraph']>, run: NonNullable<IParagraphStyleOptions['run']> = {}): IParagraphStyleOptions =>
    ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run });
  const side = line(colours.grey, 0.75, 7);
  return [
    style('AnswerLabel', 'Answer label', { keepNext: true, keepLines: true, spacing: { before: points(12), after: points(3) } }, { bold: true }),
    style('AnswerHint', 'Answer hint', { keepNext: true, keepLines: true, spacing: { before: 0, after: points(5) } }, { size: look.size(10), color: colours.grey }),
    style('AnswerBox', 'Answer box', {
      keepLines: true, indent: { left: answerBoxIndent, right: answerBoxIndent }, spacing: { before: points(9), after: points(16) },
      border: { top: side, left: side, bottom: side, right: side },
    }),
    { ...style('AnswerRoom', 'Answer room', { keepLines: true }), basedOn: 'AnswerBox', quickFormat: false },
    style('AnswerLine', 'Answer line', { keepLines: true, spacing: { before: points(9), after: points(5) }, border: answerRule(look) }),
    style('AnswerTicks', 'Answer ticks', { keepLines: true, spacing: { before: points(9), after: points(9) } }),
  ];
}
