import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/write/docx/index.js';
import { all, brokenLinks, one, open, parseXml, valueOf, wordsOf, type Xml } from './read-back.js';
import { mediaOf, tinyPng, wholePlan } from './sample.js';

const media = mediaOf({ id: 'flat', mediaType: 'image/png', bytes: tinyPng, width: 2, height: 1 });
let bytes: Uint8Array;
let file: ReturnType<typeof open>;
beforeAll(async () => {
  bytes = (await writeDocx(wholePlan, media)).bytes;
  file = open(bytes);
});
const holding = (words: string): Xml => {
  const found = file.paragraphs.find((each) => wordsOf(each).includes(words));
  if (found === undefined) throw new Error(`no paragraph with ${words}`);
  return found;
};
const styleOf = (words: string): string | undefined => valueOf(holding(words), 'w:pStyle');

describe('the package', () => {
  test('every part is well formed and every style that is used exists', () => {
    const xml = file.names.filter((name) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) expect(() => file.part(name)).not.toThrow();
    const styles = new Set(all(file.part('word/styles.xml'), 'w:style').map((each) => each.attributes['w:styleId']));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(file.body, name).map((each) => each.attributes['w:val']));
    expect(used.filter((each) => !styles.has(each))).toEqual([]);
    const basedOn = all(file.part('word/styles.xml'), 'w:basedOn').map((each) => each.attributes['w:val']);
    expect(basedOn.filter((each) => !styles.has(each))).toEqual([]);
  });

  test('properties carry title, author, language and only the date of the version', () => {
    const core = file.part('docProps/core.xml');
    const text = (name: string): string => one(core, name).children.join('');
    expect(text('dc:title')).toBe('Meera’s care and support plan');
    expect(text('dc:subject')).not.toBe('');
    expect(text('dc:creator')).toBe('Northmoor Council');
    expect(text('dc:language')).toBe('en-GB');
    expect([text('dcterms:created'), text('dcterms:modified')]).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
  });

  test('the typeface is in the file and each font has a stand-in', () => {
    const fonts = all(file.part('word/fontTable.xml'), 'w:font');
    const own = fonts.find((each) => each.attributes['w:name'] === 'Atkinson Hyperlegible Next');
    expect(own && ['w:embedRegular', 'w:embedBold', 'w:embedItalic'].map((name) => all(own, name).length)).toEqual([1, 1, 1]);
    expect(fonts.every((each) => (valueOf(each, 'w:altName') ?? '') !== '')).toBe(true);
    const key = (one(file.part('word/fontTable.xml'), 'w:embedRegular').attributes['w:fontKey'] ?? '').replace(/[{}-]/g, '').match(/../g)?.reverse().map((pair) => Number.parseInt(pair, 16)) ?? [];
    const first = [...(file.raw['word/fonts/font1.odttf'] ?? [])].slice(0, 4).map((byte, at) => byte ^ (key[at] ?? 0));
    expect(first).toEqual([0, 1, 0, 0]);
  });

  test('language is set for the whole document, hyphenation is off and text is left aligned', () => {
    const defaults = one(file.part('word/styles.xml'), 'w:docDefaults');
    expect(one(defaults, 'w:lang').attributes['w:val']).toBe('en-GB');
    expect(valueOf(defaults, 'w:jc')).toBe('left');
    expect(['false', '0']).toContain(valueOf(file.part('word/settings.xml'), 'w:autoHyphenation'));
    expect(all(file.body, 'w:jc').map((each) => each.attributes['w:val'])).not.toContain('both');
  });

  test('the footer has its words and two fields', () => {
    const footer = file.part('word/footer1.xml');
    expect(wordsOf(footer).replace(/\s+/g, ' ').trim()).toBe('Meera’s care and support plan Draft Page 1 of 1');
    expect(all(footer, 'w:fldSimple').map((each) => each.attributes['w:instr'])).toEqual(['PAGE', 'NUMPAGES']);
  });
});

