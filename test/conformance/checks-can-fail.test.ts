import { unzipSync, zipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName, PDFString, type PDFObject } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdTags } from '../../conformance/hold-tags.js';
import { inOrder } from '../../conformance/office.js';
import { structureProblems } from '../../conformance/page-structure.js';
import { problemsIn } from '../../conformance/pdf-tags.js';
import { shapedWordProblems } from '../../conformance/pdf-words.js';
import { openWord, wordRules } from '../../conformance/word-rules.js';
import { wordProblems } from '../../conformance/word-text.js';
import type { DocumentNode } from '../../src/document/nodes.js';
import { buildText } from '../support/build.js';
import { documentsOf } from '../support/documents.js';
import { pictures } from '../support/plans/pictures.js';

const text = '# My week\n\nI like **tea** and *cake*.\n\n- one\n- [two](https://example.org)\n\n| Day | Who | What |\n|---|---|---|\n| Monday | Jo | swimming |\n| Friday | Mum | chips |\n\n![Our garden](wide.png)\n\n- [x] done\n';
const files = { read: (path: string) => Promise.resolve(pictures.get(path)) };
const made = new Map<string, Uint8Array>();
let documents: ReadonlyMap<string, DocumentNode>;

beforeAll(async () => {
  for (const { path, bytes } of (await buildText(text, { files })).files) made.set(path, bytes);
  documents = await documentsOf({ name: 'plan.md', bytes: new TextEncoder().encode(text), date: '2026-11-23', files });
});

const file = (path: string): Uint8Array => made.get(path) ?? new Uint8Array();
const inPdf = async (bytes: Uint8Array): Promise<Record<string, unknown[]>> => await problemsIn(bytes, documents.get('single-format.pdf')) as Record<string, unknown[]>;

/** The PDF after one change to every tag of a kind. */
async function changed(role: string, change: (tag: PDFDict, pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file('single-format.pdf'), { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(role)) change(object, pdf);
  }
  return pdf.save({ useObjectStreams: true, addDefaultPage: false });
}

describe('the check of tags', () => {
  it('finds nothing in what we write', async () => {
    expect(await inPdf(file('single-format.pdf'))).toEqual({ pdfjs: [], pages: [], links: [], fields: [], files: [], claims: [] });
  });

  it.each<[string, string, (tag: PDFDict, pdf: PDFDocument) => void]>([
    ['a heading that is only a paragraph', 'H2', (tag) => tag.set(PDFName.of('S'), PDFName.of('P'))],
    ['a picture without words', 'Figure', (tag) => tag.delete(PDFName.of('Alt'))],
    ['heading cells without scope', 'TH', (tag) => tag.delete(PDFName.of('A'))],
    ['cells that are no heading cells', 'TH', (tag) => tag.set(PDFName.of('S'), PDFName.of('TD'))],
    ['rows that have lost their cells', 'TR', (tag, pdf) => tag.set(PDFName.of('K'), pdf.context.obj([]))],
    ['lists without a way of numbering', 'L', (tag) => tag.delete(PDFName.of('A'))],
    ['a tick box without words', 'Lbl', (tag) => tag.delete(PDFName.of('Alt'))],
  ])('sees %s', async (_name, role, change) => {
    expect((await inPdf(await changed(role, change)))['pdfjs']).not.toEqual([]);
  });

  it('sees two paragraphs that changed places', async () => {
    const held: { tag: PDFDict; kids: PDFObject | undefined }[] = [];
    const bytes = await changed('LBody', (tag) => {
      held.push({ tag, kids: tag.get(PDFName.of('K')) });
      const [one, two] = held;
      if (held.length === 2 && one?.kids !== undefined && two?.kids !== undefined) { one.tag.set(PDFName.of('K'), two.kids); two.tag.set(PDFName.of('K'), one.kids); }
    });
    const { pdfjs, pages } = await inPdf(bytes);
    expect([...pdfjs ?? [], ...pages ?? []]).not.toEqual([]);
  });

  it('sees that the number of a page is not there', () => {
    const expected = [{ role: 'P', text: ['Part 1', { page: ', page {page}', needed: true }] }];
    expect(holdTags(expected, [{ role: 'P', text: 'Part 1, page 12' }]).problems).toEqual([]);
    expect(holdTags(expected, [{ role: 'P', text: 'Part 1' }]).problems).not.toEqual([]);
  });

  it('sees a link that goes somewhere else', async () => {
    const pdf = await PDFDocument.load(file('single-format.pdf'), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      const action = object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link') ? object.lookup(PDFName.of('A')) : undefined;
      if (action instanceof PDFDict) action.set(PDFName.of('URI'), PDFString.of('https://example.com/elsewhere'));
    }
    expect((await inPdf(await pdf.save({ useObjectStreams: true, addDefaultPage: false })))['links']).not.toEqual([]);
  });

  it('sees a link that says nothing, an original that is not named, and a claim that is gone', async () => {
    const pdf = await PDFDocument.load(file('single-format.pdf'), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link')) object.delete(PDFName.of('Contents'));
    }
    pdf.catalog.delete(PDFName.of('AF'));
    pdf.catalog.delete(PDFName.of('Metadata'));
    const found = await inPdf(await pdf.save({ useObjectStreams: true, addDefaultPage: false }));
    for (const group of ['links', 'files', 'claims']) expect(found[group]).not.toEqual([]);
  });
});

