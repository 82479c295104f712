import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { withoutColourProfiles } from './colour-profiles.js';
import { run } from './command.js';
import { expectedTags } from './expected-tags.js';
import { holdTags } from './hold-tags.js';
import { shortName } from './packs.js';
import { fieldProblems } from './pdf-fields.js';
import { checkShapedWords } from './pdf-words.js';
import { readStructure } from './poppler-tree.js';
import { nodesOf, tagsIn } from './tag-nodes.js';
import { openTags, textAt } from './tag-tree.js';

const groups = {
  pdfjs: 'Tags against the document tree, node by node (pdf.js)',
  poppler: 'Tags against the document tree, node by node (poppler)',
  shaped: 'Every word in scripts whose letters join or move comes out (pdftotext)',
  pages: 'pdf.js sees the same tags, page by page',
  links: 'Every link says where it goes, and goes there',
  fields: 'Every place to fill in is a form field in a Form tag, called by its name, with its look drawn',
  files: 'The original is an associated file',
  claims: 'One file says that it is PDF/UA-1 and PDF/A-3a',
};

/** Holds the tags of every PDF against the document tree it was made of. Gives how many nodes were compared, and how many are left to a person. */
export async function checkTags(tally, { packs, trees }, pdfs, programs, work) {
  const counts = { nodes: 0, loose: 0 };
  const light = join(work, 'light.pdf');
  for (const file of pdfs) {
    const name = shortName(packs, file);
    const tree = join(trees, `${name}.json`);
    if (!(await stat(tree).then(() => true, () => false))) { tally.check(groups.pdfjs, name, ['its document tree is not there']); continue; }
    const document = JSON.parse(await readFile(tree, 'utf8'));
    const bytes = await readFile(file);
    const found = await problemsIn(bytes, document, counts);
    for (const [key, problems] of Object.entries(found)) tally.check(groups[key], name, problems);
    const shaped = await checkShapedWords(file, expectedTags(document).nodes, programs);
    if (shaped !== undefined) tally.check(groups.shaped, name, shaped);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const signs = saysWhatSignsAre(pdf);
    await writeFile(light, await withoutColourProfiles(pdf));
    const printed = await run(programs.pdfinfo, ['-struct-text', light], { env: { LC_ALL: 'C.UTF-8' } });
    tally.check(groups.poppler, name, holdTags(expectedTags(document).nodes, nodesOf(readStructure(printed.bytes)), signs).problems);
  }
  return counts;
}

/** Poppler 22 takes the end of such a note inside marked words for the end of the words. */
function saysWhatSignsAre(pdf) {
  return pdf.getPages().some((page) => {
    const contents = page.node.Contents();
    return contents instanceof PDFRawStream && Buffer.from(decodePDFRawStream(contents).decode()).includes('/ActualText');
  });
}

/** What is wrong with one PDF, by group. */
export async function problemsIn(bytes, document, counts = { nodes: 0, loose: 0 }) {
  const expected = expectedTags(document);
  const { pdf, root, pages } = await openTags(bytes);
  const held = holdTags(expected.nodes, nodesOf(root));
  counts.nodes += held.nodes;
  counts.loose += held.loose;
  return {
    pdfjs: held.problems, pages: pageProblems(root, pages), links: linkProblems(expected.links, root), fields: fieldProblems(expected.fields, pdf),
    files: fileProblems(pdf, document), claims: claimProblems(pdf),
  };
}

/** Each page of pdf.js must show the marks of the whole tree that are on it, in the same order. */
function pageProblems(root, pages) {
  const whole = pages.map(() => []);
  for (const { page, mark } of leavesOf(root)) whole[page]?.push(mark);
  return pages.flatMap(({ tags }, index) => (JSON.stringify(tags.map(({ mark }) => mark)) === JSON.stringify(whole[index]) ? [] : [`page ${index + 1} is read in another order`]));
}

function leavesOf(tag) {
  let leaf = 0;
  return tag.kids.flatMap((kid) => (typeof kid === 'string' ? [tag.leaves[leaf++]] : leavesOf(kid)));
}

function linkProblems(expected, root) {
  const links = tagsIn(root).filter(({ role, links: all }) => role === 'Link' && all.length > 0);
  const same = (one, other) => bare(one) === bare(other);
  if (links.length !== expected.length) return [`there are ${links.length} links, not ${expected.length}`];
  return expected.flatMap(({ description, url }, index) => links[index].links.flatMap(({ contents, uri, goes }) => [
    ...(contents.trim() === '' ? [`link ${index + 1} says nothing`] : same(contents, description) ? [] : [`link ${index + 1} says "${contents.slice(0, 40)}", not "${description.slice(0, 40)}"`]),
    ...(url === undefined ? (goes ? [] : [`link ${index + 1} goes nowhere`]) : sameAddress(uri, url) ? [] : [`link ${index + 1} goes to ${uri ?? 'no address'}, not ${url}`]),
  ])).slice(0, 8);
}

/** An address may be written with signs as numbers: PDF has only ASCII for it (ISO 32000-1, 12.6.4.7). */
function sameAddress(found, wanted) {
  const plain = (address) => { try { return decodeURI(new URL(address).href); } catch { return address; } };
  return found !== undefined && plain(bare(found)) === plain(bare(wanted));
}

/** PDF/A-3 6.8: every original is named in the catalog, with what it is to the document. */
function fileProblems(pdf, document) {
  const named = pdf.catalog.lookup(PDFName.of('AF'));
  const files = named instanceof PDFArray ? named.asArray().map((each) => pdf.context.lookup(each)) : [];
  const facts = files.map((file) => (file instanceof PDFDict ? {
    name: textAt(file, 'UF'), plain: textAt(file, 'F'), relationship: textAt(file, 'AFRelationship'), description: textAt(file, 'Desc'),
    type: textAt(file.lookup(PDFName.of('EF')).lookup(PDFName.of('F')).dict, 'Subtype'),
  } : {}));
  return [
    ...(files.length === document.attachments.length ? [] : [`${files.length} associated files, not ${document.attachments.length}`]),
    ...document.attachments.flatMap(({ fileName, relationship, mediaType, description }) => {
      const file = facts.find((each) => each.name === fileName);
      if (file === undefined) return [`${fileName} is not named`];
      return [[file.relationship, relationship], [file.type, mediaType], [file.description, description], [file.plain === undefined || file.plain === '', false]]
        .filter(([found, wanted]) => found !== wanted).map(([found, wanted]) => `${fileName}: ${found} where it should be ${wanted}`);
    }),
  ];
}

function claimProblems(pdf) {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  const xmp = stream === undefined ? '' : new TextDecoder().decode(stream.contents);
  return [['pdfuaid:part', '1'], ['pdfaid:part', '3'], ['pdfaid:conformance', 'A']]
    .flatMap(([key, value]) => (new RegExp(`<${key}>${value}</${key}>|${key}="${value}"`).test(xmp) ? [] : [`it does not say ${key} ${value}`]));
}

function bare(text) {
  return text.normalize('NFC').replace(/[\s\u0000-\u001f\u007f-\u009f\u202d\u202e\u2060\ufdd0-\ufdef\ufff9-\ufffb]+/gu, '');
}
