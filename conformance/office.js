import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { run, lastWords } from './command.js';
import { shortName } from './packs.js';
import { outlineOfPdf } from './tag-outline.js';
import { attribute, elements, readXml, textOf } from './xml.js';

/** How LibreOffice reads a hyphen at which no line may end (ECMA-376 17.3.3.18). */
const heldHyphen = '\u2011';

/** LibreOffice takes three seconds to start and a third of one for a file, so it is given many at once. */
const batch = 40;
/** Nobody looks at the pictures of its PDF, so they may be coarse: packing them well takes a third of the time. */
const coarse = {
  UseLosslessCompression: { type: 'boolean', value: 'false' }, Quality: { type: 'long', value: '30' },
  ReduceImageResolution: { type: 'boolean', value: 'true' }, MaxImageResolution: { type: 'long', value: '75' },
};
const pdfFilter = `pdf:writer_pdf_Export:${JSON.stringify({ PDFUACompliance: { type: 'boolean', value: 'true' }, UseTaggedPDF: { type: 'boolean', value: 'true' }, ...coarse })}`;

/**
 * Opens every Word file with LibreOffice, and looks whether headings, tables, lists, descriptions of pictures and the
 * language are still there: in its own reading of the file, and in the tags of the PDF/UA it makes of it.
 */
export async function checkWithOffice(tally, folder, files, { soffice }, work) {
  for (let from = 0; from < files.length; from += batch) {
    const names = await numbered(files.slice(from, from + batch), join(work, `in-${from}`));
    const out = join(work, `out-${from}`);
    const said = [await convert(soffice, names, 'fodt', out, work), await convert(soffice, names, pdfFilter, out, work)];
    for (const { file, copy } of names) {
      const at = (ending) => join(out, copy.split('/').at(-1).replace(/docx$/, ending));
      const name = shortName(folder, file);
      const opened = [await isThere(at('fodt')), await isThere(at('pdf'))].every(Boolean);
      tally.check('LibreOffice opens each Word file', name, opened ? [] : [`nothing came out: ${said.map(lastWords).join(' / ')}`]);
      if (!opened) continue;
      const wrote = ofWord(unzipSync(await readFile(file)));
      checkReading(tally, name, wrote, ofOpenDocument(readXml(await readFile(at('fodt'), 'utf8'))));
      checkExport(tally, name, wrote, await outlineOfPdf(at('pdf')));
    }
  }
}

function checkReading(tally, name, wrote, read) {
  tally.check('Headings survive in LibreOffice', name, inOrder(wrote.headings, read.headings));
  tally.check('Tables and their header rows survive in LibreOffice', name, [...differences(wrote.tables, read.tables), ...additions(wrote.tables, read.tables)]);
  tally.check('Descriptions of pictures survive in LibreOffice', name, [...differences(wrote.alts, read.alts), ...additions(wrote.alts, read.alts)]);
  tally.check('Lists survive in LibreOffice', name, inOrder(wrote.items, read.items));
  tally.check('The language survives in LibreOffice', name, read.language === wrote.language ? [] : [`${wrote.language} became ${read.language}`]);
}

function checkExport(tally, name, wrote, tags) {
  tally.check('LibreOffice’s PDF/UA keeps the headings', name, inOrder(wrote.headings.map(latin), tags.headings.map(latin)));
  tally.check('LibreOffice’s PDF/UA keeps tables and lists', name, [
    ...(tags.tables === wrote.tables.length ? [] : [`${wrote.tables.length} tables became ${tags.tables}`]),
    ...(tags.items === wrote.itemCount ? [] : [`${wrote.itemCount} list items became ${tags.items}`]),
  ]);
  tally.check('LibreOffice’s PDF/UA keeps pictures and the language', name, [
    // LibreOffice 7.4 leaves a picture out of the tags now and then where the same one stands again: each must be there once.
    ...differences([...new Set(wrote.alts.map(bare))], tags.alts.map(bare)),
    ...(tags.language === wrote.language ? [] : [`${wrote.language} became ${tags.language}`]),
  ]);
}

async function numbered(files, folder) {
  await mkdir(folder, { recursive: true });
  return Promise.all(files.map(async (file, index) => {
    const copy = join(folder, `${index}.docx`);
    await copyFile(file, copy);
    return { file, copy };
  }));
}

async function convert(soffice, names, ending, out, work) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  return run(soffice, [profile, '--headless', '--norestore', '--convert-to', ending, '--outdir', out, ...names.map(({ copy }) => copy)], { minutes: 10 });
}

function isThere(file) {
  return stat(file).then(({ size }) => size > 0, () => false);
}

