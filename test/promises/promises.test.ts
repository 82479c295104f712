import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { convert, Failure, planToJson, type Conversion } from '../../src/index.js';
import { folderSource } from '../../src/cli/disk.js';
import { buildText, fileText, wordsOf } from '../support/build.js';
import { allTags, linkAnnotations, openPdf, tagTree } from '../write/pdf/tag-tree.js';
import { barriersInDocx, barriersInHtml, barriersInPdf } from './for-everyone.js';
import { everythingIn, holding } from './inside.js';

const samples = readdirSync('samples').filter((name) => existsSync(join('samples', name, 'plan.md')) || existsSync(join('samples', name, 'plan.json')));

const built = new Map<string, Promise<Conversion>>();

/** A sample in all formats, built once for all promises. */
function sample(name: string): Promise<Conversion> {
  const made = built.get(name) ?? buildSample(name);
  built.set(name, made);
  return made;
}

function buildSample(name: string): Promise<Conversion> {
  const folder = join('samples', name);
  const plan = existsSync(join(folder, 'plan.md')) ? 'plan.md' : 'plan.json';
  const decisions = join(folder, 'plan.decisions.yaml');
  return convert({
    name: plan, bytes: new Uint8Array(readFileSync(join(folder, plan))), files: folderSource(folder), date: '2026-11-23',
    ...(existsSync(decisions) ? { decisions: { text: readFileSync(decisions, 'utf8'), name: 'plan.decisions.yaml' } } : {}),
  });
}

const odd = readFileSync('test/promises/odd-markdown.md', 'utf8');

/** The documents of a pack, without their endings: the Easy Read is one, or two parts and more. */
const stems = ({ files }: Conversion): string[] => [...new Set(files.map(({ path }) => path).filter((path) => /^[^/]+\.(docx|pdf|html)$/.test(path) && path !== 'start-here.html').map((path) => path.replace(/\.\w+$/, '')))].sort();
const isWholeEasyRead = (names: readonly string[]): boolean => names.join() === 'easy-read' || (names.length > 1 && names.every((name, at) => name === `easy-read-part-${String(at + 1)}`));

/** Each document of a pack, in each format, and no more, was opened again and held against what it must say. */
function expectProof(made: Conversion): void {
  const names = stems(made);
  expect(names.filter((name) => !name.startsWith('easy-read'))).toEqual(made.plan.originals.length > 0 ? ['annex', 'large-print', 'single-format'] : ['large-print', 'single-format']);
  expect(isWholeEasyRead(names.filter((name) => name.startsWith('easy-read'))), names.join()).toBe(true);
  expect(made.audits.map(({ fileName }) => fileName).sort()).toEqual(names.flatMap((name) => ['docx', 'html', 'pdf'].map((format) => `${name}.${format}`)));
  for (const { fileName, ok, counts: { found, pieces } } of made.audits) expect({ fileName, ok, found }).toEqual({ fileName, ok: true, found: pieces });
}

describe('nothing is lost', () => {
  it.each(samples)('holds all three formats of %s against its ledger', async (name) => {
    const made = await sample(name);
    expect(made.counts.lost).toBe(0);
    expectProof(made);
  });

  it('keeps a hundred blocks of odd Markdown in all three formats', async () => {
    const made = await buildText(odd);
    expect(made.counts.parts).toBeGreaterThanOrEqual(100);
    expect(made.counts.lost).toBe(0);
    expectProof(made);
  });

  it('gives every block one fate and no more', async () => {
    const made = await buildText(odd, { formats: ['html'] });
    const blocks = made.plan.originals.flatMap((original) => original.blocks.map((block) => block.id));
    expect(new Set(blocks).size).toBe(blocks.length);
    expect((made.plan.conversion?.ledger ?? []).map((entry) => entry.blockId)).toEqual(blocks);
  });
});

