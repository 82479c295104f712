import type { Block, DocumentNode, HeadingNode, Inline, MediaFile, PictureRowNode } from '../../src/document/nodes.js';
import { houseStyle } from '../../src/document/style.js';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const png = Uint8Array.from(Buffer.from(pixel, 'base64'));
const drawn = (id: string, path: string): MediaFile => ({
  id, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="${path}"/></svg>`),
  png: new Uint8Array([...png, ...new TextEncoder().encode(id)]),
});

/** Two drawings and a photo. */
export const easyMedia = new Map<string, MediaFile>([
  ['pan', drawn('pan', 'M10 10h40v40z')], ['phone', drawn('phone', 'M20 5h30v60h-30z')], ['photo', { id: 'photo', mediaType: 'image/png', bytes: png, width: 1, height: 1 }],
]);

const said = (words: string | Inline): Inline => (typeof words === 'string' ? { type: 'text', value: words } : words);
export const para = (...words: (string | Inline)[]): Block => ({ type: 'paragraph', children: words.map(said) });

/** A row: the pictures by media id and what they mean, then sentences. */
export function row(pictures: Record<string, string>, words: (string | Block)[], more: Partial<PictureRowNode> = {}): PictureRowNode {
  return {
    type: 'pictureRow', size: 'full', pictures: Object.entries(pictures).map(([media, alt]) => ({ media, alt })),
    children: words.map((each) => (typeof each === 'string' ? para(each) : each)), ...more,
  };
}

export function band(words: string, media?: string, depth: 2 | 3 = 2, id?: string): HeadingNode {
  return { type: 'heading', depth, band: media === undefined ? {} : { media }, children: [{ type: 'text', value: words }], ...(id !== undefined && { id }) };
}

/** An Easy Read document around some blocks. */
export function easyDocument(children: Block[], more: Partial<DocumentNode> = {}): DocumentNode {
  return {
    type: 'document', edition: 'easyRead', title: 'Meera’s plan', language: 'en-GB', audience: 'subject',
    meta: { author: 'Northmoor Council', description: 'Easy Read', date: '2026-11-22', keywords: [] },
    style: { ...houseStyle, bodySize: 16, leading: 1.5 }, running: { left: 'Meera’s plan', centre: 'Draft', right: 'Page {page}' }, attachments: [],
    children: [{ type: 'title', kicker: 'My plan', children: [{ type: 'text', value: 'Meera Barnes' }] }, ...children], ...more,
  };
}

/** A section with its band, rows with one picture, two and none, and a list. */
export const helpSection: Block = { type: 'section', id: 'help', breakBefore: true, children: [
  band('What help I need', 'phone', 2, 'help-band'),
  row({ pan: 'A frying pan' }, ['I need help to cook.'], { id: 'cook' }),
  row({ pan: 'A pan on a stove', photo: 'Jo, who helps' }, ['Jo comes on Mondays.'], { id: 'jo' }),
  row({}, ['I like my own front door key.'], { id: 'key' }),
  band('On Fridays', undefined, 3, 'fridays'),
  row({ phone: 'A telephone' }, [
    para('Please ', { type: 'emphasis', children: [{ type: 'text', value: 'text' }] }, ' me:'),
    { type: 'list', ordered: false, children: [{ type: 'listItem', children: [para('short words')] }, { type: 'listItem', checked: true, children: [para('no jokes')] }] },
  ], { id: 'text' }),
  row({ photo: 'My money' }, [para({ type: 'crossRef', to: 'help', description: 'Go to what help I need', children: [{ type: 'text', value: 'My help' }] }, { type: 'pageRef', to: 'help', pattern: ', page {page}' })], { size: 'small', id: 'small' }),
] };
