import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Image } from 'mdast';
import { Failure } from '../../../src/messages/index.js';
import { councilOnly } from '../../../src/plan/council-only.js';
import { readJson } from '../../../src/read/json.js';
import type { ReadResult } from '../../../src/read/index.js';

const pngOf = (width: number): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(new URL('../markdown/cases/a-picture-is-a-part-of-its-own/pics/me.png', import.meta.url)));
  new DataView(bytes.buffer).setUint32(16, width);
  return bytes;
};
const files: Readonly<Record<string, Uint8Array>> = { 'bruise.png': pngOf(5), 'me.png': pngOf(6), 'week.png': pngOf(7) };

function read(plan: object, known = files): Promise<ReadResult> {
  return readJson({ name: 'plan.json', bytes: new TextEncoder().encode(JSON.stringify({ planKind: 'review', ...plan })), files: { read: async (path) => known[path] } });
}

const widthOf = (bytes: Uint8Array | undefined): number | undefined => bytes?.[19];
const widths = ({ media }: ReadResult): (number | undefined)[] => media.map(({ bytes }) => widthOf(bytes));
const hidden = { notes: '![S3CRET bruise](bruise.png)' };
const branches: Readonly<Record<string, unknown>> = {
  internal: { ...hidden, image: 'b' }, planning: { progress: [{ note: hidden.notes, image: 'b' }] }, overBudgetCase: { strengths: hidden.notes, image: 'b' },
  readiness: [{ item: 'methodAgreed', reason: hidden.notes, image: 'b' }], localPolicy: { image: 'b' }, informalRecords: [{ kind: 'drawing', image: 'b' }],
};

describe('pictures that only the council may see', () => {
  it('all of the council\'s branches are held here', () => {
    expect(Object.keys(branches).sort()).toEqual([...councilOnly].sort());
  });

  it.each([...councilOnly])('named only in %s are not in the pack, and nobody is asked for them', async (name) => {
    const plan = { [name]: branches[name], images: [{ id: 'b', relativePath: 'bruise.png', alt: 'S3CRET bruise' }] };
    for (const known of [files, {}]) {
      const { media, messages } = await read(plan, known);
      expect({ media, messages }).toEqual({ media: [], messages: [] });
    }
  });

  it('are in the pack when the person is shown them too', async () => {
    const shown = await read({ internal: hidden, about: { hopes: '![My arm](bruise.png)' } });
    expect(widths(shown)).toEqual([5]);
    const named = await read({ informalRecords: branches.informalRecords, about: { hopes: { type: 'root', children: [] }, image: 'b' }, images: [{ id: 'b', relativePath: 'bruise.png' }] });
    expect(widths(named)).toEqual([5]);
    const loose = await read({ images: [{ id: 'b', relativePath: 'bruise.png' }] });
    expect(widths(loose)).toEqual([5]);
  });
});

describe('ids of pictures, originals and the logo', () => {
  const original = { medium: 'drawing', mediaType: 'image/png', file: { relativePath: 'week.png' } };

  it.each(['o1', 'council-logo', 'original-o1', 'original-x'])('a picture called %s gets an id of its own, and what names it too', async (id) => {
    const node = { type: 'paragraph', children: [{ type: 'image', url: 'me.png', alt: 'Me', data: { media: id } }] };
    const result = await read({
      originals: [original], images: [{ id, relativePath: 'me.png', alt: 'Me' }, { id: `picture-${id}`, relativePath: 'bruise.png' }],
      outcomes: [{ text: 'Swim', image: id }], sections: [{ id: 'about', children: [node] }],
    });
    const made = result.plan?.images?.[0]?.id ?? '';
    expect(made).not.toBe(id);
    expect(result.media.map((each) => [each.id, widthOf(each.bytes)])).toEqual([['o1', 7], [made, 6], [`picture-${id}`, 5]]);
    expect(result.plan?.outcomes?.[0]?.image).toBe(made);
    const [first] = result.plan?.sections[0]?.children ?? [];
    expect(first?.type === 'paragraph' && (first.children[0] as Image).data?.media).toBe(made);
  });

  it('a picture in a text cannot take the file of an original', async () => {
    const node = { type: 'paragraph', children: [{ type: 'image', url: 'me.png', alt: 'Me', data: { media: 'o1' } }] };
    const { media, plan } = await read({ originals: [original], about: { hopes: { type: 'root', children: [node] } } });
    const [first] = plan?.about?.hopes?.children ?? [];
    const id = first?.type === 'paragraph' ? (first.children[0] as Image).data?.media : undefined;
    expect(widthOf(media.find((each) => each.id === id)?.bytes)).toBe(6);
  });

  it('pictures and originals without an id get one nobody has', async () => {
    const result = await read({ originals: [{ ...original, id: 'o2' }, { medium: 'video' }, { ...original, id: 'image-2' }], images: [{ id: 'image-1', relativePath: 'me.png' }, { relativePath: 'bruise.png' }] });
    expect(new Set(result.plan?.originals.map(({ id }) => id)).size).toBe(3);
    expect(new Set(result.media.map(({ id }) => id)).size).toBe(4);
    expect(widths(result).sort()).toEqual([5, 6, 7, 7]);
  });

  it.each([
    ['originals', [{ ...original, id: 'a' }, { medium: 'video', id: 'a' }], '/originals/1/id'],
    ['images', [{ id: 'a', relativePath: 'me.png' }, { id: 'a', relativePath: 'bruise.png' }], '/images/1/id'],
  ])('two %s of one id are refused', async (name, list, pointer) => {
    const error: unknown = await read({ [name]: list }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Failure);
    if (error instanceof Failure) expect(error.messages.map(({ id, place }) => [id, place?.pointer])).toEqual([['jsonIdTwice', pointer]]);
  });
});