describe('nothing is leaked', () => {
  const secrets = ['zq-safeguarding-zq', 'Rhiannon', '07700 900 555', 'flat 9b', 'The neighbour at number nine has rung the duty team again, and nobody else may know of it.'];
  // The Easy Read says one idea a row and a number as a figure: there a long secret lies in pieces.
  const pieces = secrets.flatMap((secret) => (secret.length < 20 ? [secret] : ['has rung the duty team again', 'obody else may know of it']));
  const found = async (made: Conversion, words: string): Promise<string[]> => {
    const originals = made.files.filter(({ path }) => path.startsWith('annex/')).map(({ bytes }) => bytes);
    const places = await Promise.all(made.files.filter(({ path }) => !/^(records|annex)\//.test(path)).map(({ path, bytes }) => everythingIn(path, bytes, originals)));
    return holding(places.flat(), words);
  };

  it('is proved with a search that finds what is there: on a page and in properties', async () => {
    const named = secrets.filter((word) => word.length < 20);
    const open = await buildText(`---\nname: Sam ${named.join(' ')}\n---\n\n${secrets.map((word) => `I said: ${word}\n`).join('\n')}`);
    for (const word of pieces) {
      const where = await found(open, word);
      for (const path of ['docx', 'pdf', 'html'].flatMap((format) => ['single-format', 'annex', 'easy-read', 'large-print'].map((name) => `${name}.${format}`))) expect(where.some((each) => each.startsWith(path)), `${word} in ${path}`).toBe(true);
      const properties = named.includes(word) ? ['start-here.html words', ...['single-format', 'easy-read'].flatMap((name) => [`${name}.docx/docProps/core.xml words`, `${name}.pdf strings`, `${name}.pdf stream`])] : [];
      for (const place of [...['single-format', 'easy-read'].flatMap((name) => [`${name}.docx/word/document.xml words`, `${name}.pdf pages`, `${name}.html words`]), ...properties]) expect(where, word).toContain(place);
    }
  });

  it('keeps what is the council’s alone out of every document and attachment', async () => {
    const [one, two, three, four, five] = secrets;
    const made = await buildText(JSON.stringify({
      planKind: 'careAndSupportPlan', subject: { name: 'Sam' }, internal: { safeguarding: one, notes: `${two ?? ''}\n\n${three ?? ''}` }, planning: { progress: [{ how: four }] }, overBudgetCase: { rationale: five },
    }));
    for (const secret of pieces) expect(await found(made, secret), secret).toEqual([]);
    expect(made.audits.every((audit) => audit.ok)).toBe(true);
  });

  it('prints no comment of a Markdown plan in any document', async () => {
    const made = await buildText(`---\nname: Sam # ${secrets[1] ?? ''}\n---\n\nI like tea.\n\n${secrets.map((secret) => `<!-- ${secret} -->\n\nAnd <!-- ${secret} --> coffee.\n`).join('\n')}\n[//]: # (${secrets[3] ?? ''})\n`);
    for (const secret of pieces) expect(await found(made, secret), secret).toEqual([]);
    expect(made.audits.every((audit) => audit.ok)).toBe(true);
  });

  it.each(samples)('says nothing private in any file name of %s', async (name) => {
    const made = await sample(name);
    for (const { path } of made.files) expect(path).toMatch(/^(start-here\.html|SHA256SUMS|(single-format|annex|large-print|easy-read(-part-\d+)?)\.(docx|pdf|html)|annex\/(own-plan|picture-\d+)\.[a-z]+|records\/(plan\.json|ledger\.json|audit\.json|easy-read\.json|decisions\.yaml))$/);
  });
});

describe('nothing is invented', () => {
  it('prints money, dates, times and phone numbers as they were written', async () => {
    const values = ['£12.50', '07700 900123', '5:30pm', '14 March 2027', '500mg', 'half five', '10%'];
    const made = await buildText(`I pay ${values[0]} and ring ${values[1]} at ${values[2]} on ${values[3]}.\n\nI take ${values[4]} at ${values[5]} and ${values[6]} off.\n`);
    expect(made.audits.every((audit) => audit.ok)).toBe(true);
    for (const page of ['single-format.html', 'easy-read.html']) {
      const words = wordsOf(fileText(made, page));
      for (const value of values) expect(words, page).toContain(value);
    }
  });

  it('guesses no need, no price and no consent from prose', async () => {
    const { plan } = await buildText('I need help with washing and it costs £20 a week. I am eligible. I agree to share this with my carer.\n', { formats: ['html'] });
    expect([plan.needs, plan.services, plan.agreement, plan.copies, plan.budget]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('everyone can read it', () => {
  it.each(samples)('leaves no barrier in any document of %s', async (name) => {
    const made = await sample(name);
    const barriers: string[] = [];
    for (const { path, bytes } of made.files.filter(({ path: each }) => !/\//.test(each) && /\.(pdf|docx|html)$/.test(each))) {
      const faults = path.endsWith('.pdf') ? await barriersInPdf(bytes) : path.endsWith('.docx') ? barriersInDocx(bytes, path.startsWith('easy-read')) : barriersInHtml(bytes);
      barriers.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    expect(barriers).toEqual([]);
  });

  it('is proved with barriers that are put in', async () => {
    const made = await sample('own-headings');
    const bytesOf = (path: string): Uint8Array => made.files.find((each) => each.path === path)?.bytes ?? new Uint8Array();
    const page = fileText(made, 'single-format.html');
    const broken = page.replace(/<html lang="[^"]*"/, '<html').replace(/<(\/?)h3/g, '<$1h5').replace(/ scope="\w+"/, '').replace(/<title>[^<]*/, '<title>');
    expect(new Set(barriersInHtml(new TextEncoder().encode(broken)).map((each) => each.replace(/ at heading.*/, '')))).toEqual(new Set(['level 5 after 2', 'a heading of a table without its scope', 'no language', 'no title']));
    const parts = unzipSync(bytesOf('single-format.docx'));
    const edit = (name: string, change: (xml: string) => string): void => { parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))); };
    edit('word/document.xml', (xml) => xml.replaceAll('<w:tblHeader/>', '').replace(/<w:tblHeader [^>]*>/g, ''));
    edit('docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>'));
    const inWord = barriersInDocx(zipSync(parts), false);
    expect(inWord).toContain('no title');
    expect(inWord.some((each) => each.startsWith('a table without a heading row'))).toBe(true);
    const easyRead = made.files.find(({ path }) => /^easy-read.*\.docx$/.test(path))?.bytes ?? new Uint8Array();
    expect(barriersInDocx(easyRead, false)).toContain('rows of pictures in a plan');
    const row = /<w:tr>(?:(?!<w:tr>|<w:drawing>)[^])*?<w:tc>(?:(?!<\/w:tc>)[^])*?<w:drawing>[^]*?<\/w:tr>/;
    const rowBroken = (change: (xml: string) => string): string[] => {
      const easy = unzipSync(easyRead);
      const xml = strFromU8(easy['word/document.xml'] ?? new Uint8Array());
      return barriersInDocx(zipSync({ ...easy, 'word/document.xml': strToU8(xml.replace(row, change)) }), true);
    };
    expect(rowBroken((found) => found)).toEqual([]);
    expect(rowBroken((found) => found.replace('<w:cantSplit/>', '<w:cantSplit/><w:tblHeader/>'))).toEqual(['rows of pictures with a heading row']);
    expect(rowBroken((found) => found.replace('</w:tr>', '<w:tc><w:p/></w:tc></w:tr>'))).toEqual(['a row of pictures that has not two cells']);
    expect(rowBroken((found) => found.replace(/(<w:tc>[^]*?<\/w:tc>)([^]*)(<\/w:tr>)/, '$2$1$3'))).toEqual(['a picture behind its words', 'a row of pictures without words']);
    const pdf = await openPdf(bytesOf('single-format.pdf'));
    const tags = allTags(tagTree(pdf));
    pdf.catalog.delete(PDFName.of('Lang'));
    tags.find(({ name }) => name === 'TH')?.dict.delete(PDFName.of('A'));
    tags.find(({ name }) => name === 'H3')?.dict.set(PDFName.of('S'), PDFName.of('H5'));
    linkAnnotations(pdf)[0]?.delete(PDFName.of('Contents'));
    const inPdf = await barriersInPdf(await pdf.save());
    expect(inPdf.map((each) => each.replace(/ at heading.*/, '')).sort()).toEqual(['a heading of a table without its scope', 'a link without words', 'level 5 after 2', 'no language']);
  });
});

describe('the same in, the same out', () => {
  it.each(['own-headings', 'seven-questions', 'care-and-support'])('gives the same documents for %s when its exported plan is read again', async (name) => {
    const first = await sample(name);
    const byPath = new Map(first.files.map(({ path, bytes }) => [path, bytes]));
    const again = await convert({
      name: 'plan.json', bytes: new TextEncoder().encode(planToJson(first.plan)), date: '2026-11-23', formats: ['html'],
      files: { read: (path) => Promise.resolve(byPath.get(path)) },
    });
    expect(again.plan).toEqual(first.plan);
    for (const path of first.files.map((each) => each.path).filter((each) => /^(single-format|annex|large-print|easy-read.*)\.html$/.test(each))) expect(fileText(again, path)).toBe(fileText(first, path));
  });
});

describe('a failed proof', () => {
  it('leaves no pack and exits with 4', async () => {
    const { auditFile, expectationFrom } = await import('../../src/audit/index.js');
    const { singleFormat } = await import('../../src/edition/index.js');
    const { writers } = await import('../../src/write/index.js');
    const { understand } = await import('../../src/index.js');
    const { plan, council } = await understand({ name: 'plan.md', bytes: new TextEncoder().encode('I like tea.\n\nI hate coffee.\n'), date: '2026-11-23' });
    const { document } = singleFormat({ plan, council, media: new Map(), date: '2026-11-23' });
    const { bytes } = await writers.html(document, new Map(), {});
    const broken = new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('I hate coffee.', 'I hate tea.'));
    const audit = await auditFile({ fileName: 'single-format.html', format: 'html', bytes: broken, expected: expectationFrom(plan, document) });
    expect(audit.ok).toBe(false);
    expect(audit.problems.map((each) => each.text).join(' ')).toContain('I hate coffee.');
  });

  it('is a Failure with messages and an exit code for whoever uses the library', async () => {
    await expect(buildText('')).rejects.toBeInstanceOf(Failure);
    await expect(buildText('')).rejects.toMatchObject({ exitCode: 3 });
  });
});
