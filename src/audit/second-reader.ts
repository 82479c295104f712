import { Lexer, type Token, type Tokens } from 'marked';
import { parseFragment } from 'parse5';
import { message, type Message } from '../messages/index.js';
import type { Original, SourceBlock } from '../plan/original.js';

// The first reader refuses more than this; a text that never went through it must not stop the second.
const lengthCap = 1_500_000;
const mostMessages = 5;

/**
 * Reads Markdown with another tokenizer, so that a fault in one reader cannot hide itself. Gives the readable pieces in
 * order: paragraphs, items, cells, code, comments, addresses of links. Throws RangeError on text it cannot take.
 */
export function secondReading(text: string): string[] {
  // Comments that never end cost this tokenizer the square of their number.
  const open = (text.match(/<!--/g)?.length ?? 0) - (text.match(/-->/g)?.length ?? 0);
  if (text.length > lengthCap || open > 1_000) throw new RangeError('too much for the second reading');
  return flow(new Lexer({ gfm: true }).lex(text));
}

/** Holds the blocks of an original against a second reading of its text; words in no block of ours become questions. */
export function compareReadings(original: Original, text: string): Message[] {
  const file = original.file?.relativePath ?? original.id;
  try {
    return missing(original.blocks, text).slice(0, mostMessages).map((piece) => {
      const line = lineOf(piece, text);
      return message('readersDisagree', { file, words: shorten(piece), line }, { file, line });
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [message('secondReaderStopped', { file }, { file })];
  }
}

function missing(blocks: readonly SourceBlock[], text: string): string[] {
  const top = blocks.some((block) => block.kind === 'frontMatter') ? /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) : null;
  // Lines of ":::" are directives to us and words to the other reader; their words are in blocks of ours.
  const body = top === null ? text : text.slice(top[0].length);
  const topEnd = top === null ? 0 : text.slice(0, top[0].length).split(/\r\n|\n|\r/).length;
  const ours = (want: (block: SourceBlock) => boolean): string[] => blocks.filter(want).flatMap((block) => block.texts);
  const inTop = (block: SourceBlock): boolean => block.kind === 'frontMatter' || block.place.line < topEnd;
  const numbers = body.match(/^[ \t>*+-]*\d{1,9}[.)](?=\s)/gm)?.map((start) => start.replace(/\D/g, '')) ?? [];
  return [
    ...(top === null ? [] : lacking(topPieces(top[1] ?? ''), ours(inTop), [])),
    ...lacking(secondReading(body), ours((block) => !inTop(block)), numbers),
  ];
}

// Pieces of theirs whose words are not, or not often enough, among ours.
function lacking(theirs: readonly string[], ours: readonly string[], spare: readonly string[]): string[] {
  // What is the same on both sides is set aside first, so that a lost part cannot hide behind its words elsewhere.
  const same = new Map<string, number>();
  for (const text of ours) count(same, sentence(text), 1);
  const unmatched = theirs.filter((piece) => !take(same, sentence(piece)));
  const rest = [...same].flatMap(([text, times]) => Array.from({ length: times }, () => text));
  // What is left was cut differently by the two readers (a picture in a paragraph): compared word by word.
  const left = new Map<string, number>();
  // The number of a list item is a word to one reader and a mark to the other.
  for (const word of [...rest.flatMap(wordsOf), ...spare]) count(left, word, 1);
  const short = unmatched.flatMap((piece) => {
    const missed = wordsOf(piece).filter((word) => !take(left, word));
    return missed.length === 0 ? [] : [{ piece, missed: missed.join('') }];
  });
  // Words cut at other places ("un*believ*able") have the same letters among ours that nothing else has claimed.
  const unclaimed = rest.flatMap(wordsOf).filter((word) => take(left, word)).join('');
  return short.filter(({ missed }) => !unclaimed.includes(missed)).map(({ piece }) => piece);
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function take(counts: Map<string, number>, key: string): boolean {
  const there = (counts.get(key) ?? 0) > 0;
  if (there) count(counts, key, -1);
  return there;
}

function sentence(text: string): string {
  return wordsOf(text).join(' ');
}

function flow(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token): string[] => {
    switch (token.type) {
      case 'list': return (token as Tokens.List).items.flatMap((item) => flow(item.tokens));
      case 'blockquote': return flow((token as Tokens.Blockquote).tokens);
      case 'table': return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].flat().flatMap((cell) => piece(inline(cell.tokens)));
      // Indented words are somebody's paragraphs. All of the indent goes at once: a line of a million spaces is read again once, not once for every four.
      case 'code': return (token as Tokens.Code).codeBlockStyle === 'indented' ? secondReading((token as Tokens.Code).text.replace(/^[ \t]+/gm, '')) : piece(`${firstLine((token as Tokens.Code).lang)}${(token as Tokens.Code).text}`);
      case 'html': return piece(htmlWords((token as Tokens.HTML).text));
      case 'def': return definition(token as Tokens.Def);
      case 'space': case 'hr': case 'checkbox': return [];
      default: return piece(inline('tokens' in token && token.tokens !== undefined ? token.tokens : [token]));
    }
  });
}

