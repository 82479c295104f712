import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** A file on its way into a zip: packed, with the size and the check sum of what was packed. */
export interface ZipPart { name: string; packed: Uint8Array; size: number; crc: number }

/** Packs one file. Always with the same code, so that every machine gives the same bytes; `packed` is given when that was done before. */
export function zipPart(name: string, bytes: Uint8Array, packed: Uint8Array = deflateSync(bytes, { level: 6 })): ZipPart {
  return { name, packed, size: bytes.length, crc: crc32(bytes) };
}

/** The day a zip gives its files. Zip counts years from 1980, in seven bits. */
export interface ZipDay { year: number; month: number; day: number }

const localLength = 30;
const centralLength = 46;
const endLength = 22;

/**
 * Puts packed files into a zip, in their order, all with one day (APPNOTE 6.3.3; Word reads no more of it). Our own because
 * no library takes files that are packed already, and packing the same typeface again took longer than the rest of the file.
 */
export function zipFile(parts: readonly ZipPart[], day: ZipDay): Uint8Array {
  const named = parts.map((part) => ({ ...part, bytes: strToU8(part.name) }));
  const local = named.reduce((sum, { bytes, packed }) => sum + localLength + bytes.length + packed.length, 0);
  const central = named.reduce((sum, { bytes }) => sum + centralLength + bytes.length, 0);
  const out = new Uint8Array(local + central + endLength);
  const view = new DataView(out.buffer);
  let at = 0;
  let entry = local;
  for (const { bytes, packed, size, crc } of named) {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, { packed: packed.length, size, crc, name: bytes.length, day });
    out.set(bytes, at + localLength);
    out.set(packed, at + localLength + bytes.length);
    at += localLength + bytes.length + packed.length;
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, version, true);
    writeFacts(view, entry + 6, { packed: packed.length, size, crc, name: bytes.length, day });
    view.setUint32(entry + 42, start, true);
    out.set(bytes, entry + centralLength);
    entry += centralLength + bytes.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, central, true);
  view.setUint32(entry + 16, local, true);
  return out;
}

interface Facts { packed: number; size: number; crc: number; name: number; day: ZipDay }

const version = 20;
const deflated = 8;
const namesAreUtf8 = 0x0800;
const noon = 12 << 11;

// The 26 bytes that a file's own header and its entry in the list have in common.
function writeFacts(view: DataView, at: number, { packed, size, crc, name, day }: Facts): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, namesAreUtf8, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 6, noon, true);
  view.setUint16(at + 8, ((day.year - 1980) << 9) | (day.month << 5) | day.day, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}
