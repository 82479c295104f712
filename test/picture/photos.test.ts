import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../src/document/style.js';
import { Pictures, preparePictures, squareId, withSquares } from '../../src/picture/index.js';
import { squarePhotos } from '../../src/picture/square.js';

/** A photo with a red left half and a blue right half, and something private in its metadata. */
async function photo(width: number, height: number, orientation = 1, type: 'jpeg' | 'png' = 'jpeg'): Promise<Uint8Array> {
  const right = await sharp({ create: { width: width - Math.floor(width / 2), height, channels: 3, background: '#0000ff' } }).png().toBuffer();
  const made = sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([{ input: right, left: Math.floor(width / 2), top: 0 }])
    .withExif({ IFD0: { Copyright: 'Secret Street 7' } }).withMetadata({ orientation });
  return new Uint8Array(await (type === 'jpeg' ? made.jpeg({ quality: 95 }) : made.png()).toBuffer());
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return red > 200 && green > 200 && blue > 200 ? 'white' : red > blue ? 'red' : 'blue';
}

const file = (id: string, bytes: Uint8Array, mediaType: 'image/jpeg' | 'image/png' = 'image/jpeg') => ({ id, mediaType, bytes });

describe('a photo made ready to print', () => {
  it('is turned the right way up and says nothing of where it was taken', async () => {
    const given = await photo(400, 200, 6);
    expect(Buffer.from(given).includes('Secret Street')).toBe(true);
    const { media: [made] } = await preparePictures([file('a', given)]);
    expect([made?.width, made?.height]).toEqual([200, 400]);
    expect(Buffer.from(made?.bytes ?? []).includes('Secret Street')).toBe(false);
    expect((await sharp(made?.bytes).metadata()).exif).toBeUndefined();
    // The left half of the sensor is the top once it is turned.
    expect([await colourAt(made?.bytes ?? given, 100, 20), await colourAt(made?.bytes ?? given, 100, 380)]).toEqual(['red', 'blue']);
  });

  it('is never larger than was asked, and not made larger', async () => {
    const { media } = await preparePictures([file('a', await photo(900, 300)), file('b', await photo(90, 30))], 640);
    expect(media.map(({ width, height }) => [width, height])).toEqual([[640, 213], [90, 30]]);
  });

  it('is left out with a message when it is no picture of points', async () => {
    const { media, messages } = await preparePictures([file('a', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')), file('b', (await photo(80, 80)).subarray(0, 200))]);
    expect([media.length, messages.map(({ id, facts }) => [id, facts['picture']])]).toEqual([0, [['pictureNotReadable', 'a'], ['pictureNotReadable', 'b']]]);
  });
});

describe('a photo in a row', () => {
  it.each([
    ['square', 500, 500, [500, 500]], ['nearly square', 800, 600, [600, 600]], ['nearly square, upright', 600, 800, [600, 600]], ['wide', 1600, 900, [640, 360]], ['tall', 400, 1200, [213, 640]], ['large', 1600, 1500, [640, 640]],
  ] as const)('%s', async (_, width, height, size) => {
    const [made] = await squarePhotos([file('a', await photo(width, height))]);
    expect([made?.width, made?.height]).toEqual(size);
    expect(made?.id).toBe('square-a');
  });

  it('is cropped in its middle', async () => {
    const [made] = await squarePhotos([file('a', await photo(800, 600))]);
    const bytes = made?.bytes ?? new Uint8Array();
    expect([await colourAt(bytes, 290, 300), await colourAt(bytes, 310, 300)]).toEqual(['red', 'blue']);
  });

  it('is shown at its own size on paper when it is small', async () => {
    const [made] = await squarePhotos([file('a', await photo(120, 120))]);
    const bytes = made?.bytes ?? new Uint8Array();
    expect([made?.width, made?.height]).toEqual([300, 300]);
    expect([await colourAt(bytes, 20, 150), await colourAt(bytes, 100, 150), await colourAt(bytes, 200, 150), await colourAt(bytes, 290, 150)]).toEqual(['white', 'red', 'blue', 'white']);
  });

  it('is the same bytes each time, and carries no metadata', async () => {
    const given = [file('a', await photo(800, 600)), file('b', await photo(100, 90, 1, 'png'), 'image/png')];
    const [one, other] = [await squarePhotos(given), await squarePhotos(given)];
    expect(one).toEqual(other);
    expect(one.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg', 'image/png']);
    for (const { bytes } of one) expect(Buffer.from(bytes).includes('Secret Street')).toBe(false);
  });

  it('leaves the logo and the originals alone', async () => {
    const bytes = await photo(400, 400);
    const media = await withSquares(new Map([file('council-logo', bytes), file('original-o1', bytes), file('i1', bytes)].map((each) => [each.id, each])));
    expect([...media.keys()]).toEqual(['council-logo', 'original-o1', 'i1', squareId('i1')]);
  });

  it('is found by the id of the picture in the plan, with the words the plan has for it', async () => {
    const media = await withSquares(new Map([file('i1', await photo(400, 400)), file('i2', await photo(400, 400))].map((each) => [each.id, each])));
    const pictures = new Pictures(houseStyle, (key) => key, { isName: () => false, isRecorded: () => false }, undefined, { media, images: [{ id: 'i1', alt: 'Danny and me\u202e at the sea' }] });
    expect(pictures.own('i1', 'Danny')).toEqual({ media: 'square-i1', alt: 'Danny and me at the sea' });
    expect(pictures.own('i2', 'Danny')).toEqual({ media: 'square-i2', alt: 'Danny' });
    expect(pictures.own('i3', 'Danny')).toBeUndefined();
  });
});
