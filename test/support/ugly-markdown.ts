import fc from 'fast-check';

/** Stands for a word until the text is whole; then each gets a word of its own, in order (`wordsOf`). */
const hole = '\uF8FE';

/** Marks, half marks and characters that upset readers, to be mixed with words. */
const marks = [
  '- ', '* ', '+ ', '> ', '1. ', '7) ', '# ', '###### ', '- [ ] ', '---\n', '***\n', '===\n', '| ', ' |', '|---|\n', '|:-:|---|\n', '| a |\n|---|\n', '```', '~~~', '``', '`', '    ', '\t', '  \n', '\\\n', '\\',
  '*', '**', '_', '__', '~~', '~', '[', ']', '](', '](#x)', '][', ')', '(', '![', '[^1]', '[^1]: ', '[x]', '[x]: /url ', '[x]: <', ': ', '::', ':::', '\n:::money\n', '\n:::\n', '::::private\n', ':::easy\n', ':::nosuch{a=b}\n', ':b[', '{to="x"}',
  '<', '>', '</', '/>', '<!--', '-->', '<!-', '<?', '?>', '<![CDATA[', ']]>', '<!DOCTYPE ', '<b>', '</b>', '<br>', '<div>\n', '</div>\n', '<pre>', '</pre>', '<script>', '</script>', '<style>', '<table><tr><td>', '<img alt="', '<i title="', '">', "'", '"',
  '&amp;', '&lt;', '&#65;', '&#0;', '&nbsp;', '&bogus;', '&', 'https://a.b/', 'www.a.b', 'a@b.c', 'name: ', 'date: 2026-02-30\n', '\n', '\n', '\n\n', '\n\n', ' ', ' ',
];
const odd = [
  '\u0001', '\u0007', '\b', '\u000B', '\f', '\u000E', '\u001B[31m', '\u001F', '\u007F', '\u0085', '\u0090', '\u00A0', '\u00AD', '\u200B', '\u200D', '\u200E', '\u202E', '\u2028', '\u2029', '\u2066', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF', '\u{1FFFE}',
  '\uD800', '\uDC00', '👩🏽‍🦽', '𝒜', '\u{E0001}', 'e\u0301', 'م', 'שלום', 'ਮੈਂ', '李', '\r', '\r\n', '\uE000', '\uFDD0', '\uF8FF', '½', '…', '“', '\'', '٣',
];
const values = ['£12.50', '07700 900 123', '5:30pm', '14 March 2027', '500mg', 'Monday', '10%', '2 tablets', '1999', 'I need help with washing.', 'My money', 'If it goes wrong', 'I like tea.'];

const holes = fc.constantFrom(hole, hole, hole, hole, `${hole} ${hole}`);
const plainInline = fc.oneof({ weight: 8, arbitrary: holes }, { weight: 1, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constantFrom(...odd.filter((each) => !/[\r\u0085\u2028\u2029\u000B\f]/.test(each))).map((each) => `${hole}${each}${hole}`) });
const { inline } = fc.letrec<{ inline: string; inlines: string }>((tie) => ({
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }).map((list) => list.join(' ')),
  inline: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: plainInline },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('*', '**', '_', '__', '~~', '***'), tie('inlines')).map(([mark, text]) => `${mark}${text}${mark}`) },
    { weight: 2, arbitrary: tie('inlines').chain((text) => fc.constantFrom(`[${text}](https://example.org)`, `[${text}](#a "${hole}")`, `[${text}](javascript:alert)`, `[${text}][none]`, `<b>${text}</b>`, `<i class="a">${text}</i>`, `<span title="${hole}">${text}</span>`, `(${text})`, `“${text}”`)) },
    { weight: 2, arbitrary: fc.constantFrom(`\`${hole}\``, `\`\`a \` ${hole}\`\``, `![${hole}](dog.png)`, `![](none.png)`, `![${hole}](none.png "${hole}")`, `<img src="dog.png" alt="${hole}">`, `<!-- ${hole} -->`, `<${hole}>`, `<br>`, `:${hole}:`, `${hole}[^n]`, `[^n]`, `\\*${hole}\\*`, `&lt;${hole}&gt;`, `un*${hole}*able`, `${hole}\\\n${hole}`, `${hole}  \n${hole}`, `${hole}\n${hole}`) }),
}));
const line = fc.array(inline, { minLength: 1, maxLength: 2 }).map((list) => list.join(' '));
const oneLine = line.map((text) => text.replace(/\\?\n/g, ' '));
const cell = oneLine.map((text) => text.replace(/\|/g, '\\|'));

function inside(first: string, rest: string, text: string): string {
  return text.split('\n').map((each, at) => (at === 0 ? first : each === '' ? rest.trimEnd() : rest) + each).join('\n');
}

