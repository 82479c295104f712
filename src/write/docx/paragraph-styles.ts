import type { IParagraphStyleOptions } from 'docx';
import { answerBoxIndent, answerStyles } from './answer-styles.js';
import { bar, barIndent, boxGround, boxIndent, boxSides, dashedBox, ground, line } from './frames.js';
import { points, type Look } from './look.js';
import { rowFrameOf, rowStyles, type RowStyle } from './row-frames.js';

/** Room above and below the paragraphs of a row, as a share of the type size. */
export const wordsApart = 0.3;

/** Twips from the line beside a part's place to its words. */
export const whereIndent = points(7);
/** Twips from the edge of a code block to its words. */
export const codeIndent = points(6);

const room = (before: number, after: number): { before: number; after: number } => ({ before: points(before), after: points(after) });

/** Every paragraph style, by the name a person finds it under in Word. */
export function paragraphStyles(look: Look): IParagraphStyleOptions[] {
  const { colours } = look;
  const style = (
    id: string, name: string, paragraph: IParagraphStyleOptions['paragraph'] = {}, run: IParagraphStyleOptions['run'] = {}, basedOn = 'Normal', next?: string,
  ): IParagraphStyleOptions => ({ id, name, basedOn, quickFormat: true, paragraph, run, ...(next !== undefined && { next }) });
  const hairline = line(colours.hairline, 0.5, 4);
  const tableSpace = room(3, 3);
  const heading = (level: number, size: number, before: number, after: number): IParagraphStyleOptions => style(
    `Heading${level}`, `heading ${level}`,
    { outlineLevel: level - 1, keepNext: true, keepLines: true, spacing: { ...room(before, after), line: 259, lineRule: 'auto' } }, { bold: true, size }, 'Normal', 'Normal',
  );
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, run: look.bodyRun },
    heading(1, look.titleSize, 12, 16),
    ...([[2, look.headings[0], 26, 8], [3, look.headings[1], 18, 5], [4, look.headings[2], 14, 4]] as const)
      .flatMap(([level, size, before, after]) => (look.bands.has(level) ? [] : [heading(level, size, before, after)])),
    style('ListParagraph', 'List Paragraph', { spacing: room(0, look.stacked ? look.bodySize * 0.4 : 4) }),
    style('Caption', 'caption', { keepNext: true, spacing: room(8, 4) }, { bold: true, size: look.size(11) }, 'Normal', 'Normal'),
    style('Kicker', 'Kicker', { keepNext: true, spacing: room(4, 12) }, { size: look.size(14), color: colours.grey }, 'Normal', 'Heading1'),
    style('Statement', 'Statement', { spacing: room(4, 12) }, { size: look.size(14) }),
    style('Guidance', 'Guidance', { keepNext: true, spacing: room(0, 8) }, { color: colours.grey }),
    style('Small', 'Small', { spacing: room(4, 8) }, { size: look.size(10), color: colours.grey }),
    style('OwnWords', 'Own words', { indent: { left: barIndent }, border: bar(look) }),
    style('OwnHeading', 'Own heading', { keepNext: true, spacing: room(10, 4) }, { bold: true, size: look.size(12.5) }, 'Normal', 'Normal'),
    style('OwnWordsList', 'Own words list', { spacing: room(0, look.stacked ? look.bodySize * 0.4 : 4) }, {}, 'OwnWords'),
    style('OwnWordsHeading', 'Own words heading', { keepNext: true, spacing: room(10, 4) }, { bold: true, size: look.size(12.5) }, 'OwnWords', 'OwnWords'),
    style('Quote', 'Quote', { border: { left: line(colours.hairline, 1, 8) } }),
    style('CodeBlock', 'Code block', {
      shading: ground(colours.tint), keepLines: true, spacing: { ...room(8, 14), line: 259, lineRule: 'auto' }, indent: { left: codeIndent, right: codeIndent },
      border: { top: line(colours.tint, 0.5, 5), left: line(colours.tint, 0.5, 6), bottom: line(colours.tint, 0.5, 5), right: line(colours.tint, 0.5, 6) },
    }, { font: 'Consolas', size: look.size(10.5) }),
    style('OwnWordsCode', 'Own words code', { shading: ground(colours.tint) }, { font: 'Consolas', size: look.size(10.5) }, 'OwnWords'),
    style('Missing', 'Not yet filled in', { border: dashedBox(look), indent: { left: points(9), right: points(9) }, spacing: room(10, 14), keepLines: true }, { color: colours.grey }),
    style('Figure', 'Figure', { spacing: { ...(look.upright ? room(8, 18) : room(6, 6)), line: 240, lineRule: 'auto' } }),
    style('FigureCaption', 'Figure caption', { spacing: room(0, 10) }, { size: look.size(11), color: colours.grey }),
    style('ContentsHeading', 'Contents heading', { keepNext: true, spacing: room(18, 8) }, { bold: true, size: look.size(20) }),
    { ...style('TOC1', 'toc 1', { indent: { left: look.contentsIndent, hanging: look.contentsIndent }, spacing: room(0, 5) }), quickFormat: false },
    style('Field', 'Field', {
      indent: { left: look.labelWidth, hanging: look.labelWidth }, border: { bottom: hairline, between: hairline }, spacing: room(4, 4), leftTabStop: look.labelWidth,
    }),
    style('FieldOpen', 'Field of several lines', { indent: { left: look.labelWidth, hanging: look.labelWidth }, spacing: room(4, 4), leftTabStop: look.labelWidth, keepNext: true }),
    style('FieldValue', 'Field value', { indent: { left: look.labelWidth }, spacing: room(0, 4) }),
    ...(['draft', 'note', 'safety', 'plain'] as const).flatMap((tone) => {
      const [id, name] = [`Callout${tone.charAt(0).toUpperCase()}${tone.slice(1)}`, `Callout ${tone}`];
      const color = tone === 'draft' ? colours.draftInk : colours.ink;
      return [
        style(id, name, {
          border: boxSides(tone, look), indent: { left: boxIndent, right: boxIndent }, spacing: room(4, 4), keepLines: true,
          ...(boxGround(tone, look) !== colours.paper && { shading: ground(boxGround(tone, look)) }),
        }, { color }),
        style(`${id}Title`, `${name} title`, { keepNext: true }, { bold: true, color }, id, id),
      ];
    }),
    style('RecordTitle', 'Record title', { keepNext: true, spacing: room(look.bodySize, look.bodySize * 0.3) }, { bold: true }),
    style('StackedLabel', 'Label above', { keepNext: true, spacing: room(look.bodySize * 0.5, 0), border: { top: { ...hairline, space: 6 } } }, { color: colours.grey }),
    style('TableText', 'Table text', { spacing: tableSpace }),
    style('TableNumber', 'Table number', { alignment: 'right' }, {}, 'TableText'),
    style('TableHeading', 'Table heading', { keepNext: true }, { bold: true }, 'TableText'),
    style('TableHeadingNumber', 'Table heading number', { alignment: 'right' }, {}, 'TableHeading'),
    style('TableTotal', 'Table total', {}, { bold: true }, 'TableText'),
    style('TableTotalNumber', 'Table total number', { alignment: 'right' }, {}, 'TableTotal'),
    style('TableMissing', 'Table not yet filled in', { border: dashedBox(look), indent: { left: points(8), right: points(8) }, spacing: room(8, 8) }, { color: colours.grey }, 'TableText'),
    style('TableOwnWords', 'Table own words', { spacing: tableSpace }, {}, 'OwnWords'),
    style('PartHeading', 'Part heading', { keepNext: true, spacing: room(3, 3) }, { bold: true, size: look.size(10) }, 'TableText'),
    style('PartHeadingNumber', 'Part heading number', { alignment: 'right' }, {}, 'PartHeading'),
    style('PartNumber', 'Part number', { alignment: 'right', spacing: room(3, 3) }, { bold: true, color: colours.accent }, 'TableText'),
    style('PartWords', 'Part words', { spacing: room(3, 3) }, {}, 'TableText'),
    style('PartWhere', 'Part where', { spacing: room(3, 3), indent: { left: whereIndent }, border: { left: line(colours.hairline, 1, 6) } }, { size: look.size(10.5), color: colours.grey }, 'TableText'),
    ...rowStyles.map((id) => rowPictureStyle(id, look)),
    style('RowWords', 'Row words', { spacing: { before: points(look.bodySize * wordsApart), after: points(look.bodySize * wordsApart) } }),
    ...answerStyles(look),
    style('SignatureRole', 'Signature role', { keepNext: true, spacing: room(16, 2) }, { bold: true }),
    style('SignatureLine', 'Signature line', { keepLines: true, spacing: room(10, 2) }, {}),
    { ...style('TableGap', 'Table gap', { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }, { size: 2 }), quickFormat: false },
    { ...style('Footer', 'footer', {
      border: { top: line(colours.hairline, 0.5, 6) }, spacing: room(0, 0),
    }, { size: look.size(10), color: colours.grey }), quickFormat: false },
  ];
}

