import { unzipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedTags } from '../../conformance/expected-tags.js';
import { fieldProblems } from '../../conformance/pdf-fields.js';
import { openWord, wordRules } from '../../conformance/word-rules.js';
import { auditFile, expectationFrom } from '../../src/audit/index.js';
import { emptyPlan } from '../../src/edition/index.js';
import { blankOf, day, type Blank } from './blanks-made.js';

const kind = 'sevenQuestionsPlan';
let blank: Blank;
beforeAll(async () => { blank = await blankOf(kind); });

describe('a blank plan that is broken on purpose', () => {
  it.each<[string, (dict: PDFDict) => void]>([
    ['a field without a name', (dict) => dict.delete(PDFName.of('TU'))],
    ['a field that has no look', (dict) => dict.delete(PDFName.of('AP'))],
    ['a field that is not printed', (dict) => dict.delete(PDFName.of('F'))],
  ])('is seen: %s', async (_name, change) => {
    const pdf = await PDFDocument.load(blank.files.get('blank-single-format.pdf') ?? new Uint8Array(), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Widget')) change(object);
    expect(fieldProblems(expectedTags(blank.trees.get('blank-single-format.pdf')).fields, pdf)).not.toEqual([]);
  });

  it('is seen: fields outside any Form tag', async () => {
    const pdf = await PDFDocument.load(blank.files.get('blank-single-format.pdf') ?? new Uint8Array(), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Form')) object.set(PDFName.of('S'), PDFName.of('Span'));
    expect(fieldProblems(expectedTags(blank.trees.get('blank-single-format.pdf')).fields, pdf)).not.toEqual([]);
  });

  it('is seen: a control without a title', () => {
    const parts = unzipSync(blank.files.get('blank-single-format.docx') ?? new Uint8Array());
    const body = new TextDecoder().decode(parts['word/document.xml']).replace(/<w:alias [^>]*>/, '');
    const opened = openWord({ ...parts, 'word/document.xml': new TextEncoder().encode(body) });
    expect(wordRules.find(({ name }) => name === 'Every content control has a title')?.check(opened)).not.toEqual([]);
  });

  it.each(['html', 'docx'] as const)('is seen by its own audit: a label that is gone from the %s', async (format) => {
    const document = blank.trees.get(`blank-single-format.${format}`);
    if (document === undefined) throw new Error('no document');
    const { plan } = emptyPlan({ kind, council: { wording: {} }, media: new Map(), date: day });
    const wanted = expectationFrom(plan, { ...document, children: [...document.children, { type: 'answer', kind: 'line', label: 'What the moon is like', name: 'What the moon is like', prompt: '', room: 1 }] });
    const audit = await auditFile({ fileName: `blank.${format}`, format, bytes: blank.files.get(`blank-single-format.${format}`) ?? new Uint8Array(), expected: wanted });
    expect(audit.ok).toBe(false);
  });
});
