import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expectedTags, printedTexts, visit } from './expected-tags.js';
import { shortName } from './packs.js';

/** Reads every Word file with mammoth, which did not write it: every node of the document tree must be there, in order. */
export async function checkWithMammoth(tally, { packs, trees }, files) {
  for (const file of files) {
    const name = shortName(packs, file);
    const tree = join(trees, `${name}.json`);
    if (!(await stat(tree).then(() => true, () => false))) { tally.check('mammoth reads the same words', name, ['its document tree is not there']); continue; }
    tally.check('mammoth reads the same words', name, await wordProblems(await readFile(file), JSON.parse(await readFile(tree, 'utf8'))));
  }
}

/** How far ahead the next node is looked for; what stands between must be the labels of a list of parts, which Word alone has. */
const reach = 300;

/** What mammoth does not find in a Word file, finds in another order, or finds and the document has not. */
export async function wordProblems(bytes, document) {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = bare(value);
  const labels = new Set();
  // A place to fill in has its prompt or its box in Word alone.
  visit(document, (node) => { if (node.type === 'answer') for (const sign of [node.prompt, '\u2610']) if (sign !== '') labels.add(bare(sign)); });
  visit(document, (node) => { if (node.type === 'parts') for (const label of [node.numberLabel, node.wordsLabel, node.whereLabel]) labels.add(bare(label)); });
  const problems = [];
  const between = (words) => { if (withoutLabels(words, labels) !== '') problems.push(`not in the document: "${words.slice(0, 60)}"`); };
  let at = 0;
  for (const words of printedTexts(expectedTags(document).nodes)) {
    const wanted = bare(words);
    const next = text.slice(at, at + reach + wanted.length).indexOf(wanted);
    if (next < 0) {
      problems.push(text.includes(wanted) ? `out of order: "${words.slice(0, 60)}"` : `not there: "${words.slice(0, 60)}"`);
      continue;
    }
    between(text.slice(at, at + next));
    at += next + wanted.length;
  }
  between(text.slice(at));
  return problems;
}

function withoutLabels(words, labels) {
  let rest = words;
  for (const label of labels) rest = rest.replaceAll(label, '');
  return rest;
}

/** A hyphen that holds a word together (ECMA-376 17.3.3.18) is read as U+2011. */
function bare(text) {
  return text.normalize('NFC').replaceAll('\u2011', '-').replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]+/gu, '');
}
