import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankEasyRead, templateKinds, type EasyBlankPlan } from '../../src/edition/index.js';
import { breachesOf, wordCount } from '../../src/plain/index.js';
import { writePdf } from '../../src/write/pdf/index.js';
import { answersIn, day } from './blanks-made.js';

describe.each(templateKinds)('the Easy Read of a blank $name', ({ kind }) => {
  let easy: EasyBlankPlan;
  beforeAll(() => { easy = blankEasyRead({ kind, council: { wording: {} }, media: new Map(), date: day }); });

  it('has at most 24 pages, each with room to write', async () => {
    const { bytes } = await writePdf(easy.document, new Map(easy.media.map((file) => [file.id, file])));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBeLessThanOrEqual(24);
    // Cover, how to use it, and contents on one page or two.
    const without = pdf.getPages().filter((page) => !(page.node.toString().includes('/Annots')));
    expect(without.length).toBeLessThanOrEqual(3);
  });

  it('asks in easy words, one picture beside each question', () => {
    expect(easy.rows.length).toBeGreaterThan(20);
    expect(easy.rows.filter(({ breaches }) => breaches.length > 0).map(({ words, breaches }) => [words, breaches])).toEqual([]);
    expect(easy.rows.filter(({ pictures }) => pictures.length === 0).map(({ words }) => words)).toEqual([]);
    const asked = answersIn(easy.document).flatMap(({ label, name, options }) => [label, name, ...(options ?? [])]).filter((words) => words !== '');
    expect(asked.filter((words) => breachesOf([words], () => false).length > 0)).toEqual([]);
    expect(easy.rows.flatMap(({ words }) => words).filter((words) => wordCount(words) > 15)).toEqual([]);
  });

  it('says on every page that it is a draft, in type of 16 point', () => {
    const { document } = easy;
    expect([document.edition, document.running.centre, document.style.bodySize]).toEqual(['easyRead', 'Easy Read draft', 16]);
    expect(JSON.stringify(document.children[0])).toContain('Draft: not yet checked with readers');
  });
});