// To this reader a footnote of one word is the address of a link.
function definition(token: Tokens.Def): string[] {
  const label = /^\s*\[([^\]]*)\]/.exec(token.raw)?.[1] ?? '';
  if (!label.startsWith('^')) return piece(`${label === 'comment' ? '' : label} ${token.href}`);
  return piece(inline(Lexer.lexInline(token.raw.replace(/^\s*\[\^[^\]]*\]:/, ''), { gfm: true })));
}

// One word after the fence names a language; more are words of the plan.
function firstLine(info: string | undefined): string {
  return info !== undefined && /\S\s+\S/.test(info) ? `${info} ` : '';
}

function inline(tokens: readonly Token[]): string {
  return tokens.map((token): string => {
    switch (token.type) {
      case 'br': return ' ';
      case 'checkbox': return '';
      case 'image': return ` ${shown(entities((token as Tokens.Image).text), (token as Tokens.Image).title)} `;
      case 'html': return /^<(?:br|!--)/i.test(token.raw) ? ` ${htmlWords(token.raw)} ` : htmlWords(token.raw);
      case 'codespan': case 'escape': return (token as Tokens.Codespan).text;
      // Footnotes are links with an odd label to this reader.
      case 'link': return /^\[\^[^\]]+\]$/.test(token.raw) ? '' : shown(inline((token as Tokens.Link).tokens), (token as Tokens.Link).title);
      default: return 'tokens' in token && token.tokens !== undefined ? inline(token.tokens) : entities((token as Tokens.Text).text);
    }
  }).join('');
}

function shown(words: string, title: string | null | undefined): string {
  return title === null || title === undefined || title === words ? words : `${words} ${entities(title)}`;
}

// Words between tags, in comments and in descriptions of pictures; names of tags are no words.
function htmlWords(html: string): string {
  const open = html.replace(/<!\[CDATA\[|\]\]>/g, ' ').replace(/<!--([\s\S]*?)-->/g, ' $1 ').replace(/<img\b[^>]*?\balt\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/gi, ' $1$2 ');
  return entities(open.replace(/<(?:br|\/?(?:p|div|li|td|th|tr|h[1-6]|summary|details))\b[^>]*>/gi, ' ').replace(/<\/?([A-Za-z][\w-]*)([^<>]*)>/g, (tag, name: string, rest: string) => (isTag(name, rest) ? '' : tag)));
}

const tagNames = /^(?:a|abbr|acronym|address|applet|area|article|aside|audio|b|base|bd[io]|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|menu|meta|meter|nav|nobr|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr)$/i;

// "<Mum>" is somebody; "<b>" is a tag.
function isTag(name: string, rest: string): boolean {
  return tagNames.test(name) && (rest.trim() === '' || /[=/]\s*\S*/.test(rest) || /^\s+[a-z]+$/.test(rest));
}

// Footnote marks have labels, not words.
function piece(text: string): string[] {
  const words = text.replace(/\[\^[^\]\s]+\]:?/g, ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}

function topPieces(yaml: string): string[] {
  return yaml.split(/\r\n|\n|\r/).map((line) => line
    .replace(/(^|[\s:[,-])[&*!][^\s,\]]*/g, '$1').replace(/[|>][+-]?\d?[+-]?\s*$/, '').replace(/(\p{Ll})(\p{Lu})/gu, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`))
    .filter((line) => line.trim() !== '');
}

function entities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);/g, (entity) => {
    const node = parseFragment(entity).childNodes[0];
    return node !== undefined && 'value' in node ? node.value : entity;
  });
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function lineOf(words: string, text: string): number {
  for (const start of [words.slice(0, 30), words.split(' ')[0] ?? words]) {
    const at = text.indexOf(start);
    if (at >= 0) return text.slice(0, at).split(/\r\n|\n|\r/).length;
  }
  return 1;
}

function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}
