import fc from 'fast-check';
import { phrases } from './words.js';

/** Words with bold and other marks among plain ones, on one line. */
export const line: fc.Arbitrary<string> = fc.array(phrases.chain((words) => fc.constantFrom(
  words, words, words, `**${words}**`, `**${words}**`, `*${words}*`, `***${words}***`, `~~${words}~~`, `\`${words.replaceAll('`', '')}\``, `[${words}](https://example.org/a?b=1&c=2)`, `[${words}](mailto:jo@example.org)`,
)), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ').replaceAll('|', '/'));

const picture = fc.tuple(phrases, fc.constantFrom('wide.png', 'tall.png', 'dot.png', 'pictures/my%20garden.png', 'torn.png', 'gone.png'), fc.constantFrom('alt', 'alt', 'none', 'title'))
  .map(([words, path, how]) => (how === 'none' ? `![](${path})` : how === 'title' ? `![](${path} "at home")` : `![${words.replace(/[[\]\\"<>&]/g, '')}](${path})`));
const sentence = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => `${lines.join('. ')}.`);
const paragraph = fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: fc.tuple(line, line).map(([one, two]) => `${one}\\\n${two}`) },
  { weight: 1, arbitrary: fc.tuple(line, picture).map((both) => both.join(' ')) });

/** Lists in lists, ordered or not, with boxes to tick, paragraphs, quotes and pictures inside. */
function list(depth: number): fc.Arbitrary<string> {
  const inner = depth <= 0 ? fc.constant('') : fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: list(depth - 1) }, { weight: 1, arbitrary: paragraph.map((text) => `\n${text}`) },
    { weight: 1, arbitrary: line.map((text) => `\n> ${text}`) }, { weight: 1, arbitrary: picture.map((text) => `\n${text}`) });
  const items = fc.array(fc.tuple(line, inner), { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom('- ', '1. ', '7. ', '- [ ] ', '- [x] ', '* '), items).map(([mark, all]) => all.map(([text, more], index) => {
    const own = /^\d/.test(mark) ? `${Number.parseInt(mark, 10) + index}. ` : mark;
    const room = ' '.repeat(/^\d/.test(own) ? own.length : 2);
    return `${own}${text}${more === '' ? '' : `\n${more.split('\n').map((each) => (each === '' ? '' : room + each)).join('\n')}`}`;
  }).join('\n'));
}

const cell = fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }, { weight: 1, arbitrary: picture });

/** A table with as many rows as asked for, under heads that are given or any words. */
export function table(most: number, heads?: readonly string[]): fc.Arbitrary<string> {
  const row = (width: number): fc.Arbitrary<string[]> => fc.array(cell, { minLength: width, maxLength: width });
  const head = heads === undefined ? fc.integer({ min: 1, max: 6 }).chain(row) : fc.constant([...heads]);
  return head.chain((names) => fc.tuple(fc.constantFrom('---', ':--', '--:', ':-:'), fc.array(row(names.length), { minLength: 1, maxLength: most })).map(([rule, rows]) =>
    [names, names.map(() => rule), ...rows].map((each) => `| ${each.join(' | ')} |`).join('\n')));
}

const quote = fc.oneof(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.tuple(line, list(0)), fc.tuple(line, line.map((text) => `> ${text}`)), fc.tuple(table(2)))
  .map((inner) => inner.join('\n\n').split('\n').map((each) => `> ${each}`).join('\n'));

/** One block of Markdown that needs no directive: what a text field can hold. */
export const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: paragraph }, { weight: 4, arbitrary: list(2) }, { weight: 2, arbitrary: quote }, { weight: 2, arbitrary: table(3) }, { weight: 1, arbitrary: picture },
  { weight: 1, arbitrary: phrases.map((words) => `\`\`\`\n${words}\n  ${words}\n\`\`\``) }, { weight: 1, arbitrary: fc.constant('---') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('#', '##', '###', '######'), line).map((both) => both.join(' ')) },
  { weight: 1, arbitrary: phrases.map((words) => `<div>${words.replace(/[<>&]/g, '')}<br>and <b>more</b></div>`) },
  { weight: 1, arbitrary: fc.tuple(line, line).map(([text, note]) => `${text}[^n${note.length}]\n\n[^n${note.length}]: ${note}`) },
  { weight: 1, arbitrary: line.map((text) => `${text} <!-- a hidden note --> and so on`) },
);

/** The Markdown of a text field of a JSON plan. */
export const fieldText: fc.Arbitrary<string> = fc.oneof({ weight: 5, arbitrary: line }, { weight: 2, arbitrary: fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n')) });