/** What the Word file says of itself: headings with their level, tables as rows and header rows, list items, descriptions, language. */
function ofWord(parts) {
  const read = (name) => readXml(new TextDecoder().decode(parts[name]));
  const styles = read('word/styles.xml');
  const levels = new Map(elements(styles, 'style').flatMap((style) => {
    const level = elements(style, 'outlineLvl').map((each) => Number(attribute(each, 'val')))[0];
    return level === undefined || level > 8 ? [] : [[attribute(style, 'styleId'), level + 1]];
  }));
  const body = read('word/document.xml');
  const paragraphs = elements(body, 'p').map((paragraph) => ({
    level: levels.get(attribute(elements(paragraph, 'pStyle')[0], 'val')), inList: elements(paragraph, 'numPr').length > 0,
    words: tidy(elements(paragraph, 't', 'noBreakHyphen').map((each) => (each.local === 't' ? textOf(each) : heldHyphen)).join('')),
  }));
  const tables = elements(body, 'tbl').map((table) => {
    const rows = table.children.filter((child) => child.local === 'tr');
    return `${rows.length} rows, ${rows.filter(isHeaderRow).length} header`;
  });
  return {
    headings: paragraphs.filter(({ level, words }) => level !== undefined && words !== '').map(({ level, words }) => `h${level} ${words}`),
    items: paragraphs.filter(({ inList, words }) => inList && words !== '').map(({ words }) => bare(words)), itemCount: paragraphs.filter(({ inList }) => inList).length,
    tables: tables.sort(), alts: elements(body, 'docPr').map((each) => tidy(attribute(each, 'descr') ?? '')).filter(Boolean).sort(),
    language: attribute(elements(elements(styles, 'docDefaults')[0], 'lang')[0], 'val'),
  };
}

function isHeaderRow(row) {
  return row.children.filter((child) => child.local === 'trPr').flatMap((each) => elements(each, 'tblHeader'))
    .some((each) => !['0', 'false', 'off'].includes(attribute(each, 'val')));
}

function ofOpenDocument(root) {
  const headings = elements(root, 'h').map((each) => `h${attribute(each, 'outline-level')} ${tidy(wordsOf(each))}`).filter((each) => !/^h\d $/.test(each));
  const tables = elements(root, 'table').map((table) => {
    const header = table.children.filter((child) => child.local === 'table-header-rows').flatMap((each) => each.children).filter((child) => child.local === 'table-row');
    return `${header.length + table.children.filter((child) => child.local === 'table-row').length} rows, ${header.length} header`;
  });
  const style = elements(root, 'default-style').find((each) => attribute(each, 'family') === 'paragraph');
  const [words] = elements(style, 'text-properties');
  return {
    headings, tables: tables.sort(), alts: elements(root, 'desc').map((each) => tidy(textOf(each))).filter(Boolean).sort(),
    items: elements(root, 'list-item').flatMap((item) => item.children.filter((child) => child.local === 'p' || child.local === 'h')).map((each) => bare(wordsOf(each))).filter(Boolean),
    language: `${attribute(words, 'language')}-${attribute(words, 'country')}`,
  };
}

/** The words of a paragraph; a picture in it holds its bytes as text, and what it is called. */
function wordsOf(node) {
  return textOf({ ...node, children: withoutFrames(node.children) });
}

function withoutFrames(children) {
  return children.flatMap((child) => (typeof child === 'string' || child.children === undefined ? [child] : child.local === 'frame' ? [] : [{ ...child, children: withoutFrames(child.children) }]));
}

/** What was written and is not read, each as often as it was written. */
export function differences(wrote, read) {
  const left = new Map();
  for (const each of read) left.set(each, (left.get(each) ?? 0) + 1);
  const lost = wrote.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
  return lost.map((each) => `lost "${each.slice(0, 80)}"`);
}

/** What is read and was never written. */
function additions(wrote, read) {
  return differences(read, wrote).map((each) => each.replace('lost', 'added'));
}

/** The same, each as often, and in the same order. */
export function inOrder(wrote, read) {
  const told = [...differences(wrote, read), ...additions(wrote, read)];
  if (told.length > 0) return told;
  const at = wrote.findIndex((each, index) => each !== read[index]);
  return at < 0 ? [] : [`"${wrote[at].slice(0, 60)}" stands in another place`];
}

/**
 * Letters of other scripts are drawn with whatever fonts the computer has, so only the others can be told from the PDF. So are letters and
 * figures that are another one written in a small or joined way, two letters in one or a figure below the line: they are told after the rest.
 */
function latin(text) {
  const own = Array.from(text.normalize('NFC'), (each) => (each > '\u00ff' && each !== each.normalize('NFKC') ? '' : each)).join('');
  return own.normalize('NFKC').replace(/[^\p{Script=Latin}\p{N}]+/gu, '');
}

function tidy(text) {
  return text.replace(/\s+/gu, ' ').trim();
}

function bare(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, '');
}