const { blocks } = fc.letrec<{ block: string; blocks: string; table: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'blocks' }).map((list) => list.join('\n\n')),
  table: fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 2 }))
    .map(([head, rows]) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')),
  block: fc.oneof({ depthSize: 'small', depthIdentifier: 'blocks', withCrossShrink: true },
    { weight: 6, arbitrary: line },
    { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), oneLine).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`) },
    { weight: 1, arbitrary: oneLine.chain((text) => fc.constantFrom(`${text}\n===`, `${text}\n---`, `    ${text}`, `<div>\n${text}\n</div>`, `<p>${text}</p>`, `<h2>${text}</h2>`, `- [x] ${text}`, `1. ${text}\n1. ${text.replaceAll(hole, '')} ${hole}`)) },
    { weight: 2, arbitrary: tie('table') },
    { weight: 2, arbitrary: fc.constantFrom('***', `<!-- ${hole}\n\n${hole} -->`, `\`\`\`\n${hole}\n${hole}\n\`\`\``, `~~~ ${hole} ${hole}\n${hole}\n~~~`, `<pre>\n${hole}\n</pre>`, `[^n]: ${hole}`, `[^n]: ${hole}\n\n    ${hole}`, `[none]: https://example.org`, `[${hole}]: 07700900123`, `[//]: # (${hole})`, `<ul><li>${hole}</li><li>${hole}</li></ul>`, `<table><tr><td>${hole}</td><td>${hole}</td></tr></table>`, `![${hole}](dog.png)`, '![](dog.png)', ':::money', ':::') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('-', '*', '1.', '3)', '10.'), fc.array(tie('blocks'), { minLength: 1, maxLength: 2 }), fc.boolean()).map(([mark, items, spread]) => items.map((text) => inside(`${mark} `, ' '.repeat(mark.length + 1), text)).join(spread ? '\n\n' : '\n')) },
    { weight: 2, arbitrary: tie('blocks').map((text) => inside('> ', '> ', text)) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('money', 'about', 'private', 'easy', 'place{to="risks"}', 'share{with="carer"}', 'nosuch', 'monney'), tie('blocks'), fc.integer({ min: 3, max: 6 })).map(([name, text, colons]) => `${':'.repeat(colons)}${name}\n${text}\n${':'.repeat(colons)}`) },
  ),
}));
const front = fc.array(fc.constantFrom(`name: ${hole}`, `preferred name: ${hole}`, `council: ${hole} ${hole}`, `pet: ${hole}`, `likes: [${hole}, ${hole}]`, `date: 2026-03-01`, `kind: carer`, `other:\n  deep: ${hole}`, `# ${hole}`, `text: |\n  ${hole}\n  ${hole}`, `"quoted": "${hole}"`), { maxLength: 4 })
  .map((lines) => lines.map((each, at) => (each.startsWith('#') ? each : each.replace(/^("?)([a-z]+ ?[a-z]*)/, (_whole, quote: string, key: string) => (at === 0 ? `${quote}${key}` : `${quote}${key}${'abcd'[at]}`)))))
  .map((lines) => (lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`));
const grammar = fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: front }), blocks).map((both) => both.join(''));
const soup = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(hole) }, { weight: 6, arbitrary: fc.constantFrom(...marks) }, { weight: 1, arbitrary: fc.constantFrom(...odd) }, { weight: 1, arbitrary: fc.constantFrom(...values) }), { minLength: 1, maxLength: 36 }).map((pieces) => pieces.join(''));

/** Markdown as its grammar has it, with every construct in every other; each word is written once. */
export const orderlyMarkdown: fc.Arbitrary<string> = grammar.map(named);
/** Marks and words in no order at all. */
export const scrambledMarkdown: fc.Arbitrary<string> = soup.map(named);
/** Either, or a piece of the first. */
export const uglyMarkdown: fc.Arbitrary<string> = fc.oneof(orderlyMarkdown, scrambledMarkdown, fc.tuple(orderlyMarkdown, fc.nat(), fc.nat()).map(([text, from, to]) => text.slice(from % (text.length + 1), to % (text.length + 1))));

/** The words that were put into a text, in the order in which they stand. */
export function wordsIn(text: string): string[] {
  return text.match(/w[a-v]{3}x/g) ?? [];
}

function named(text: string): string {
  let count = 0;
  return text.replaceAll(hole, () => {
    const at = count;
    count += 1;
    return `w${[at % 22, Math.floor(at / 22) % 22, Math.floor(at / 484) % 22].map((digit) => 'abcdefghijklmnopqrstuv'[digit]).join('')}x`;
  });
}
