import { describe, expect, it } from 'vitest';
import { auditFile, expectationFrom, type FileAudit, type Replacement } from '../../src/audit/index.js';
import { readPdf } from '../../src/audit/read-pdf.js';
import { edge } from '../../src/audit/reading.js';
import type { DocumentNode } from '../../src/document/nodes.js';
import { writers, type Format } from '../../src/write/index.js';
import { documentOf, planOf, smallMedia, withTexts, type Words } from './small-plan.js';

const words: Words[] = [
  { id: 'b1', topic: 'about', text: 'Dw i’n hoffi te a chŵn. Zażółć gęślą jaźń. Tôi thích uống trà mỗi buổi sáng.' },
  { id: 'b2', topic: 'about', text: 'أنا أحب الشاي كل صباح مع 3 أصدقاء.', lang: 'ar', dir: 'rtl' },
  { id: 'b3', topic: 'about', text: 'ਮੈਨੂੰ ਚਾਹ ਪਸੰਦ ਹੈ ਅਤੇ ਮੈਂ ਰੋਜ਼ ਸੈਰ ਕਰਦਾ ਹਾਂ।', lang: 'pa' },
  { id: 'b4', topic: 'money', text: 'আমি চা ভালোবাসি এবং প্রতিদিন হাঁটি।', lang: 'bn' },
  { id: 'b5', topic: 'money', text: '我喜欢喝茶，每天早上散步。', lang: 'zh' },
  { id: 'b6', topic: 'money', text: 'Tea ☕ and family 👨‍👩‍👧 👍🏽 ½ cup, x², ﬁne e\u0301clair, well\u00adbeing, no\u00a0break.' },
];
const plan = planOf(words);
const document = documentOf(words);

async function audit(format: Format, written: DocumentNode, replacements: Replacement[] = []): Promise<FileAudit> {
  const { bytes } = await writers[format](written, smallMedia, {});
  return auditFile({ fileName: `x.${format}`, format, bytes, expected: expectationFrom(plan, document), replacements });
}

describe.each(['docx', 'pdf', 'html'] as const)('words of many scripts in %s', (format) => {
  it('are found, and the summary says what could only be compared loosely', async () => {
    const found = await audit(format, document);
    expect(found.problems.map(({ text }) => text)).toEqual([]);
    expect(found.counts.found).toBe(12);
    if (format === 'pdf') expect(found.counts.loose).toBeGreaterThan(0);
    else expect(found.counts.loose).toBe(0);
  });

  it.each(['uống', 'الشاي', 'ਪਸੰਦ', 'ভালোবাসি', '散步', 'éclair'.normalize('NFD')])('are missed when they are gone: %s', async (gone) => {
    const found = await audit(format, withTexts(document, (value) => value.replace(gone, '')));
    expect(found.ok).toBe(false);
  });

  it('are taken as printed when a letter has only its name', async () => {
    const shown = '[HOT BEVERAGE]';
    const named = withTexts(document, (value) => value.replace('☕', shown));
    expect((await audit(format, named)).ok).toBe(false);
    expect((await audit(format, named, [{ character: '☕', shown }])).problems).toEqual([]);
  });
});

describe('a link in the middle of words', () => {
  const linked: Words[] = [{ id: 'l1', topic: 'about', text: 'See the garden club on Mondays.', link: { text: 'garden club', url: 'https://example.org/garden' } }];
  it.each(['docx', 'pdf', 'html'] as const)('may have its address printed behind it in %s, and no other', async (format) => {
    const of = planOf(linked);
    const tree = documentOf(linked);
    const { bytes } = await writers[format](tree, smallMedia, {});
    expect((await auditFile({ fileName: 'x', format, bytes, expected: expectationFrom(of, tree) })).problems).toEqual([]);
    const other = await writers[format](withTexts(tree, (value) => value.replace('/garden)', '/elsewhere)')), smallMedia, {});
    expect((await auditFile({ fileName: 'x', format, bytes: other.bytes, expected: expectationFrom(of, tree) })).ok).toBe(false);
  });
});

describe('a label beside words that are read from the right', () => {
  const rows: Words[] = [1, 2, 3].map((number) => ({ id: `r${String(number)}`, topic: 'about', text: `العربية: أحب الشاي وأحتاج إلى المساعدة كل صباح ${String(number)}.`, lang: 'ar', dir: 'rtl' }));
  const tree = withTexts(documentOf(rows), (value) => value.replace('→ about', '→ 1 About me, part 4'));

  it('is read as it stands on the page, for all parts', async () => {
    const reading = await readPdf((await writers.pdf(tree, smallMedia, {})).bytes);
    const labels = reading.items.map(({ text }) => text.replaceAll(edge, '').replace(/\s+/g, '')).filter((text) => text.includes('→'));
    expect(labels.map((text) => text.replace(/,?page\d+$/, ''))).toEqual(rows.map(() => '→1Aboutme,part4'));
  });

  it('is missed when its words stand in another order', async () => {
    const { bytes } = await writers.pdf(withTexts(tree, (value) => value.replace('→ 1 About me', '→ 1 me About')), smallMedia, {});
    const found = await auditFile({ fileName: 'x.pdf', format: 'pdf', bytes, expected: expectationFrom(planOf(rows), tree) });
    expect(found.problems.map(({ id }) => id)).toContain('auditPrintedLost');
  });
});

describe('signs of a plan that is read from the left', () => {
  const signs: Words[] = [{ id: 's1', topic: 'about', text: 'Ring if it is <90.' }, { id: 's2', topic: 'money', text: '£120-£150' }];
  it.each(['docx', 'pdf', 'html'] as const)('are missed in %s when they are turned round', async (format) => {
    const right = documentOf(signs);
    const check = async (written: DocumentNode): Promise<FileAudit> => {
      const { bytes } = await writers[format](written, smallMedia, {});
      return auditFile({ fileName: `x.${format}`, format, bytes, expected: expectationFrom(planOf(signs), right), replacements: [] });
    };
    expect((await check(right)).problems).toEqual([]);
    expect((await check(withTexts(right, (value) => value.replace('<90', '>90')))).ok).toBe(false);
    expect((await check(withTexts(right, (value) => value.replace('£120-£150', '150£-120£')))).ok).toBe(false);
  });
});
