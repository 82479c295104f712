import { readFile, stat } from 'node:fs/promises';
import { lastWords, run } from './command.js';
import { shortName } from './packs.js';
import { readPage } from './page-text.js';
import { readTagged } from './tagged-text.js';

/** Scripts whose letters change form or order when set: poppler gives back glyphs, so only a person can compare them. */
const shaped = /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Devanagari}\p{Script=Hebrew}]/u;

/**
 * Holds the tags of each PDF, as poppler reads them, against the page of the same name, which another writer made:
 * the same headings at the same levels, and every piece of text in the same order. Gives how many pieces were left to a person.
 */
export async function checkReadingOrder(tally, folder, pdfs, { pdfinfo }) {
  let left = 0;
  for (const pdf of pdfs) {
    const page = pdf.replace(/pdf$/, 'html');
    if (!(await stat(page).then(() => true, () => false))) continue;
    const name = shortName(folder, pdf);
    const printed = await run(pdfinfo, ['-struct-text', pdf], { env: { LC_ALL: 'C.UTF-8' } });
    const tagged = readTagged(printed.bytes);
    const expected = readPage(await readFile(page, 'utf8'));
    if (tagged.text === '') {
      tally.check('Tagged reading order (poppler)', name, [`no tagged text: ${lastWords(printed)}`]);
      continue;
    }
    tally.check('Headings in the tags (poppler)', name, headingProblems(expected.headings, tagged.headings));
    const pieces = expected.pieces.filter((piece) => !shaped.test(piece));
    left += expected.pieces.length - pieces.length;
    tally.check('Tagged reading order (poppler)', name, [
      ...orderProblems(pieces, tagged.text),
      ...expected.captions.filter((each) => !tagged.summaries.includes(each)).map((each) => `no table has this summary: "${each.slice(0, 60)}"`),
    ]);
  }
  return left;
}

/** Every heading of the page, at its level; the PDF may have the title and the word over its contents besides. */
function headingProblems(expected, found) {
  const problems = [];
  let at = 0;
  for (const { level, text } of expected) {
    if (level === 1 || shaped.test(text)) continue;
    const next = found.findIndex((each, index) => index >= at && each.text === text);
    if (next < 0) problems.push(`not there, or out of order: "${text.slice(0, 60)}"`);
    else {
      at = next + 1;
      if (found[next].level !== level) problems.push(`H${found[next].level} where the page has h${level}: "${text.slice(0, 60)}"`);
    }
  }
  return problems;
}

/** How far ahead a piece may stand: page numbers and the like stand between, which only a PDF has. */
const reach = 400;

/** Walks through the tagged text once: each piece must stand close behind the one before it. */
function orderProblems(pieces, text) {
  const problems = [];
  let at = 0;
  for (const piece of pieces) {
    const next = text.slice(at, at + reach + piece.length).indexOf(piece);
    if (next >= 0) at += next + piece.length;
    else problems.push(text.includes(piece) ? `out of order: "${piece.slice(0, 60)}"` : `not there: "${piece.slice(0, 60)}"`);
  }
  return problems;
}
