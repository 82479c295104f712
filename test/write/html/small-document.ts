import { houseStyle } from '../../../src/document/style.js';
import type { Block, DocumentNode, Inline } from '../../../src/document/nodes.js';
import { writeHtml } from '../../../src/write/html/index.js';
import type { Element } from './read-back.js';
import { readPage } from './read-back.js';

/** A document with a title and these blocks in one section. */
export function smallDocument(children: Block[], change: Partial<DocumentNode> = {}): DocumentNode {
  return {
    type: 'document', edition: 'singleFormat', title: 'Meera’s plan', language: 'en-GB', audience: 'council', style: houseStyle, attachments: [],
    meta: { author: 'Northmoor Council', description: 'A care and support plan', date: '2026-11-22', keywords: [] },
    running: { left: 'Meera’s plan', centre: 'Draft', right: 'Page {page} of {pages}' },
    children: [
      { type: 'title', kicker: 'Care and support plan', children: [text('Meera’s plan')] },
      { type: 'contents', title: 'In this plan' },
      { type: 'section', id: 'about', children: [{ type: 'heading', depth: 2, number: '1', children: [text('About me')] }, ...children] },
    ],
    ...change,
  };
}

export function text(value: string): Inline {
  return { type: 'text', value };
}

export function paragraph(...children: (Inline | string)[]): Block {
  return { type: 'paragraph', children: children.map((each) => typeof each === 'string' ? text(each) : each) };
}

/** The page of a small document, read back. */
export async function smallPage(children: Block[], change: Partial<DocumentNode> = {}): Promise<Element> {
  return readPage((await writeHtml(smallDocument(children, change), new Map())).bytes).html;
}
