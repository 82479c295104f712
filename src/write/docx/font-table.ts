import { strToU8 } from 'fflate';
import { readPackageFile } from '../../resources/index.js';
import { fontFiles, type FontFile } from '../fonts.js';
import { escapeXml } from './clean-text.js';

interface Named { name: string; instead: string; family: 'swiss' | 'modern' | 'auto'; fixed?: boolean }

/** What Word may use where a font is neither in the file nor on the machine. */
const named: readonly Named[] = [
  { name: 'Consolas', instead: 'Courier New', family: 'modern', fixed: true },
  { name: 'Noto Sans Arabic', instead: 'Arial', family: 'swiss' },
  { name: 'Noto Sans Bengali', instead: 'Nirmala UI', family: 'swiss' },
  { name: 'Noto Sans Gurmukhi', instead: 'Nirmala UI', family: 'swiss' },
  { name: 'Noto Sans SC', instead: 'Microsoft YaHei', family: 'swiss' },
  { name: 'Noto Emoji', instead: 'Segoe UI Emoji', family: 'auto' },
  { name: 'Segoe UI Symbol', instead: 'Apple Symbols', family: 'auto' },
];

const faces = { regular: 'w:embedRegular', bold: 'w:embedBold', italic: 'w:embedItalic' };
const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The table of fonts, with the document's typeface inside the file when it is one we carry. */
export function fontParts(typeface: string): Record<string, Uint8Array> {
  const files = embedded(typeface);
  const parts: Record<string, Uint8Array> = {};
  const links = files.map(({ file }, at) => {
    parts[`word/fonts/font${at + 1}.odttf`] = obfuscate(readPackageFile(file.package, file.path), keyOf(at));
    return `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font${at + 1}.odttf"/>`;
  });
  const embeds = files.map(({ tag }, at) => `<${tag} r:id="rId${at + 1}" w:fontKey="{${keyOf(at)}}"/>`).join('');
  const own = entry({ name: typeface, instead: 'Verdana', family: 'swiss' }, embeds);
  const others = named.filter((each) => each.name !== typeface).map((each) => entry(each, '')).join('');
  parts['word/fontTable.xml'] = strToU8(`${head}<w:fonts ${namespaces}>${own}${others}</w:fonts>`);
  parts['word/_rels/fontTable.xml.rels'] = strToU8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`);
  return parts;
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
