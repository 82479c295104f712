import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { run, lastWords } from './command.js';
import { shortName } from './packs.js';
import { attribute, elements, readXml, textOf } from './xml.js';

/** Opens every Word file with LibreOffice, and looks whether headings, tables and descriptions of pictures are still there. */
export async function checkWithOffice(tally, folder, files, { soffice }, work) {
  for (const [index, file] of files.entries()) {
    const out = join(work, String(index));
    await mkdir(out, { recursive: true });
    const name = shortName(folder, file);
    const opened = [await convert(soffice, file, 'pdf', out, work), await convert(soffice, file, 'fodt', out, work)].filter((each) => each !== undefined);
    tally.check('LibreOffice opens each Word file', name, opened);
    if (opened.length > 0) continue;
    const wrote = ofWord(unzipSync(await readFile(file)));
    const read = ofOpenDocument(readXml(await readFile(join(out, basename(file).replace(/docx$/, 'fodt')), 'utf8')));
    tally.check('Headings survive in LibreOffice', name, differences(wrote.headings, read.headings));
    tally.check('Tables and their header rows survive in LibreOffice', name, differences(wrote.tables, read.tables));
    tally.check('Descriptions of pictures survive in LibreOffice', name, differences(wrote.alts, read.alts));
  }
}

async function convert(soffice, file, ending, out, work) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const result = await run(soffice, [profile, '--headless', '--norestore', '--convert-to', ending, '--outdir', out, file], { minutes: 3 });
  const made = await stat(join(out, basename(file).replace(/docx$/, ending))).then(({ size }) => size > 0, () => false);
  return result.code === 0 && made ? undefined : `no ${ending} came out: ${lastWords(result)}`;
}

/** What the Word file says of itself: headings with their level, tables as rows, columns and header rows, descriptions. */
function ofWord(parts) {
  const read = (name) => readXml(new TextDecoder().decode(parts[name]));
  const levels = new Map(elements(read('word/styles.xml'), 'style').flatMap((style) => {
    const level = elements(style, 'outlineLvl').map((each) => Number(attribute(each, 'val')))[0];
    return level === undefined || level > 8 ? [] : [[attribute(style, 'styleId'), level + 1]];
  }));
  const body = read('word/document.xml');
  const headings = elements(body, 'p').flatMap((paragraph) => {
    const level = levels.get(attribute(elements(paragraph, 'pStyle')[0], 'val'));
    const words = tidy(elements(paragraph, 't').map(textOf).join(''));
    return level === undefined || words === '' ? [] : [`h${level} ${words}`];
  });
  const tables = elements(body, 'tbl').map((table) => {
    const rows = table.children.filter((child) => child.local === 'tr');
    return `${rows.length} rows, ${rows.filter(isHeaderRow).length} header`;
  });
  const alts = elements(body, 'docPr').map((each) => tidy(attribute(each, 'descr') ?? '')).filter(Boolean);
  return { headings, tables: tables.sort(), alts: alts.sort() };
}

function isHeaderRow(row) {
  return row.children.filter((child) => child.local === 'trPr').flatMap((each) => elements(each, 'tblHeader'))
    .some((each) => !['0', 'false', 'off'].includes(attribute(each, 'val')));
}

function ofOpenDocument(root) {
  const headings = elements(root, 'h').map((each) => `h${attribute(each, 'outline-level')} ${tidy(textOf(each))}`).filter((each) => !/^h\d $/.test(each));
  const tables = elements(root, 'table').map((table) => {
    const header = table.children.filter((child) => child.local === 'table-header-rows').flatMap((each) => each.children).filter((child) => child.local === 'table-row');
    return `${header.length + table.children.filter((child) => child.local === 'table-row').length} rows, ${header.length} header`;
  });
  const alts = elements(root, 'desc').map((each) => tidy(textOf(each))).filter(Boolean);
  return { headings, tables: tables.sort(), alts: alts.sort() };
}

function differences(wrote, read) {
  const left = [...read];
  const lost = wrote.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return lost.map((each) => `lost "${each.slice(0, 80)}"`);
}

function tidy(text) {
  return text.replace(/\s+/gu, ' ').trim();
}
