import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { readImageFacts } from '../../../src/read/markdown/image-size.js';
import { readMarkdown } from '../../../src/read/markdown/index.js';
import { folderPath } from '../../../src/read/markdown/media.js';

const picture = (): ReturnType<typeof sharp> => sharp({ create: { width: 37, height: 21, channels: 3, background: '#468' } });
const made: [string, () => Promise<Buffer>][] = [
  ['image/png', () => picture().png().toBuffer()], ['image/jpeg', () => picture().jpeg().toBuffer()], ['image/gif', () => picture().gif().toBuffer()],
  ['image/webp', () => picture().webp().toBuffer()], ['image/webp', () => picture().webp({ lossless: true }).toBuffer()],
  ['image/jpeg', () => picture().withExif({ IFD0: { Copyright: 'Sam' } }).jpeg({ progressive: true }).toBuffer()],
  ['image/webp', () => picture().withExif({ IFD0: { Copyright: 'Sam' } }).webp().toBuffer()],
];

async function idsFor(markdown: string, files: Record<string, Uint8Array>): Promise<string[]> {
  const result = await readMarkdown({ name: 'plan.md', bytes: new TextEncoder().encode(markdown), files: { read: async (path) => files[path] } });
  return result.messages.map((each) => each.id);
}

describe('pictures', () => {
  it('type and size come from the bytes, and cut bytes are no picture', async () => {
    for (const [mediaType, make] of made) {
      const bytes = new Uint8Array(await make());
      expect(readImageFacts(bytes)).toEqual({ mediaType, width: 37, height: 21 });
      for (const length of [0, 1, 4, 8, 9]) expect(readImageFacts(bytes.slice(0, length))).toBeUndefined();
    }
  });

  it('the same bytes are one picture, whatever the names', async () => {
    const bytes = new Uint8Array(await picture().png().toBuffer());
    const files = { 'a.png': bytes, 'b c.png': bytes };
    const result = await readMarkdown({ name: 'plan.md', bytes: new TextEncoder().encode('![one](a.png)\n\n![two](b%20c.png)'), files: { read: async (path) => files[path as keyof typeof files] } });
    expect(result.media).toHaveLength(1);
    expect(result.original?.blocks.map((block) => block.media)).toEqual([[result.media[0]?.id], [result.media[0]?.id]]);
  });

  it('a picture with too many pixels is not used, and its words stay', async () => {
    const bytes = new Uint8Array(await picture().png().toBuffer());
    new DataView(bytes.buffer).setUint32(16, 50_000);
    new DataView(bytes.buffer).setUint32(20, 50_000);
    expect(await idsFor('![huge](a.png)', { 'a.png': bytes })).toEqual(['pictureTooLarge']);
  });

  it('a wrong ending does not matter, and a page called a picture is refused', async () => {
    const bytes = new Uint8Array(await picture().jpeg().toBuffer());
    expect(await idsFor('![a](a.png)', { 'a.png': bytes })).toEqual([]);
    expect(await idsFor('![a](a.png)', { 'a.png': new TextEncoder().encode('<html><script>x</script>') })).toEqual(['pictureUnknown']);
  });

  it.each([
    ['pics/a%20b.png', 'pics/a b.png'], ['./a.png', 'a.png'], ['a.png?x=1#y', 'a.png'], ['100%.png', '100%.png'], ['pics\\a.png', 'pics/a.png'],
    ['../a.png', 'outside'], ['pics/../../a.png', 'outside'], ['%2e%2e/a.png', 'outside'], ['/etc/a.png', 'outside'], ['C:\\a.png', 'outside'], ['C:/a.png', 'outside'],
    ['https://a.org/a.png', 'elsewhere'], ['file:///a.png', 'elsewhere'], ['data:image/png;base64,x', 'elsewhere'], ['//a.org/a.png', 'elsewhere'],
  ])('%s means %s', (url, path) => expect(folderPath(url)).toBe(path));
});
