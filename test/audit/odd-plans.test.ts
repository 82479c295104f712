import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wholePairs } from '../../src/audit/pdf-letters.js';
import { pictures } from '../support/plans/pictures.js';
import { buildText, fileText } from '../support/build.js';

const files = { read: (path: string) => Promise.resolve(pictures.get(path)) };

describe('plans that could not be proved, though all of them was there', () => {
  it.each([
    ['the same letter with a mark on both sides of an address', '[é and é](mailto:jo@example.org) é and é\n'],
    ['an address behind Arabic words', '[أم يوسف](https://example.org/a?b=1&c=2).\n'],
    ['quotation marks before Arabic words', '“quoted” أم يوسف and more\n'],
    ['signs of two halves among Arabic words', 'Łukasz أحب أن أغني كل صباح 👩‍👩‍👧 ❤️ 🫖 🏴󠁧󠁢󠁷󠁬󠁳󠁿\n'],
    ['more marks than one on a letter', 'I like té\u0301\u0301a, z̸̢͎a̵͓͝l̶̰̏g̴͇̈o and cafe̊̈. é́ é́ é́.\n'],
    ['apostrophes that meet', 'The boys’ ’phones are loud and the dogs’ ’til late, rock ’n’ ’roll » » ” ” and ££5.\n'],
    ['apostrophes that meet, beside words read from the right', 'The boys’ ’phones أحب أن أغني كل صباح rock ’n’ ’roll\n'],
    ['soft hyphens at the end of a line', `${'Long words with a soft\u00adhyphen here and there. '.repeat(8)}\n`],
    ['quotation marks that meet', '**“quoted”**\\\n“quoted” and more\n'],
    ['needs of an assessment that are not in the plan', '{"planKind":"sevenQuestionsPlan","assessment":{"kind":"carer","needIds":["need nobody wrote down"]},"about":{"hopes":"Tea"}}'],
    ['a picture at the top of a column', '| ![Our cat](wide.png) | What |\n|---|---|\n| ![](dot.png) | tea |\n'],
    ['a footnote mark inside a cell', '| When[^1] I go | Who |\n|---|---|\n| Mon[^1]day | Jo |\n\n[^1]: In all weathers.\n'],
    ['a cell with an address in it, whose words stand in two cells further down', '| Who | What |\n|---|---|\n| [with a hoist](mailto:jo@example.org) 50p | tea |\n| with a hoist | 50p a cup |\n'],
    ['Thai words at the top of a column, and again in a list', '| When | สวัสดีค่ะ | tea |\n|---|---|---|\n| a | b | c |\n\n1. tea\n2. `สวัสดีค่ะ`\n\nand so on\n'],
    ['quoted words and an address in a narrow cell', `| a | b | c | d |\n|---|---|---|---|\n|${' It takes two hours to get there by bus |'.repeat(2)} [“quoted”](mailto:jo@example.org) | It takes two hours to get there by bus |\n`],
    ['signs alone, where words are read from the right', '{"planKind":"careAndSupportPlan","about":{"hopes":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"أم يوسف"}],"data":{"lang":"ar","dir":"rtl"}},{"type":"paragraph","children":[{"type":"text","value":"☐ ☑ ✓"}],"data":{"lang":"ar","dir":"rtl"}}]}}}'],
    ['a table without a word in its head', '|  |  |\n|---|---|\n| Monday | tea |\n'],
    ['a table inside a cell', '{"planKind":"careAndSupportPlan","services":[{"what":"| Day | What |\n|---|---|\n| Monday | swimming |","cost":{"amountPence":1000,"period":"weekly"}}]}'.replace(/\n/g, '\\n')],
    ['a table of tablets, whose cells are put together in another order', '# My week\n\n| Time | What | How many | Note |\n|---|---|---|---|\n| 7:00 | co-careldopa 25/100 | 1½ | In bed |\n'],
    ['a picture in a row that becomes a record', '# My week\n\n| Day | Time | Who | What |\n|---|---|---|---|\n| ![I want to go out](dot.png) | the bus **Mum helps** | Jo | tea |\n'],
  ])('%s', async (_name, text) => {
    const made = await buildText(text, { files });
    expect(made.counts.lost).toBe(0);
    expect(made.audits.every(({ ok }) => ok)).toBe(true);
    const page = fileText(made, 'single-format.html');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [table] of page.matchAll(/<table\b(?:(?!<table\b)[^])*?<\/table>/g)) expect(table).toMatch(/<th\b/);
    expect(page).not.toMatch(/<table\b(?:(?!<\/table>)[^])*<table\b/);
  }, 60_000);

  it('a picture that is the original goes with the plan byte for byte', async () => {
    const made = await buildText(JSON.stringify({ planKind: 'careAndSupportPlan', originals: [{ medium: 'drawing', mediaType: 'image/png', file: { relativePath: 'wide.png' } }] }), { files });
    const sum = createHash('sha256').update(pictures.get('wide.png') ?? '').digest('hex');
    expect(made.files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))).toContain(sum);
    expect(fileText(made, 'records/plan.json')).toContain(sum);
  }, 60_000);

  it('keeps whole pairs as they are and turns only those that came the wrong way round', () => {
    expect(wholePairs('a🏴󠁧󠁢󠁷󠁬󠁳󠁿b')).toBe('a🏴󠁧󠁢󠁷󠁬󠁳󠁿b');
    expect(wholePairs('\udc69\ud83d\u200d\udc67\ud83d')).toBe('👩\u200d👧');
  });
});
