/** What we need to know of a TrueType file: which characters it holds and how wide they are. */
export interface FontTable {
  /** The glyph of a character, 0 when the font has none. */
  glyph(codePoint: number): number;
  /** The width of a character as a share of the type size; undefined when the font has none. */
  advance(codePoint: number): number | undefined;
}

/** One table of a font: where its entry in the directory stands, where it begins, and how many bytes it has. */
export interface TablePlace { entry: number; start: number; length: number }

/** Finds the tables of a TrueType font by their tags. Throws an Error for one that is not there. */
export function fontTables(view: DataView): (tag: string) => TablePlace {
  const places = new Map<string, TablePlace>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    places.set(String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte))), { entry, start: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}.`);
    return place;
  };
}

/** Reads the character map (formats 4 and 12) and the widths of a TrueType font, without decoding them first. */
export function readFontTable(bytes: Uint8Array): FontTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = fontTables(view);
  const at = (tag: string): number => table(tag).start;
  const unitsPerEm = view.getUint16(at('head') + 18);
  const metrics = view.getUint16(at('hhea') + 34);
  const widths = at('hmtx');
  const glyph = readCharacterMap(view, at('cmap'));
  return {
    glyph,
    advance(codePoint) {
      const id = glyph(codePoint);
      if (id === 0) return undefined;
      return view.getUint16(widths + 4 * Math.min(id, metrics - 1)) / unitsPerEm;
    },
  };
}

function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  let format4: number | undefined;
  let format12: number | undefined;
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) format4 = table;
    if (format === 12) format12 = table;
  }
  return (codePoint) => {
    if (format12 !== undefined) return lookUp12(view, format12, codePoint);
    if (format4 !== undefined && codePoint <= 0xffff) return lookUp4(view, format4, codePoint);
    return 0;
  };
}

function lookUp12(view: DataView, table: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + middle * 12;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
}

function lookUp4(view: DataView, table: number, codePoint: number): number {
  const size = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + size + 2;
  for (let offset = 0; offset < size; offset += 2) {
    if (codePoint > view.getUint16(ends + offset)) continue;
    const start = view.getUint16(starts + offset);
    if (codePoint < start) return 0;
    const delta = view.getUint16(starts + size + offset);
    const rangeAt = starts + 2 * size + offset;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const id = view.getUint16(rangeAt + range + 2 * (codePoint - start));
    return id === 0 ? 0 : (id + delta) & 0xffff;
  }
  return 0;
}
