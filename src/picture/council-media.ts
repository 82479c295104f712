import type { MediaFile } from '../document/nodes.js';
import { cross, drawing } from './drawn/frame.js';
import { preparePictures } from './prepare.js';
import { refusalOf } from './safe-svg.js';

const side = 480;
const mostBytes = 20 * 1024 * 1024;
const pixelLimit = 40_000_000;
const drawn = { r: 0, g: 0, b: 0, alpha: 0 };

/** A council's picture made ready for a row, or why it cannot be used, in words for people. */
export async function openCouncilPicture(bytes: Uint8Array | undefined, crossed: boolean): Promise<Omit<MediaFile, 'id'> | { why: string }> {
  if (bytes === undefined) return { why: 'it is not there, or may not be opened' };
  if (bytes.length > mostBytes) return { why: 'it is too big' };
  const square = looksLikeSvg(bytes) ? await fromDrawing(bytes) : await fromPhoto(bytes);
  return 'why' in square || !crossed ? square : crossedOut(square);
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

async function fromDrawing(bytes: Uint8Array): Promise<Omit<MediaFile, 'id'> | { why: string }> {
  const why = refusalOf(bytes);
  if (why !== undefined) return { why };
  try {
    const { default: sharp } = await import('sharp');
    const { width = side, height = side } = await sharp(bytes, { density: 72, limitInputPixels: pixelLimit }).metadata();
    // Drawn at the size it is wanted, not drawn small and then made larger.
    const density = Math.min(2400, Math.max(1, (72 * side) / Math.max(width, height, 1)));
    const png = await sharp(bytes, { density, limitInputPixels: pixelLimit }).timeout({ seconds: 10 })
      .resize(side, side, { fit: 'contain', background: drawn }).png({ compressionLevel: 9 }).toBuffer();
    return { mediaType: 'image/png', bytes: new Uint8Array(png), width: side, height: side };
  } catch {
    return { why: 'it could not be drawn' };
  }
}

async function fromPhoto(bytes: Uint8Array): Promise<Omit<MediaFile, 'id'> | { why: string }> {
  const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const { media: [file] } = await preparePictures([{ id: 'council', mediaType: jpeg ? 'image/jpeg' : 'image/png', bytes }], 640);
  if (file === undefined) return { why: 'it is not a whole PNG, JPEG, WebP or SVG picture' };
  const { id: _id, ...rest } = file;
  return rest;
}

/** The red cross of every "not" picture, over a picture of points. */
async function crossedOut(file: Omit<MediaFile, 'id'>): Promise<Omit<MediaFile, 'id'>> {
  const { default: sharp } = await import('sharp');
  const inner = Math.round(side * 0.84);
  const small = await sharp(file.bytes).resize(inner, inner, { fit: 'contain', background: drawn }).png().toBuffer();
  const over = Buffer.from(drawing(cross('#b3261e', '#ffffff')));
  const png = await sharp({ create: { width: side, height: side, channels: 4, background: drawn } })
    .composite([{ input: small, gravity: 'centre' }, { input: over }]).png({ compressionLevel: 9 }).toBuffer();
  return { mediaType: 'image/png', bytes: new Uint8Array(png), width: side, height: side };
}