describe('structure', () => {
  test('one first-level heading, no level skipped, every heading style has its outline level', () => {
    const levels = file.paragraphs.map((each) => /^Heading(\d)$/.exec(valueOf(each, 'w:pStyle') ?? '')?.[1]).filter((each) => each !== undefined).map(Number);
    expect(levels.filter((each) => each === 1)).toHaveLength(1);
    expect(levels.every((each, at) => at === 0 || each - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    const styles = all(file.part('word/styles.xml'), 'w:style');
    for (const level of [1, 2, 3, 4]) {
      const style = styles.find((each) => each.attributes['w:styleId'] === `Heading${level}`);
      expect(style && valueOf(style, 'w:outlineLvl')).toBe(String(level - 1));
      expect(style && all(style, 'w:keepNext')).toHaveLength(1);
    }
    expect(styleOf('How to reach me')).toBe('OwnWordsHeading');
  });

  test('no paragraph is empty but the gaps Word needs between tables and cells with nothing in them', () => {
    const empty = file.paragraphs.filter((each) => wordsOf(each).trim() === '' && all(each, 'w:drawing').length === 0);
    expect(new Set(empty.map((each) => valueOf(each, 'w:pStyle')))).toEqual(new Set(['TableGap', 'TableTotal']));
    expect(empty.filter((each) => valueOf(each, 'w:pStyle') === 'TableGap')).toHaveLength(3);
  });

  test('lists are numbered by Word, nested by level, and start where they should', () => {
    const place = (words: string): [string | undefined, string | undefined] => [valueOf(holding(words), 'w:numId'), valueOf(holding(words), 'w:ilvl')];
    const numbering = file.part('word/numbering.xml');
    const start = (words: string): string | undefined => {
      const [id, level] = place(words);
      const list = all(numbering, 'w:num').find((each) => each.attributes['w:numId'] === id);
      const over = list && all(list, 'w:lvlOverride').find((each) => each.attributes['w:ilvl'] === level);
      return over && valueOf(over, 'w:startOverride');
    };
    expect(['Monday', 'Ring the bell', 'Twice', 'Wait', 'Tuesday: choir'].map((each) => place(each)[1])).toEqual(['0', '1', '2', '1', '0']);
    expect(place('Monday')[0]).toBe(place('Tuesday: choir')[0]);
    expect(place('Ring the bell')[0]).toBe(place('Wait')[0]);
    expect(start('Ring the bell')).toBe('3');
    expect([start('One'), start('Seven')]).toEqual(['1', '7']);
    expect(place('I go by bus.')[0]).toBeUndefined();
  });

  test('tick boxes are real ones with a state and a name', () => {
    const boxes = all(file.body, 'w:sdt');
    expect(boxes.map((each) => [wordsOf(each), valueOf(each, 'w:alias')?.slice(0, 8), one(each, 'w14:checked').attributes['w14:val']]))
      .toEqual([['☑', 'Bus pass', '1'], ['☐', 'Door cam', '0']]);
  });

  test('the bar stands beside everything in the person’s own words', () => {
    const styles = new Map(all(file.part('word/styles.xml'), 'w:style').map((each) => [each.attributes['w:styleId'], each]));
    const barred = (paragraph: Xml): boolean => {
      const direct = all(paragraph, 'w:pBdr').flatMap((each) => all(each, 'w:left'));
      if (direct.length > 0) return direct[0]?.attributes['w:sz'] === '24';
      for (let id = valueOf(paragraph, 'w:pStyle'); id !== undefined;) {
        const style = styles.get(id);
        const side = style && all(style, 'w:pBdr').flatMap((each) => all(each, 'w:left'));
        if (side !== undefined && side.length > 0) return side[0]?.attributes['w:sz'] === '24';
        id = style && valueOf(style, 'w:basedOn');
      }
      return false;
    };
    const own = ['I moved out of the hostel', 'How to reach me', 'Text me', 'Monday', 'Ring the bell', 'Twice', 'I go by bus', 'Bus pass', 'loudest one there,” says', 'My flat', 'Do not ring the hostel'];
    expect(own.filter((words) => !barred(holding(words)))).toEqual([]);
    expect(['Care Act 2014', 'All amounts', 'Ring in this order'].filter((words) => barred(holding(words)))).toEqual([]);
  });

  test('tables are simple and have header rows, names and descriptions', () => {
    const tables = all(file.body, 'w:tbl');
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(all(rows[0] as Xml, 'w:tblHeader')).toHaveLength(1);
      expect(rows.slice(1).flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
      expect(new Set(rows.map((row) => all(row, 'w:tc').length))).toEqual(new Set([all(table, 'w:gridCol').length]));
      expect([...all(table, 'w:gridSpan'), ...all(table, 'w:vMerge'), ...all(table, 'w:tbl')]).toEqual([]);
      expect(['true', '1']).toContain(one(table, 'w:tblLook').attributes['w:firstRow']);
      expect(valueOf(table, 'w:tblCaption')).not.toBe('');
      expect(valueOf(table, 'w:tblDescription')).not.toBe('');
      expect(all(table, 'w:tc').every((cell) => (cell.children.at(-1) as Xml).name === 'w:p')).toBe(true);
    }
    expect(styleOf('£4,409.40')).toBe('TableTotalNumber');
    expect(styleOf('What the money pays for')).toBe('Caption');
  });

  test('the annex is a table of parts, and a table of the person’s own keeps its own header', () => {
    const tables = all(file.body, 'w:tbl').slice(2).map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => wordsOf(cell).trim().replace(/\n/g, ' / '))));
    expect(tables[0]?.[0]).toEqual(['Part', 'Meera’s words', 'Where it went']);
    expect(tables[0]?.[2]?.[2]).toBe('→ 1 About me');
    expect(tables[1]).toEqual([['Part / 6', 'Day', 'What', 'Cost', 'Where it went / Headings'], ['7', 'Tuesday', 'Choir', '£4.50', '→ 3 My money']]);
    expect(tables[3]?.[1]).toEqual(['9', 'Just one', 'Not used']);
  });
});

