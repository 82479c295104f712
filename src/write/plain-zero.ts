import { fontTables, readFontTable, type TablePlace } from './pdf/font-table.js';

const [oldName, newName] = ['Next', 'Easy'] as const;

/**
 * A copy of a face of the house family in which the zero has no stroke through it. The stroke tells a zero from a capital O; in the middle of
 * a number to ring, readers of Easy Read took it for an 8, or for a number crossed out. The licence of the face (SIL Open Font License, no name
 * reserved) allows it; the copy has another name, so that no machine takes one for the other.
 * Throws an Error where the face is not as we know it.
 */
export function withPlainZero(face: Uint8Array): Uint8Array {
  // A Buffer, like the file it is a copy of: the packer of fonts knows nothing else.
  const bytes = Buffer.from(face);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = fontTables(view);
  const zero = outlineOf(readFontTable(bytes).glyph(0x30), view, table);
  const made = writeGlyph(plain(readGlyph(view, zero.start)));
  if (made.length > zero.length) throw new Error('The plain zero has no room in the face.');
  bytes.fill(0, zero.start, zero.start + zero.length);
  bytes.set(made, zero.start);
  rename(bytes, table('name'));
  sumUp(view, table);
  return bytes;
}

type Tables = (tag: string) => TablePlace;

/** Where the outline of a glyph stands. */
function outlineOf(id: number, view: DataView, table: Tables): { start: number; length: number } {
  if (id === 0) throw new Error('The face has no zero.');
  const [loca, glyf] = [table('loca').start, table('glyf').start];
  const long = view.getInt16(table('head').start + 50) === 1;
  const offset = (index: number): number => (long ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2);
  return { start: glyf + offset(id), length: offset(id + 1) - offset(id) };
}

interface Point { x: number; y: number; on: boolean }

/** The contours of a simple glyph (OpenType `glyf`). */
function readGlyph(view: DataView, start: number): Point[][] {
  const contours = view.getInt16(start);
  if (contours < 2) throw new Error('The zero is not drawn as we know it.');
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(start + 10 + index * 2));
  let at = start + 10 + contours * 2;
  at += 2 + view.getUint16(at);
  const count = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at);
    at += 1;
    flags.push(flag);
    if ((flag & 8) !== 0) {
      for (let more = view.getUint8(at); more > 0; more -= 1) flags.push(flag);
      at += 1;
    }
  }
  const along = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) {
        value += (flag & same) !== 0 ? view.getUint8(at) : -view.getUint8(at);
        at += 1;
      } else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = along(2, 16);
  const ys = along(4, 32);
  const points = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) !== 0 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

function extent(points: readonly Point[]): { left: number; right: number; low: number; high: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}

/** The outer contour, and in place of the two halves beside the stroke one counter that reaches as far as both: the outer contour drawn smaller, the other way round. */
function plain(contours: readonly Point[][]): Point[][] {
  const outer = [...contours].sort((a, b) => extent(b).right - extent(b).left - (extent(a).right - extent(a).left))[0] ?? [];
  const [whole, inner] = [extent(outer), extent(contours.filter((each) => each !== outer).flat())];
  const move = (value: number, [from, to]: readonly [number, number], [low, high]: readonly [number, number]): number => Math.round(low + ((value - from) / (to - from)) * (high - low));
  const counter = outer.map(({ x, y, on }): Point => ({ x: move(x, [whole.left, whole.right], [inner.left, inner.right]), y: move(y, [whole.low, whole.high], [inner.low, inner.high]), on }));
  return [outer, [counter[0] ?? { x: 0, y: 0, on: true }, ...counter.slice(1).reverse()]];
}

function writeGlyph(contours: readonly Point[][]): Uint8Array {
  const points = contours.flat();
  const { left, right, low, high } = extent(points);
  const [flags, xs, ys]: [number[], number[], number[]] = [[], [], []];
  let before = { x: 0, y: 0 };
  const put = (change: number, into: number[], short: number, same: number): number => {
    if (change === 0) return same;
    if (Math.abs(change) < 256) {
      into.push(Math.abs(change));
      return short | (change > 0 ? same : 0);
    }
    into.push((change >> 8) & 255, change & 255);
    return 0;
  };
  for (const { x, y, on } of points) {
    flags.push((on ? 1 : 0) | put(x - before.x, xs, 2, 16) | put(y - before.y, ys, 4, 32));
    before = { x, y };
  }
  const twoBytes = (value: number): number[] => [(value >> 8) & 255, value & 255];
  let end = -1;
  const ends = contours.flatMap((each) => twoBytes(end += each.length));
  return Uint8Array.from([...[contours.length, left, low, right, high].flatMap(twoBytes), ...ends, 0, 0, ...flags, ...xs, ...ys]);
}

/** The new name has as many letters as the old one, so it stands where that stood, in both of the ways that names are written. */
function rename(bytes: Uint8Array, { start, length }: TablePlace): void {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset + start, length);
  for (const inBytes of [(name: string) => Buffer.from(name, 'latin1'), (name: string) => Buffer.from(name, 'utf16le').swap16()]) {
    for (let at = names.indexOf(inBytes(oldName)); at >= 0; at = names.indexOf(inBytes(oldName), at + 1)) names.set(inBytes(newName), at);
  }
}

/** The sums of the tables that changed, and of the whole (OpenType `head.checkSumAdjustment`). */
function sumUp(view: DataView, table: Tables): void {
  const sum = (start: number, length: number): number => {
    let total = 0;
    for (let at = start; at < start + length; at += 4) {
      let word = 0;
      for (let byte = 0; byte < 4; byte += 1) word = word * 256 + (at + byte < view.byteLength ? view.getUint8(at + byte) : 0);
      total = (total + word) >>> 0;
    }
    return total;
  };
  const head = table('head');
  view.setUint32(head.start + 8, 0);
  for (const tag of ['glyf', 'name', 'head']) {
    const { entry, start, length } = table(tag);
    view.setUint32(entry + 4, sum(start, length));
  }
  view.setUint32(head.start + 8, (0xb1b0afba - sum(0, view.byteLength)) >>> 0);
}
