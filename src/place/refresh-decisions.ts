import type { Nodes } from 'mdast';
import { Document, isMap, isScalar, isSeq, Scalar, YAMLMap, YAMLSeq, type ParsedNode } from 'yaml';
import type { LedgerEntry, SourceBlock } from '../plan/original.js';
import type { Plan } from '../plan/plan.js';
import { topics } from '../plan/topics.js';
import { once } from '../resources/once.js';
import { isStale, nearestBlock } from './decided-places.js';
import { readDecisionsYaml } from './decisions-yaml.js';
import { placingTable } from './data.js';
import { asComment, asExample } from './decisions-comments.js';
import { excerptOf } from './excerpt.js';

interface FileWords { top: string; facts: string; places: string; originalDecision: string; originalDecisionExample: string; originals: string; originalsExample: string; stale: string; nearest: string; noNearest: string; pictureNoWords: string; pictureFileName: string }
const words = once(() => placingTable<FileWords>('decisions'));

/**
 * Makes the decisions file of a plan, or brings it up to date: unsure parts are added as suggestions, suggestions nobody
 * took up that are no longer needed go, and decisions whose words have gone are marked. All else stays as people wrote it.
 */
export function refreshDecisions(existing: string | undefined, plan: Plan): string {
  const text = existing === undefined || existing.trim() === '' ? blank() : existing;
  const { document } = readDecisionsYaml(text, 'decisions file');
  const before = document.toString(asWritten);
  const places = listAt(document, 'places');
  const blocks = new Map(plan.originals.flatMap((original) => original.blocks.map((block) => [block.id, block] as const)));
  const unsure = unsureOf(plan);
  const pictures = pictureFiles(plan);

  places.items = places.items.filter((item) => !isSpent(item, blocks, unsure));
  const named = new Set<string>();
  for (const item of places.items) {
    if (!isMap(item)) continue;
    named.add(textOf(item, 'part'));
    markStale(document, item, blocks);
  }
  for (const entry of unsure.values()) if (!named.has(entry.blockId)) places.items.push(suggestionFor(document, entry, pictures.get(entry.blockId)));
  places.flow = places.items.length === 0;
  return document.toString(asWritten) === before ? text : onlyPlacesChanged(text, document);
}

const asWritten = { lineWidth: 0 } as const;

/** Puts the new places into the text and leaves all around them letter for letter, when that gives the same file. */
function onlyPlacesChanged(text: string, changed: Document<ParsedNode>): string {
  const whole = changed.toString(asWritten);
  const old = readDecisionsYaml(text, 'decisions file').document.contents;
  const pair = isMap(old) ? old.items.find(({ key }) => isScalar(key) && key.value === 'places') : undefined;
  const [start, end] = [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, isSeq(pair?.value) ? pair.value.range?.[2] : undefined];
  if (pair !== undefined && (start === undefined || end === undefined)) return whole;
  const alone = new Document<ParsedNode>();
  alone.set('places', changed.get('places', true));
  const places = `${alone.toString(asWritten).trimEnd()}\n`;
  const spliced = pair === undefined ? `${text.trimEnd()}\n\n${places}` : `${text.slice(0, start)}${places}${text.slice(end)}`;
  const comments = (each: string): string => each.split('\n').map((line) => line.trim()).filter((line) => line.startsWith('#')).sort().join('\n');
  const sound = comments(spliced) === comments(whole) && readable(spliced) === JSON.stringify(changed.toJS());
  return sound ? spliced : whole;
}

function readable(text: string): string | undefined {
  try {
    return JSON.stringify(readDecisionsYaml(text, 'decisions file').value);
  } catch {
    // What cannot be read back is not used.
    return undefined;
  }
}

function blank(): string {
  const { top, facts, places, originalDecision, originalDecisionExample, originals, originalsExample } = words();
  return [asComment(top), '', asComment(facts), 'facts: []', '', asComment(places.replace('{topics}', topics.join(', '))), 'places: []', '',
    asComment(originalDecision), asExample(originalDecisionExample), '', asComment(originals), asExample(originalsExample), ''].join('\n');
}

function listAt(document: Document<ParsedNode>, key: string): YAMLSeq {
  const known = document.get(key, true);
  if (isSeq(known)) return known as YAMLSeq;
  const made = new YAMLSeq();
  if (known === undefined && !isMap(document.contents)) document.contents = document.createNode({}) as unknown as ParsedNode;
  document.set(key, made);
  return made;
}

/** The parts a person is asked about, just as placing found them, with how their ledger has them. */
function unsureOf({ conversion }: Plan): Map<string, LedgerEntry> {
  const asked = new Set(conversion?.asked);
  return new Map((conversion?.ledger ?? []).filter(({ blockId }) => asked.has(blockId)).map((entry) => [entry.blockId, entry]));
}

/** The files of pictures, by the block each is. */
function pictureFiles({ originals }: Plan): Map<string, string> {
  const files = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'image' && node.data?.blockId !== undefined) files.set(node.data.blockId, node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const { tree } of originals) if (tree !== undefined) visit(tree);
  return files;
}

/** A suggestion is spent when nobody took it up and its part is gone or no longer in doubt. */
function isSpent(item: unknown, blocks: ReadonlyMap<string, SourceBlock>, unsure: ReadonlyMap<string, LedgerEntry>): boolean {
  if (!isMap(item) || textOf(item, 'by') !== '' || textOf(item, 'reason') !== '') return false;
  const part = textOf(item, 'part');
  return part !== '' && (!blocks.has(part) || !unsure.has(part));
}

function markStale(document: Document<ParsedNode>, item: YAMLMap, blocks: ReadonlyMap<string, SourceBlock>): void {
  const [part, written] = [textOf(item, 'part'), textOf(item, 'words')];
  const block = blocks.get(part);
  if (textOf(item, 'by') === '' || (block !== undefined && !isStale({ words: written }, block))) {
    item.delete('stale');
    return;
  }
  const nearest = nearestBlock(written, [...blocks.values()]);
  const { stale, noNearest } = words();
  const near = nearest === undefined ? noNearest : words().nearest.replace('{part}', nearest.id).replace('{words}', excerptOf(nearest));
  item.set(document.createNode('stale'), document.createNode(`${stale} ${near}`));
}

function suggestionFor(document: Document<ParsedNode>, entry: LedgerEntry, picture: string | undefined): YAMLMap {
  const item = new YAMLMap();
  const excerpt = new Scalar(entry.excerpt);
  excerpt.type = 'QUOTE_DOUBLE';
  item.set('part', entry.blockId);
  item.set('words', excerpt);
  item.set('to', entry.targets[0]?.section ?? (entry.kind === 'image' ? 'decorative' : 'other'));
  if (picture !== undefined) item.set('hint', words()[entry.outcome === 'mapped' ? 'pictureFileName' : 'pictureNoWords'].replace('{file}', picture));
  item.set('by', document.createNode(''));
  const by = item.get('by', true);
  if (isScalar(by)) by.type = 'QUOTE_DOUBLE';
  return item;
}

function textOf(item: YAMLMap, key: string): string {
  const value: unknown = item.get(key);
  return value === undefined || value === null ? '' : String(value).trim();
}