describe('words and links', () => {
  test('every link arrives, and none leads out but those a reader may follow', () => {
    expect(brokenLinks(bytes)).toEqual([]);
    const external = all(file.part('word/_rels/document.xml.rels'), 'Relationship').filter((each) => each.attributes['TargetMode'] === 'External');
    expect(external.map((each) => each.attributes['Target'])).toEqual(['https://example.org/a?b=c&d=e']);
    const links = all(file.body, 'w:hyperlink');
    expect(links.filter((each) => (each.attributes['w:tooltip'] ?? '') === '')).toEqual([]);
    expect(wordsOf(file.body)).toContain('not a link');
  });

  test('a reference back is a small tinted link to its part', () => {
    const links = all(file.body, 'w:hyperlink').filter((each) => wordsOf(each) === 'own\u00a0plan\u00a03');
    expect(links.map((each) => [each.attributes['w:anchor'], valueOf(each, 'w:rStyle'), each.attributes['w:tooltip']])).toEqual([['part_3', 'TraceReference', 'Go to own plan 3']]);
    expect(wordsOf(holding('loudest one there. '))).toMatch(/there\. own\splan\s3/);
  });

  test('contents name every section and lead to it', () => {
    expect(file.styled('TOC1').map((each) => wordsOf(each).trim().replace(/\s+/g, ' '))).toEqual(['1 About me', '2 What I want', '3 My money', '4 If something goes wrong', '5 Agreed', 'Meera’s own plan']);
    const target = one(file.styled('TOC1')[1] as Xml, 'w:hyperlink').attributes['w:anchor'];
    const heading = file.paragraphs.find((each) => all(each, 'w:bookmarkStart').some((mark) => mark.attributes['w:name'] === target));
    expect(heading && wordsOf(heading)).toContain('What I want');
  });

  test('words in another language and direction say so', () => {
    const run = (words: string): Xml => all(file.body, 'w:r').find((each) => wordsOf(each).includes(words)) as Xml;
    expect(one(run('dzień'), 'w:lang').attributes['w:val']).toBe('pl');
    expect(one(run('مرحبا'), 'w:lang').attributes['w:bidi']).toBe('ar');
    expect(all(run('مرحبا'), 'w:rtl')).toHaveLength(1);
    expect(one(run('你好'), 'w:lang').attributes['w:eastAsia']).toBe('zh-CN');
    expect(all(holding('أحب'), 'w:bidi')).toHaveLength(1);
    expect(all(run('I love my flat.'), 'w:rtl')).toHaveLength(0);
  });

  test('a picture stands in the line, has its words, and is not enlarged', () => {
    const drawing = one(file.body, 'w:drawing');
    expect(all(drawing, 'wp:inline')).toHaveLength(1);
    expect(all(drawing, 'wp:anchor')).toHaveLength(0);
    expect(one(drawing, 'wp:docPr').attributes['descr']).toBe('My flat with tomatoes on the balcony');
    expect(one(drawing, 'pic:cNvPr').attributes['descr']).toBe('My flat with tomatoes on the balcony');
    expect(Number(one(drawing, 'wp:extent').attributes['cx'])).toBe(2 * 9525);
  });

  test('the cover is a page of its own', () => {
    const broken = file.paragraphs.filter((each) => all(each, 'w:pageBreakBefore').length > 0).map((each) => wordsOf(each).trim());
    expect(broken.map((each) => each.replace(/\s+/g, ' '))).toEqual(['What is in this plan', '1 About me', 'Meera’s own plan']);
  });
});

test('a part that is not well formed is noticed', () => {
  expect(() => parseXml('<a><b></a>')).toThrow();
});
