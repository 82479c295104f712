import { sha256Of } from './sums.js';
import type { FileLinks } from './file-links.js';

interface PdfStream { packed: Uint8Array; plain?: Uint8Array }

/** The sums of every stream of a PDF, packed and unpacked; an attached file is one of them. */
export async function sumsOfStreams(bytes: Uint8Array): Promise<Set<string>> {
  const sums = new Set<string>();
  for (const { packed, plain } of await streamsOf(bytes)) {
    // The line end before "endstream" is not part of the stream.
    for (const each of [packed, packed.subarray(0, -1), packed.subarray(0, -2), plain]) if (each !== undefined) sums.add(sha256Of(each));
  }
  return sums;
}

/** Reads where the links of a PDF go to other files, and the names and pages another file can go to. */
export async function linksOfPdf(bytes: Uint8Array): Promise<FileLinks> {
  const links: FileLinks = { wanted: [], targets: new Set() };
  const latin = new TextDecoder('latin1');
  const texts = [latin.decode(bytes), ...(await streamsOf(bytes)).flatMap(({ plain }) => (plain === undefined ? [] : [latin.decode(plain)]))];
  let pages = 0;
  for (const text of texts) {
    for (const [, url = ''] of text.matchAll(/\/URI\s*\(((?:\\[^]|[^\\()])*)\)/g)) if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) links.wanted.push(url);
    for (const [, name = ''] of text.matchAll(/\(([A-Za-z][A-Za-z0-9-]*)\)/g)) links.targets.add(name);
    for (const [, digits = ''] of text.matchAll(/<([0-9A-Fa-f]{2,400})>/g)) links.targets.add(fromHex(digits));
    for (const _ of text.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)) links.targets.add(`page=${String(pages += 1)}`);
  }
  return links;
}

// A name in hexadecimal, in one byte a letter or in UTF-16 with its mark.
function fromHex(digits: string): string {
  const bytes = Buffer.from(digits, 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be').decode(bytes.subarray(2)) : bytes.toString('latin1');
}

async function streamsOf(bytes: Uint8Array): Promise<PdfStream[]> {
  const { unzlibSync } = await import('fflate');
  const raw = new TextDecoder('latin1').decode(bytes);
  const streams: PdfStream[] = [];
  const start = /(?:^|[^d])stream\r?\n/g;
  for (let match = start.exec(raw); match !== null; match = start.exec(raw)) {
    const from = match.index + match[0].length;
    const to = raw.indexOf('endstream', from);
    if (to < 0) break;
    start.lastIndex = to;
    const packed = bytes.subarray(from, to);
    const plain = inflated(packed, unzlibSync);
    streams.push(plain === undefined ? { packed } : { packed, plain });
  }
  return streams;
}

function inflated(packed: Uint8Array, unzlib: (packed: Uint8Array) => Uint8Array): Uint8Array | undefined {
  if (packed[0] !== 0x78) return undefined;
  try {
    return unzlib(packed);
  } catch {
    return undefined;
  }
}
