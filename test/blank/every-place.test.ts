import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedTags } from '../../conformance/expected-tags.js';
import { fieldProblems } from '../../conformance/pdf-fields.js';
import { problemsIn } from '../../conformance/pdf-tags.js';
import { openWord, wordRules } from '../../conformance/word-rules.js';
import { structureProblems } from '../../conformance/page-structure.js';
import { readDocx } from '../../src/audit/read-docx.js';
import { readHtml } from '../../src/audit/read-html.js';
import { readPdf } from '../../src/audit/read-pdf.js';
import { makeContext } from '../../src/edition/make-context.js';
import { emptyPlan, templateKinds } from '../../src/edition/index.js';
import { answersIn, blankOf, day, type Blank } from './blanks-made.js';

const documents = ['blank-single-format', 'blank-large-print', 'blank-easy-read'] as const;
const readers = { docx: readDocx, html: readHtml, pdf: readPdf } as const;
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufffe\u0001-\u001f]+/gu, '');

describe.each(templateKinds)('a blank $name', ({ kind }) => {
  let blank: Blank;
  beforeAll(async () => { blank = await blankOf(kind); });
  const file = (name: string): Uint8Array => blank.files.get(name) ?? new Uint8Array();

  it.each(['docx', 'html', 'pdf'] as const)('names every section, field, table and column of the template, as %s', async (format) => {
    const { context: { template, words } } = makeContext(emptyPlan({ kind, council: { wording: {} }, media: new Map(), date: day }), { kind: 'here' });
    const text = bare((await readers[format](file(`blank-single-format.${format}`))).items.map((item) => item.text).join('\n'));
    const wanted = template.sections.flatMap(({ title, guidance, holds }) => [title, ...(guidance === undefined ? [] : [guidance]), ...holds.flatMap((hold) => {
      if ('fields' in hold) return hold.fields.map(({ label }) => label);
      return 'records' in hold ? [hold.records.title, ...hold.records.columns.map(({ label }) => label)] : [];
    })]);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.map((each) => words.fill(each)).filter((each) => !text.includes(bare(each)))).toEqual([]);
  });

  it.each(documents)('calls every place in %s by a name of its own kind, and gives it room', (name) => {
    const places = answersIn(blank.trees.get(`${name}.pdf`) ?? []);
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter(({ name: called, room }) => called.trim() === '' || room < 1)).toEqual([]);
    expect(places.filter(({ kind: what, options }) => (what === 'ticks' || what === 'choice') && (options ?? []).length < 2)).toEqual([]);
  });

  it('has enough room to write in one’s own words in every section', () => {
    const tree = blank.trees.get('blank-single-format.pdf');
    const own = (tree?.children ?? []).filter((each) => each.type === 'section').map((section) => answersIn([section]).filter(({ kind: what }) => what === 'words' || what === 'drawing')[0]?.room ?? 0);
    expect(own.length).toBeGreaterThan(9);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(4);
    expect(own.filter((room) => room >= 6).length).toBeGreaterThan(own.length / 2);
  });

  it.each(documents)('makes every place of %s a content control with a title', async (name) => {
    const opened = openWord(unzipSync(file(`${name}.docx`)));
    for (const { name: rule, check } of wordRules) expect([rule, check(opened)]).toEqual([rule, []]);
    const xml = new TextDecoder().decode(unzipSync(file(`${name}.docx`))['word/document.xml']);
    const wanted = answersIn(blank.trees.get(`${name}.docx`) ?? []).reduce((sum, { kind: what, options }) => sum + (what === 'ticks' ? (options ?? []).length : 1), 0);
    expect(xml.match(/<w:sdt>/g)?.length).toBe(wanted);
    expect(xml).toMatch(/<w:date>|<w:date /);
    expect(xml).toContain('<w14:checkbox>');
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(documents)('makes every place of %s a form field in a Form tag of the PDF', async (name) => {
    const tree = blank.trees.get(`${name}.pdf`);
    const pdf = await PDFDocument.load(file(`${name}.pdf`), { updateMetadata: false });
    expect(fieldProblems(expectedTags(tree).fields, pdf)).toEqual([]);
    expect(expectedTags(tree).fields.length).toBeGreaterThan(40);
    for (const [group, problems] of Object.entries(await problemsIn(file(`${name}.pdf`), tree))) expect([group, problems]).toEqual([group, []]);
  });

  it.each(documents)('labels every place of %s on the page, and keeps nothing', (name) => {
    const html = new TextDecoder().decode(file(`${name}.html`));
    expect(structureProblems(html)).toEqual([]);
    const all = elementsIn(parse(html));
    const labels = new Set(all.flatMap((each) => (each.tagName === 'label' ? [attribute(each, 'for')] : [])));
    const places = all.filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName));
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((each) => !labels.has(attribute(each, 'id')) && attribute(each, 'aria-label') === undefined && (each.parentNode as DefaultTreeAdapterTypes.Element).tagName !== 'label')).toEqual([]);
    expect(places.filter((each) => attribute(each, 'type') !== 'checkbox' && attribute(each, 'type') !== 'radio' && attribute(each, 'autocomplete') !== 'off')).toEqual([]);
    expect(html).not.toMatch(/<form|<script|\saction=/);
  });
});

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
