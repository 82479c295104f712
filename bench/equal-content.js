import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const big = { maxBuffer: 1 << 28 };

/** The content of our Word file as Markdown, for pandoc to write again: what is compared is the writing of the same document. */
export async function asMarkdown({ pandoc }, word, target) {
  await run(pandoc, [word, '-t', 'markdown', '--wrap=none', '-o', target], big);
  return target;
}

/** Whether all files hold the same: words, headings, rows of tables. What has dropped content is not timed. */
export async function sameContent({ pdftotext, pdfinfo }, { word, pandoc, pdf, office }) {
  const [one, other] = [await countWord(word), await countWord(pandoc)];
  const [ourPdf, officePdf] = [await countPdf(pdftotext, pdfinfo, pdf), await countPdf(pdftotext, pdfinfo, office)];
  const problems = [];
  const near = (what, a, b, share) => { if (Math.abs(a - b) > Math.max(3, share * Math.max(a, b))) problems.push(`${what}: ${a} and ${b}`); };
  near('words in the Word files', one.words, other.words, 0.03);
  near('headings', one.headings, other.headings, 0.02);
  near('rows of tables', one.rows, other.rows, 0.05);
  near('words in the PDFs', ourPdf.words, officePdf.words, 0.05);
  for (const [name, each] of [['ours', ourPdf], ['LibreOffice’s', officePdf]]) if (!each.tagged) problems.push(`the PDF of ${name} is not tagged`);
  return { problems, ours: { ...one, pages: ourPdf.pages, pdfWords: ourPdf.words }, peers: { ...other, pages: officePdf.pages, pdfWords: officePdf.words } };
}

async function countWord(file) {
  const parts = unzipSync(await readFile(file));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const styles = new TextDecoder().decode(parts['word/styles.xml']);
  const levels = new Set([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(?:(?!<\/w:style>)[^])*?<w:outlineLvl w:val="[0-8]"/g)].map(([, id]) => id));
  const paragraphs = xml.match(/<w:p[ >][^]*?<\/w:p>/g) ?? [];
  const text = paragraphs.map((each) => [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|(<w:tab\/>|<w:br\/>)/g)].map(([, words = ' ']) => words).join('')).join('\n');
  return {
    words: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
    headings: paragraphs.filter((each) => levels.has(/<w:pStyle w:val="([^"]+)"/.exec(each)?.[1])).length,
    rows: (xml.match(/<w:tr[ >]/g) ?? []).length,
  };
}

async function countPdf(pdftotext, pdfinfo, file) {
  const { stdout } = await run(pdftotext, [file, '-'], big);
  const { stdout: facts } = await run(pdfinfo, [file]);
  return { words: (stdout.match(/[\p{L}\p{N}]+/gu) ?? []).length, pages: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]), tagged: /Tagged:\s+yes/.test(facts) };
}
