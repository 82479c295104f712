import type { MediaFile } from '../../document/nodes.js';

/** A picture's size in pixels: as its entry says, else as its own bytes say. */
export function pictureSize(file: MediaFile): { width: number; height: number } | undefined {
  if (file.width !== undefined && file.height !== undefined && file.width > 0 && file.height > 0) return { width: file.width, height: file.height };
  const { bytes } = file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.mediaType === 'image/png' && bytes.length >= 24) return sized(view.getUint32(16), view.getUint32(20));
  if (file.mediaType === 'image/gif' && bytes.length >= 10) return sized(view.getUint16(6, true), view.getUint16(8, true));
  if (file.mediaType === 'image/bmp' && bytes.length >= 26) return sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
  return file.mediaType === 'image/jpeg' ? jpegSize(view) : undefined;
}

/** Walks the markers of a JPEG to its frame header (ITU T.81, B.2.2). */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

function sized(width: number, height: number): { width: number; height: number } | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