describe('the rules for Word', () => {
  const broken = (part: string, from: string | RegExp, to: string): string[] => {
    const parts = unzipSync(file('single-format.docx'));
    const before = new TextDecoder().decode(parts[part]);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const opened = openWord({ ...parts, [part]: new TextEncoder().encode(after) });
    return wordRules.flatMap(({ name, check }) => (check(opened).length > 0 ? [name] : []));
  };

  it('find nothing in what we write', () => {
    const opened = openWord(unzipSync(file('single-format.docx')));
    expect(wordRules.flatMap(({ name, check }) => check(opened).map((problem: unknown) => `${name}: ${String(problem)}`))).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string]>([
    ['language', 'word/styles.xml', /<w:lang [^>]*>/, '<w:lang w:val="nothing at all"/>'],
    ['title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
    ['words, or says', 'word/document.xml', /(<wp:docPr[^>]*descr=")[^"]*/, '$1'],
    ['both of its elements', 'word/document.xml', /(<wp:docPr[^>]*descr=")[^"]*/, '$1other words'],
    ['line of words', 'word/document.xml', '<wp:inline', '<wp:anchor/><wp:inline'],
    ['first row of every table', 'word/document.xml', /<w:tblHeader[^>]*>/, ''],
    ['No row of a table is empty', 'word/document.xml', '</w:tbl>', '<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'],
    ['script of another language', 'word/document.xml', '>swimming<', '>أم يوسف<'],
    ['Headings are short', 'word/document.xml', />My week</g, `>${'My week '.repeat(15)}<`],
    ['merged', 'word/document.xml', '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'],
    ['name and a description', 'word/document.xml', /<w:tblCaption[^>]*>/, ''],
    ['Headings are real', 'word/document.xml', '"Heading1"', '"Heading2"'],
    ['outline level', 'word/styles.xml', /<w:outlineLvl [^>]*>/, ''],
    ['not typed', 'word/document.xml', /<w:numPr>.*?<\/w:numPr>(.*?<w:t[^>]*>)/s, '$1• '],
    ['exists', 'word/document.xml', /<w:numId w:val="\d+"/, '<w:numId w:val="999"'],
    ['rows of spaces', 'word/document.xml', '</w:body>', '<w:p/></w:body>'],
    ['Links', 'word/document.xml', /w:anchor="[^"]*"/, 'w:anchor="nowhere"'],
    ['hyphenated', 'word/document.xml', /<w:pPr>/, '<w:pPr><w:jc w:val="both"/>'],
    ['locked', 'word/settings.xml', '</w:settings>', '<w:documentProtection/></w:settings>'],
  ])('see what is wrong with: %s', (name, part, from, to) => {
    expect(broken(part, from, to).join('; ')).toContain(name);
  });

  it('mammoth sees words that are gone or in another order', async () => {
    const document = documents.get('single-format.docx');
    expect(await wordProblems(file('single-format.docx'), document)).toEqual([]);
    const parts = unzipSync(file('single-format.docx'));
    const without = new TextDecoder().decode(parts['word/document.xml']).replaceAll('swimming', 'knitting');
    expect(await wordProblems(zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(without) }), document)).not.toEqual([]);
    const more = new TextDecoder().decode(parts['word/document.xml']).replace('>swimming<', '>swimming every day<');
    expect((await wordProblems(zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(more) }), document)).join()).toContain('not in the document');
  });

  it('LibreOffice is held to the same words in the same order', () => {
    expect(inOrder(['a', 'b', 'b'], ['a', 'b', 'b'])).toEqual([]);
    for (const read of [['a', 'b'], ['a', 'b', 'b', 'c'], ['b', 'a', 'b']]) expect(inOrder(['a', 'b', 'b'], read)).not.toEqual([]);
  });

  it('pdftotext is held to every letter of scripts that join or move, and to each once', () => {
    expect(shapedWordProblems(['தமிழ்', 'אמא'], 'x தமிழ் אמא')).toEqual([]);
    for (const text of ['x தமி אמא', 'x தமிழ் אמ', 'x தமிழ் אממא']) expect(shapedWordProblems(['தமிழ்', 'אמא'], text)).not.toEqual([]);
  });
});

describe('the rules for pages', () => {
  const page = (): string => new TextDecoder().decode(file('single-format.html'));

  it('find nothing in what we write', () => {
    for (const [path, bytes] of made) if (path.endsWith('.html')) expect(structureProblems(new TextDecoder().decode(bytes))).toEqual([]);
  });

  it.each<[string, string | RegExp, string]>([
    ['parse error duplicate-attribute', '<main ', '<main class="x" '], ['id twice', '<p>', '<p id="main_1">'], ['end tags', '</main>', '</main></b>'], ['not opened or not closed', '</li>', ''],
    ['h4 after', /<h2[ >]/, '<h4>x</h4><h2 '], ['attribute colour', '<p>', '<p colour="red">'], ['li in', '<p>', '<li>x</li><p>'], ['img without alt', '<p>', '<p><img src="data:,">'],
    ['names nothing', '<p>', '<p aria-labelledby="nowhere">'], ['a link to no place', '<p>', '<p><a href="#nowhere">x</a>'], ['lang', '<p>', '<p lang="not a language">'],
    ['without dir', '<p>', '<p lang="ar">'], ['tabindex', '<p>', '<p tabindex="3">'], ['event handler', '<p>', '<p onclick="x()">'], ['th without scope', / scope="col"/, ''],
    ['a link that runs', '<p>', '<p><a href="javascript:x">x</a>'], ['no title', /<title>[^<]*/, '<title>'], ['div in span', '<p>', '<span><div>x</div></span><p>'],
  ])('see %s', (problem, from, to) => {
    const after = page().replace(from, to);
    expect(after).not.toBe(page());
    expect(structureProblems(after).join('; ')).toContain(problem);
  });
});