const rowNames: Readonly<Record<RowStyle, string>> = { RowPicture: 'Row picture', RowPictures: 'Row of two pictures', RowPictureSmall: 'Row picture, small', RowPhoto: 'Row photo' };

/** The tinted ground of a picture is its paragraph's: it stays when somebody changes the picture. Sides of the same tint are its padding. */
function rowPictureStyle(id: RowStyle, look: Look): IParagraphStyleOptions {
  const { left, right, pad, padBelow } = rowFrameOf(id, look);
  const side = line(look.colours.tint, 0.25, pad);
  return {
    id, name: rowNames[id], basedOn: 'Normal', quickFormat: true,
    paragraph: {
      spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' }, indent: { left, right },
      ...(id !== 'RowPhoto' && { shading: ground(look.colours.tint), border: { top: side, left: side, bottom: { ...side, space: padBelow }, right: side } }),
    },
  };
}

function isBand(style: string, look: Look): boolean {
  const depth = /^Heading([2-4])$/.exec(style)?.[1];
  return depth !== undefined && look.bands.has(Number(depth));
}

function isRowStyle(style: string): style is RowStyle {
  return (rowStyles as readonly string[]).includes(style);
}

/** The indents a style has of its own, so that only a difference is written on a paragraph. */
export function styleIndent(style: string, look: Look): { left: number; right: number; hanging: number } {
  const none = { left: 0, right: 0, hanging: 0 };
  if (style.startsWith('OwnWords') || style === 'TableOwnWords') return { ...none, left: barIndent };
  if (style.startsWith('Callout') || style === 'CoverBand' || isBand(style, look)) return { ...none, left: boxIndent, right: boxIndent };
  if (isRowStyle(style)) {
    const { left, right } = rowFrameOf(style, look);
    return { ...none, left, right };
  }
  if (style === 'Missing') return { ...none, left: points(9), right: points(9) };
  if (style === 'TableMissing') return { ...none, left: points(8), right: points(8) };
  if (style === 'Field' || style === 'FieldOpen') return { ...none, left: look.labelWidth, hanging: look.labelWidth };
  if (style === 'AnswerBox') return { ...none, left: answerBoxIndent, right: answerBoxIndent };
  if (style === 'PartWhere') return { ...none, left: whereIndent };
  if (style === 'CodeBlock') return { ...none, left: codeIndent, right: codeIndent };
  if (style === 'FieldValue') return { ...none, left: look.labelWidth };
  return style === 'TOC1' ? { ...none, left: look.contentsIndent, hanging: look.contentsIndent } : none;
}
