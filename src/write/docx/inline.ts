import { NoBreakHyphen, TextRun, type IRunOptions, type XmlComponent } from 'docx';
import { heldHyphen } from '../../document/held-hyphen.js';
import type { Inline } from '../../document/nodes.js';
import { cleanLine } from './clean-text.js';
import type { Context } from './context.js';
import { hasForeignScript, scriptRuns } from '../../plan/language.js';
import { languageOf } from './languages.js';
import { points } from './look.js';
import { innerLink, linkTarget, OuterLink } from './links.js';
import { stretches, type Stretch } from './scripts.js';
import type { Session } from './session.js';

/** How a stretch of words is set, gathered on the way down to its text. */
interface Setting {
  strong: boolean;
  emphasis: boolean;
  strike: boolean;
  style?: string;
  /** Links do not stand inside links (ECMA-376 17.16.22). */
  linked: boolean;
  language?: string;
  direction?: 'ltr' | 'rtl';
}

/** The styles that are bold themselves. */
const boldStyles = new Set(['TraceReference', 'CrossReference', 'Hyperlink', 'Strong']);

/** Writes the words of a paragraph. Only blanks and line ends make nothing: they would be an empty paragraph. */
export function runsOf(nodes: readonly Inline[], context: Context, session: Session): XmlComponent[] {
  if (plainText(nodes).trim() === '') return [];
  return write(nodes, {
    strong: false, emphasis: false, strike: false, linked: false,
    ...(context.language !== undefined && { language: context.language }),
    ...(context.direction !== undefined && { direction: context.direction }),
  }, context, session);
}

/** Plain words in a character style, or in the paragraph's own. */
export function wordsIn(text: string, context: Context, style?: string): XmlComponent[] {
  const setting: Setting = { strong: false, emphasis: false, strike: false, linked: false, ...(style !== undefined && { style }), ...pick(context) };
  const line = cleanLine(text);
  if (setting.language !== undefined || !hasForeignScript(line)) return runs(line, setting, context);
  // A name in a label or at a signature (WCAG 3.1.2).
  return scriptRuns(line).flatMap(({ value, found }) =>
    runs(value, { ...setting, ...(found !== undefined && { language: found.lang }), ...(found?.dir !== undefined && { direction: found.dir }) }, context));
}

function pick(context: Context): Pick<Setting, 'language' | 'direction'> {
  return {
    ...(context.language !== undefined && { language: context.language }),
    ...(context.direction !== undefined && { direction: context.direction }),
  };
}

function write(nodes: readonly Inline[], setting: Setting, context: Context, session: Session): XmlComponent[] {
  const made: XmlComponent[] = [];
  nodes.forEach((node, at) => {
    if (node.type === 'traceLink' && needsSpace(nodes[at - 1])) made.push(...runs(' ', setting, context));
    made.push(...writeOne(node, setting, context, session));
  });
  return made;
}

/** A reference stands apart from the sentence it belongs to. */
function needsSpace(before: Inline | undefined): boolean {
  if (before === undefined || before.type === 'break') return false;
  return !/\s$/.test(plainText([before]));
}

function writeOne(node: Inline, setting: Setting, context: Context, session: Session): XmlComponent[] {
  const inside = (change: Partial<Setting>): XmlComponent[] =>
    'children' in node ? write(node.children, { ...setting, ...change }, context, session) : [];
  switch (node.type) {
    case 'text': return runs(cleanLine(node.value), setting, context);
    case 'strong': return inside({ strong: true });
    case 'emphasis': return inside(session.look.upright ? { strong: true } : { emphasis: true });
    case 'strike': return inside({ strike: true });
    case 'code': return runs(cleanLine(node.value), { ...setting, style: 'InlineCode' }, context);
    case 'break': return [new TextRun({ break: 1 })];
    case 'missingInline': return inside({ style: 'MissingWords' });
    case 'span': return inside({ ...(node.lang !== undefined && { language: node.lang }), ...(node.dir !== undefined && { direction: node.dir }) });
    case 'pageRef': return [];
    case 'link': {
      const target = setting.linked ? undefined : linkTarget(node.url);
      if (target === undefined) return inside({});
      return linked(inside({ style: 'Hyperlink', linked: true }), (words) => new OuterLink(session.nextNumber('link'), target, node.description, words));
    }
    case 'crossRef': {
      const bookmark = setting.linked ? undefined : session.bookmarks.find(node.to);
      if (bookmark === undefined) return inside({});
      return linked(inside({ style: 'CrossReference', linked: true }), (words) => innerLink(bookmark, node.description, words));
    }
    case 'traceLink': {
      const words = runs(whole(cleanLine(node.label), context, session.look.bodySize), { ...setting, style: 'TraceReference', strong: false, emphasis: false }, context);
      const bookmark = setting.linked ? undefined : session.bookmarks.find(node.to);
      return bookmark === undefined ? words : linked(words, (inner) => innerLink(bookmark, node.description, inner));
    }
  }
}

/** Room a reference needs to stay on one line, in type of 12 point. */
const roomForReference = 80;

/** A reference stays in one piece, but in a column too narrow for it breaks between its words. */
function whole(label: string, context: Context, bodySize: number): string {
  return context.width - context.left > points(roomForReference * bodySize / 12) ? label.replace(/ /g, '\u00a0') : label;
}

function linked(words: XmlComponent[], link: (words: XmlComponent[]) => XmlComponent): XmlComponent[] {
  return words.length === 0 ? [] : [link(words)];
}

function runs(text: string, setting: Setting, context: Context): XmlComponent[] {
  if (text === '') return [];
  return stretches(text, setting.direction ?? 'ltr').flatMap((each) => {
    const options = runOptions(each, setting, context);
    return each.text.split(heldHyphen).flatMap((piece, at) => [
      ...(at === 0 ? [] : [new TextRun({ ...options, children: [new NoBreakHyphen()] })]),
      ...(piece === '' ? [] : [new TextRun({ ...options, text: piece })]),
    ]);
  });
}

/** How a stretch is set; its words are not in it. */
function runOptions(stretch: Stretch, setting: Setting, context: Context): IRunOptions {
  const style = setting.style ?? (setting.strong ? strongStyle(context) : setting.emphasis ? 'Emphasis' : undefined);
  const bold = (setting.strong && style !== 'Strong') || (context.bold && style !== undefined && boldStyles.has(style));
  const language = setting.language === undefined ? undefined : languageOf(setting.language);
  return {
    ...(style !== undefined && { style }),
    ...(bold && { bold: true }),
    ...(setting.emphasis && style !== 'Emphasis' && { italics: true }),
    ...(setting.strike && { strike: true }),
    ...(stretch.rightToLeft && { rightToLeft: true }),
    ...(stretch.font !== undefined && { font: { ascii: stretch.font, hAnsi: stretch.font, eastAsia: stretch.font, cs: stretch.font } }),
    ...(language !== undefined && {
      language: { value: language, ...(stretch.rightToLeft && { bidirectional: language }), ...(stretch.eastAsian && { eastAsia: language }) },
    }),
  };
}

/** Bold of a character style would cancel the bold of a paragraph; where all is bold, colour tells what is stressed. */
function strongStyle(context: Context): string | undefined {
  return context.allBold === true ? 'Stressed' : context.bold ? undefined : 'Strong';
}

/** The words of inline nodes without their setting. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node): string => {
    if (node.type === 'text' || node.type === 'code') return cleanLine(node.value);
    if (node.type === 'traceLink') return cleanLine(node.label);
    if (node.type === 'break') return ' ';
    return node.type === 'pageRef' ? '' : plainText(node.children);
  }).join('');
}
