import { strToU8 } from 'fflate';
import { houseStyle } from '../../document/style.js';
import { hasResource, readResource } from '../../resources/index.js';
import { fontFileBytes, fontFiles, readingFamilies, type FontFile } from '../fonts.js';
import { escapeXml } from './clean-text.js';
import { zipPart, type ZipPart } from './zip-file.js';

interface Named { name: string; instead: string; family: 'swiss' | 'modern' | 'auto'; fixed?: boolean }

/** What Word may use where a font is neither in the file nor on the machine. */
const named: readonly Named[] = [
  { name: 'Consolas', instead: 'Courier New', family: 'modern', fixed: true },
  { name: 'IBM Plex Sans Arabic', instead: 'Arial', family: 'swiss' },
  { name: 'Noto Sans Bengali', instead: 'Nirmala UI', family: 'swiss' },
  { name: 'Noto Sans Gurmukhi', instead: 'Nirmala UI', family: 'swiss' },
  { name: 'Noto Sans SC', instead: 'Microsoft YaHei', family: 'swiss' },
  { name: 'Noto Emoji', instead: 'Segoe UI Emoji', family: 'auto' },
  { name: 'Segoe UI Symbol', instead: 'Apple Symbols', family: 'auto' },
];

const faces = { regular: 'w:embedRegular', bold: 'w:embedBold', italic: 'w:embedItalic' };
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a Word file that are about fonts: two in XML, and the faces as they stand in the zip. */
export interface FontParts { xml: Record<string, Uint8Array>; faces: readonly ZipPart[] }

/** The table of fonts, with the document's typeface inside the file when it is one we carry. */
export function fontParts(typeface: string): FontParts {
  const files = embedded(typeface);
  const links = files.map((_, at) =>
    `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font${at + 1}.odttf"/>`);
  const embeds = files.map(({ tag }, at) => `<${tag} r:id="rId${at + 1}" w:fontKey="{${keyOf(at)}}"/>`).join('');
  const own = entry({ name: typeface, instead: typeface === 'Arimo' ? 'Arial' : 'Verdana', family: 'swiss' }, embeds);
  const others = named.filter((each) => each.name !== typeface).map((each) => entry(each, '')).join('');
  return {
    xml: {
      'word/fontTable.xml': strToU8(`${head}<w:fonts ${namespaces}>${own}${others}</w:fonts>`),
      'word/_rels/fontTable.xml.rels': strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`),
    },
    faces: files.map(({ file }, at) => face(file, at)),
  };
}

const packedFaces = new Map<string, ZipPart>();

// Packed once a process, or by the build: it takes longer than packing all the rest of a Word file.
function face(file: FontFile, at: number): ZipPart {
  const key = `${file.family} ${file.path} ${at}`;
  let part = packedFaces.get(key);
  if (part === undefined) {
    const ready = readyFace(file, at);
    part = zipPart(`word/fonts/font${at + 1}.odttf`, hiddenFace(file, at), hasResource(ready) ? readResource(ready) : undefined);
    packedFaces.set(key, part);
  }
  return part;
}

/** Where the build keeps a face as it stands in the zip. */
export function readyFace(file: FontFile, at: number): string {
  return `dist/data/fonts/${file.family.replaceAll(' ', '')}-${at + 1}.odttf.deflate`;
}

/** The faces of the house family, and of each that a reader can ask for, packed: what the build keeps ready. */
export function packFaces(): { path: string; bytes: Uint8Array }[] {
  return [houseStyle.typeface, ...readingFamilies.map(({ family }) => family)].flatMap((typeface) =>
    embedded(typeface).map(({ file }, at) => ({ path: readyFace(file, at), bytes: zipPart('', hiddenFace(file, at)).packed })));
}

function hiddenFace(file: FontFile, at: number): Uint8Array {
  return obfuscate(fontFileBytes(file), keyOf(at));
}

function entry(font: Named, embeds: string): string {
  return `<w:font w:name="${escapeXml(font.name)}"><w:altName w:val="${font.instead}"/><w:family w:val="${font.family}"/>`
    + `<w:pitch w:val="${font.fixed === true ? 'fixed' : 'variable'}"/>${embeds}</w:font>`;
}

function embedded(typeface: string): { tag: string; file: FontFile }[] {
  const find = (weight: number, italic: boolean): FontFile | undefined =>
    fontFiles.find((file) => file.family === typeface && file.weight === weight && file.italic === italic);
  return [[faces.regular, find(400, false)], [faces.bold, find(700, false)], [faces.italic, find(400, true)]]
    .flatMap(([tag, file]) => typeof tag === 'string' && typeof file === 'object' ? [{ tag, file }] : []);
}

/** A key for each face. It hides nothing: Word only asks that there be one (ECMA-376 17.8.1). */
function keyOf(at: number): string {
  return `0B556300-4F57-4E57-8F52-4453000000${String(at + 1).padStart(2, '0')}`;
}

/** The first 32 bytes are mixed with the key, read from its end (ECMA-376 17.8.1). */
function obfuscate(bytes: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/-/g, '').match(/../g)?.map((pair) => Number.parseInt(pair, 16)).reverse() ?? [];
  const mixed = Uint8Array.from(bytes);
  for (let at = 0; at < 32; at += 1) mixed[at] = (mixed[at] ?? 0) ^ (digits[at % digits.length] ?? 0);
  return mixed;
}
