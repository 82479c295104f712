import type { FoundAttachment, HiddenText } from './reading.js';

const latin = new TextDecoder('latin1');

/** Every text that lies in the bytes of a PDF: raw, unpacked streams, and its strings; attached files are left to others. */
export function pdfHiddenTexts(bytes: Uint8Array, attachments: readonly FoundAttachment[], inflate: (packed: Uint8Array) => Uint8Array): HiddenText[] {
  const raw = latin.decode(bytes);
  const outside = raw.replace(/stream\r?\n[^]*?endstream/g, 'stream');
  const found: HiddenText[] = [{ where: 'pdf', text: `${outside}\n${stringsOf(raw)}`, said: stringsOf(outside) }];
  const start = /(?:^|[^d])stream\r?\n/g;
  for (let match = start.exec(raw); match !== null; match = start.exec(raw)) {
    const from = match.index + match[0].length;
    const to = raw.indexOf('endstream', from);
    if (to < 0) break;
    start.lastIndex = to;
    // Points of a picture are no words, and there are millions of them.
    if (/\/Subtype\s*\/Image/.test(dictionaryBefore(raw, match.index))) continue;
    const packed = bytes.subarray(from, to);
    const plain = unpack(packed, inflate);
    if (plain === undefined || attachments.some((each) => sameBytes(each.bytes, plain))) continue;
    const text = latin.decode(plain);
    const strings = stringsOf(text);
    const properties = new TextDecoder().decode(plain);
    found.push({ where: `pdf stream at ${from}`, text: `${properties}\n${strings}`, said: `${strings}\n${propertiesOf(properties)}` });
  }
  return found;
}

// Of the properties in XML only those a person wrote; the rest describes the format.
function propertiesOf(text: string): string {
  if (!text.includes('<x:xmpmeta')) return '';
  return [...text.matchAll(/<((?:dc|pdf):(?:title|description|creator|subject|Keywords))>([^]*?)<\/\1>/g)].map(([, , inner = '']) => inner.replace(/<[^>]*>/g, '\n')).join('\n');
}

function dictionaryBefore(raw: string, end: number): string {
  const near = raw.slice(Math.max(0, end - 2000), end);
  return near.slice(near.lastIndexOf(' obj') + 1);
}

function unpack(packed: Uint8Array, inflate: (packed: Uint8Array) => Uint8Array): Uint8Array | undefined {
  if (packed[0] !== 0x78) return packed;
  try {
    return inflate(packed);
  } catch {
    return undefined;
  }
}

// Strings in brackets and in hexadecimal, as PDF writes titles, descriptions and file names.
function stringsOf(text: string): string {
  const found: string[] = [];
  for (const [, hex = ''] of text.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)) {
    const digits = hex.replace(/\s/g, '');
    found.push(decode(Uint8Array.from({ length: digits.length >> 1 }, (_, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16))));
  }
  for (const [, inner = ''] of text.matchAll(/\(((?:\\[^]|[^\\()]){4,})\)/g)) {
    const plain = inner.replace(/\\([0-7]{1,3}|\r?\n|[^])/g, (_, escaped: string) => unescape(escaped));
    found.push(decode(Uint8Array.from(plain, (letter) => letter.charCodeAt(0) & 0xff)));
  }
  return found.join('\n');
}

function unescape(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
  const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return letters[escaped] ?? (/[\r\n]/.test(escaped) ? '' : escaped);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    let text = '';
    for (let index = 2; index + 1 < bytes.length; index += 2) text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
    return text;
  }
  return new TextDecoder().decode(bytes);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
