import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWord, wordRules } from '../../../conformance/word-rules.js';
import { wordProblems } from '../../../conformance/word-text.js';
import { readDocx } from '../../../src/audit/read-docx.js';
import { edge } from '../../../src/audit/reading.js';
import type { DocumentNode } from '../../../src/document/nodes.js';
import { writeDocx } from '../../../src/write/docx/index.js';
import { easyDocument, easyMedia, helpSection, row } from '../../support/easy-read.js';
import { all, open, valueOf, wordsOf, type Xml } from './read-back.js';

const document = easyDocument([helpSection]);
const write = async (made: DocumentNode): Promise<Uint8Array> => (await writeDocx(made, easyMedia)).bytes;
const faults = (parts: Record<string, Uint8Array>): string[] => wordRules.flatMap(({ name, check }) => (check(openWord(parts)) as string[]).map((each) => `${name}: ${each}`));
const cells = (xml: Xml): Xml[][] => all(xml, 'w:tr').map((each) => all(each, 'w:tc'));
const told = (xml: Xml): string[] => all(xml, 'wp:docPr').map((each) => each.attributes['descr'] ?? '');

describe('rows of pictures and words in Word', () => {
  let bytes: Uint8Array;
  let file: ReturnType<typeof open>;
  beforeAll(async () => {
    bytes = await write(document);
    file = open(bytes);
  });

  it('are rows of two cells: what the pictures mean, then the words', () => {
    expect(cells(file.body).map((row) => row.map((cell) => [...told(cell), wordsOf(cell).replace(/\s+/g, ' ').trim()].filter((each) => each !== '').join(' / ')))).toEqual([
      ['A frying pan', 'I need help to cook.'], ['A pan on a stove / Jo, who helps', 'Jo comes on Mondays.'], ['', 'I like my own front door key.'],
      ['A telephone', 'Please text me: short words ☑ no jokes'], ['My money', 'My help'],
    ]);
    expect(all(file.body, 'w:tbl').flatMap((table) => all(table, 'w:drawing')).length).toBe(5);
  });

  it('stay whole, have fixed widths and no header, and those that follow each other are one table', () => {
    const tables = all(file.body, 'w:tbl');
    expect(tables.map((table) => all(table, 'w:tr').length)).toEqual([3, 1, 1]);
    expect(tables.map((table) => valueOf(table, 'w:tblStyle'))).toEqual(['PictureRows', 'PictureRows', 'PictureRowsSmall']);
    expect(all(file.body, 'w:tblLayout').map((each) => each.attributes['w:type'])).toEqual(['fixed', 'fixed', 'fixed']);
    expect(all(file.body, 'w:tr').filter((each) => all(each, 'w:cantSplit').length === 0)).toEqual([]);
    expect(all(file.body, 'w:tblHeader')).toEqual([]);
    const widths = all(file.body, 'w:tbl').map((table) => all(table, 'w:gridCol').map((each) => each.attributes['w:w']).join());
    expect(widths[0]).toBe(widths[1]);
  });

  it('pass every rule for Word files, and the rule for them can fail', () => {
    expect(faults(file.raw)).toEqual([]);
    const broken = (from: string | RegExp, to: string): Record<string, Uint8Array> => {
      const body = new TextDecoder().decode(file.raw['word/document.xml']);
      expect(body.replace(from, to)).not.toBe(body);
      return { ...file.raw, 'word/document.xml': strToU8(body.replace(from, to)) };
    };
    expect(faults(broken('<w:cantSplit/>', '<w:cantSplit/><w:tblHeader/>')).join()).toMatch(/it has a header/);
    expect(faults(broken('<w:tblLook', '<w:tblCaption w:val="Rows"/><w:tblLook')).join()).toMatch(/it has a tblCaption/);
    expect(faults(broken(/<\/w:tc><\/w:tr>/, '</w:tc><w:tc><w:p/></w:tc></w:tr>')).join()).toMatch(/not two cells/);
    expect(faults(broken('w:val="PictureRows"', 'w:val="PlanTable"')).join()).toMatch(/the first row is no header/);
  });

  it('read the same with mammoth, and with our own reader, in order', async () => {
    expect(await wordProblems(bytes, document)).toEqual([]);
    const read = (await readDocx(bytes)).items.map(({ text }) => text.replaceAll(edge, '').trim());
    const at = read.indexOf('A frying pan');
    expect(read.slice(at, at + 2)).toEqual(['A frying pan', 'I need help to cook.']);
  });

  it('hold each picture once in the package, however often it is shown', () => {
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
    expect(all(file.body, 'w:drawing')).toHaveLength(6);
  });

  it('keep the ground of a drawing when the picture is changed: it is the style of its paragraph', () => {
    const style = all(file.part('word/styles.xml'), 'w:style').find((each) => each.attributes['w:styleId'] === 'RowPicture');
    expect(all(style as Xml, 'w:shd').map((each) => each.attributes['w:fill'])).toEqual(['EAF3F4']);
    const [first] = file.styled('RowPicture');
    expect(first === undefined ? [] : [...all(first, 'w:shd'), ...all(first, 'w:pBdr'), ...all(first, 'w:ind')]).toEqual([]);
  });

  it('have bands that are real headings, by their style, with a picture that says nothing', () => {
    const [top] = file.styled('Heading2');
    expect(wordsOf(top as Xml).trim()).toBe('What help I need');
    expect(told(top as Xml)).toEqual(['']);
    expect(all(top as Xml, 'adec:decorative').map((each) => each.attributes['val'])).toEqual(['1']);
    expect(all(top as Xml, 'w:pageBreakBefore')).toHaveLength(1);
    const styles = all(file.part('word/styles.xml'), 'w:style').filter((each) => /^Heading[23]$/.test(each.attributes['w:styleId'] ?? ''));
    // ECMA-376 17.3.1.26: the level stands behind how words are centred, or Word refuses the file.
    expect(styles.map((each) => (all(each, 'w:pPr')[0]?.children ?? []).slice(-2).map((child) => (typeof child === 'string' ? child : child.name)))).toEqual([['w:textAlignment', 'w:outlineLvl'], ['w:textAlignment', 'w:outlineLvl']]);
    expect(styles.map((each) => [valueOf(each, 'w:outlineLvl'), all(each, 'w:shd')[0]?.attributes['w:fill'], all(each, 'w:keepNext').length])).toEqual([['1', '0B5563', 1], ['2', 'EAF3F4', 1]]);
  });

  it('have no type below 14 point and nothing slanted in Easy Read, and rows at the size asked for', async () => {
    for (const bodySize of [14, 16, 24]) {
      const { part, body } = open(await write({ ...document, style: { ...document.style, bodySize } }));
      const sizes = all(part('word/styles.xml'), 'w:style').filter((each) => each.attributes['w:styleId'] !== 'TableGap').flatMap((each) => all(each, 'w:sz')).map((each) => Number(each.attributes['w:val']));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
      expect(valueOf(all(part('word/styles.xml'), 'w:style').find((each) => each.attributes['w:styleId'] === 'Normal') as Xml, 'w:sz')).toBe(String(bodySize * 2));
      expect([...all(part('word/styles.xml'), 'w:i'), ...all(body, 'w:i')]).toEqual([]);
    }
    const plain = open(await write({ ...document, edition: 'singleFormat', style: { ...document.style, bodySize: 12 } }));
    expect(all(plain.part('word/styles.xml'), 'w:i')).not.toEqual([]);
  });

  it('tell in words what a picture that Word cannot show would show', async () => {
    const made = open(await write(easyDocument([row({ gone: 'A cat that is lost' }, ['I have a cat.'])])));
    expect(cells(made.body).map((each) => each.map((cell) => wordsOf(cell).trim()))).toEqual([['A cat that is lost', 'I have a cat.']]);
  });
});
