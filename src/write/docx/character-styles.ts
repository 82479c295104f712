import { BorderStyle, type ICharacterStyleOptions } from 'docx';
import { ground } from './frames.js';
import type { Look } from './look.js';

/** Character styles, by the name a person finds them under in Word. */
export function characterStyles(look: Look): ICharacterStyleOptions[] {
  const { colours } = look;
  const style = (id: string, name: string, run: ICharacterStyleOptions['run']): ICharacterStyleOptions => ({
    id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, ...(run !== undefined && { run }),
  });
  // A border of the ground's own colour is the padding of a tinted word: spaces would be words nobody wrote.
  const padding = (color: string): { style: typeof BorderStyle.SINGLE; color: string; size: number; space: number } => ({ style: BorderStyle.SINGLE, color, size: 16, space: 0 });
  return [
    style('Hyperlink', 'Hyperlink', { color: colours.accent, ...(look.plain ? { bold: true } : { underline: { type: 'single', color: colours.accent } }) }),
    style('Strong', 'Strong', { bold: true }),
    // Where all words are bold, what somebody stressed is told by its colour.
    ...(look.bold ? [style('Stressed', 'Stressed', { color: colours.accent })] : []),
    style('Emphasis', 'Emphasis', look.upright ? { bold: true } : { italics: true }),
    style('InlineCode', 'Code', { font: 'Consolas', size: look.size(11), shading: ground(colours.tint) }),
    style('CrossReference', 'Cross reference', { bold: true }),
    style('TraceReference', 'Trace reference', { bold: true, size: look.size(9), color: colours.accent, shading: ground(colours.tint), border: padding(colours.tint) }),
    style('SectionNumber', 'Section number', { size: look.size(15), color: colours.onAccent, shading: ground(colours.accent), border: { ...padding(colours.accent), size: 8 } }),
    style('MissingWords', 'Not yet filled in words', { color: colours.grey, border: { style: BorderStyle.DASHED, color: colours.grey, size: 4, space: 1 } }),
    style('ContentsLink', 'Contents link', { color: colours.ink }),
    style('FieldLabel', 'Field label', { color: colours.grey }),
    style('AnswerPrompt', 'Answer prompt', { color: colours.grey }),
    style('AnswerHintWords', 'Answer hint words', { size: look.size(10), color: colours.grey }),
    style('TickBox', 'Tick box', { font: 'Segoe UI Symbol', color: colours.accent }),
    style('FooterState', 'Footer state', { bold: true }),
  ];
}
