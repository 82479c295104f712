import { createHash } from 'node:crypto';
import type { Block, DocumentNode, Inline, MediaMap, PartNode } from '../../src/document/nodes.js';
import { houseStyle } from '../../src/document/style.js';
import type { LedgerEntry, SourceBlock } from '../../src/plan/original.js';
import type { Plan, Topic } from '../../src/plan/plan.js';

/** One block of a small original: its id, the topic it went to, and its words. */
export interface Words { id: string; topic: Topic; text: string; kind?: SourceBlock['kind']; lang?: string; dir?: 'rtl'; link?: { text: string; url: string } }

export const smallWords: readonly Words[] = [
  { id: 'a1', topic: 'about', text: 'My name is Sam and I like tea.' },
  { id: 'a2', topic: 'about', text: 'Yes.' },
  { id: 'a3', topic: 'about', text: 'Yes. I live with my cat, who is called Pickle.' },
  { id: 'm1', topic: 'money', text: 'My helper costs £12.50 an hour from 3 March 2026.' },
  { id: 'm2', topic: 'money', text: 'Ring Bev on 07700 900461 if the money stops.' },
  { id: 'm3', topic: 'money', text: 'The office is fine; flat 5 is shut.' },
];

export const comment = 'do not show this to the council';
const originalBytes = new TextEncoder().encode('# a small plan\n');
const sha256 = createHash('sha256').update(originalBytes).digest('hex');

/** The bytes the small document carries. */
export const smallMedia: MediaMap = new Map([['original-o1', { id: 'original-o1', mediaType: 'text/markdown', bytes: originalBytes }]]);

/** A plan with these words, placed, and one hidden note. */
export function planOf(words: readonly Words[]): Plan {
  const blocks: SourceBlock[] = words.map(({ id, text, kind }, index) => ({ id, kind: kind ?? 'paragraph', place: at(index + 1), texts: [text], depth: 0 }));
  const ledger: LedgerEntry[] = words.map(({ id, topic, text, kind }) => ({
    blockId: id, originalId: 'o1', kind: kind ?? 'paragraph', excerpt: text.slice(0, 80), outcome: 'mapped', targets: [{ section: topic }], placedBy: 'cue', sure: true, by: 'program',
  }));
  const node = (each: Words): Plan['sections'][number]['children'][number] => ({ type: 'paragraph', data: { blockId: each.id }, children: [{ type: 'text', value: each.text, data: { values: valuesOf(each.text) } }] });
  return {
    planKind: 'careAndSupportPlan',
    internal: { safeguarding: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A worry about the neighbour in number nine.' }] }] } },
    sections: [...new Set(words.map(({ topic }) => topic))].map((id) => ({ type: 'section', id, children: words.filter(({ topic }) => topic === id).map(node) })),
    originals: [{
      id: 'o1', medium: 'written', mediaType: 'text/markdown', file: { relativePath: 'annex/own-plan.md', sha256, bytes: originalBytes.length },
      tree: { type: 'root', children: words.map((each) => ({ type: 'paragraph', data: { blockId: each.id }, children: each.link === undefined ? [] : [{ type: 'link', url: each.link.url, children: [{ type: 'text', value: each.link.text }] }] })) },
      blocks: [...blocks, { id: 'c1', kind: 'comment', place: at(words.length + 1), texts: [comment], depth: 0, notContent: 'comment' }],
    }],
    conversion: {
      ledger: [...ledger, { blockId: 'c1', originalId: 'o1', kind: 'comment', excerpt: comment, outcome: 'notContent', targets: [], placedBy: 'none', sure: true, reason: 'comment', by: 'program' }],
    },
  };
}

/** The document an edition makes of these words: a section a topic, then the annex with every part. */
export function documentOf(words: readonly Words[]): DocumentNode {
  const topics = [...new Set(words.map(({ topic }) => topic))];
  const number = new Map(words.map(({ id }, index) => [id, index + 1]));
  const own = (each: Words): Block => ({
    type: 'paragraph', id: `place-${each.id}`, ...(each.lang === undefined ? {} : { lang: each.lang }), ...(each.dir === undefined ? {} : { dir: each.dir }),
    children: [...inlines(each), { type: 'text', value: ' ' }, { type: 'traceLink', to: `part-${each.id}`, label: `own plan ${String(number.get(each.id))}`, description: 'Go to this part' }],
  });
  const part = (each: Words): PartNode => ({
    type: 'part', id: `part-${each.id}`, number: String(number.get(each.id)), indent: 0,
    children: [{ type: 'paragraph', ...(each.lang === undefined ? {} : { lang: each.lang }), ...(each.dir === undefined ? {} : { dir: each.dir }), children: inlines(each) }],
    where: [{ type: 'paragraph', children: [{ type: 'crossRef', to: `place-${each.id}`, description: 'Go to this place', children: [text(`→ ${each.topic}`)] }] }],
  });
  return {
    type: 'document', edition: 'singleFormat', title: 'Care and support plan', language: 'en-GB', audience: 'council',
    meta: { author: 'Council', description: 'A plan', date: '2026-03-09', keywords: [] }, style: houseStyle,
    running: { left: 'Plan', centre: '', right: 'Page {page} of {pages}' },
    attachments: [{ media: 'original-o1', fileName: 'own-plan.md', mediaType: 'text/markdown', description: 'Own plan', relationship: 'Source', sha256 }],
    children: [
      { type: 'title', kicker: 'Care and support plan', children: [text('A plan')] },
      { type: 'contents', title: 'Contents' },
      ...topics.map((topic, index): Block => ({
        type: 'section', id: `s-${topic}`,
        children: [
          { type: 'heading', depth: 2, id: `h-${topic}`, number: String(index + 1), children: [text(headingOf(topic))] },
          { type: 'ownWords', children: words.filter((each) => each.topic === topic).map(own) },
        ],
      })),
      {
        type: 'section', id: 's-annex',
        children: [
          { type: 'heading', depth: 2, id: 'h-annex', children: [text('Sam’s own plan')] },
          { type: 'parts', numberLabel: 'Part', wordsLabel: 'Own plan', whereLabel: 'Where it went', children: words.map(part) },
        ],
      },
    ],
  };
}

export function headingOf(topic: string): string {
  return `All ${topic}`;
}

/** A copy of a document in which every text is what `change` makes of it. */
export function withTexts(document: DocumentNode, change: (value: string) => string): DocumentNode {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const made = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return made['type'] === 'text' && typeof made['value'] === 'string' ? { ...made, value: change(made['value']) } : made;
  };
  return walk(document) as DocumentNode;
}

function inlines({ text: words, link }: Words): Inline[] {
  if (link === undefined) return [text(words)];
  const [before = '', after = ''] = words.split(link.text);
  return [text(before), { type: 'link', url: link.url, description: 'A web page', children: [text(link.text)] }, text(` (${link.url})${after}`)];
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function at(line: number): SourceBlock['place'] {
  return { line, column: 1, endLine: line, endColumn: 9 };
}

function valuesOf(value: string): { kind: 'money' | 'phone'; start: number; end: number; norm: string }[] {
  return [...value.matchAll(/£[\d.]+|07700 900461/g)].map((match) => ({ kind: match[0].startsWith('£') ? 'money' as const : 'phone' as const, start: match.index, end: match.index + match[0].length, norm: match[0] }));
}
