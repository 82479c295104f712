import { Failure, exitCodes, message } from '../../messages/index.js';
import type { Message } from '../../messages/index.js';

/** The most bytes a Markdown original may have: about 200,000 words. */
export const sizeCap = 1_048_576;

// How files that are often taken for text begin, and what people call them.
const known: readonly [start: string, format: string][] = [
  ['%PDF', 'PDF'], ['PK\u0003\u0004', 'Word or zip'], ['\u00D0\u00CF\u0011\u00E0', 'Word'], ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'], ['\u00FF\u00D8\u00FF', 'JPEG'], ['GIF8', 'GIF'],
];

/** Turns the bytes of a written original into text, or fails saying what the file seems to be. */
export function decodeText(bytes: Uint8Array, file: string): { text: string; messages: Message[] } {
  if (bytes.length > sizeCap) throw stop('originalTooLarge', file, { file, size: megabytes(bytes.length), most: megabytes(sizeCap) });
  const messages: Message[] = [];
  const raw = decodeBytes(bytes, file, messages);
  const text = replaceControls(raw, file, messages);
  refuseHeaps(text, file);
  if (text.trim() === '') throw stop('originalEmpty', file, { file });
  return { text, messages };
}

function decodeBytes(bytes: Uint8Array, file: string, messages: Message[]): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWide('utf-16le', bytes, file, messages);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWide('utf-16be', bytes, file, messages);
  refuseBinary(bytes, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    messages.push(message('oldEncoding', { file }, { file }));
    return decodeWindows(bytes);
  }
}

// Some versions of Node read windows-1252 as if it were Latin-1, which loses € and curly quotes; so the 32 letters are here.
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte >= 0x80 && byte < 0xa0 ? windowsLetters[byte - 0x80] ?? '' : String.fromCharCode(byte)).join('');
}

function decodeWide(encoding: string, bytes: Uint8Array, file: string, messages: Message[]): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\u0000')) throw stop('notText', file, { file });
  // What the file says itself may be such a sign too; a person is told once too often rather than never.
  if (text.includes('\ufffd')) messages.push(message('cutLetter', { file }, { file }));
  return text;
}

// No language stacks so many: Unicode's own limit for safe streams (UAX 15) is 30.
const mostAccents = 30;
const heapOfAccents = new RegExp(`\\p{M}{${String(mostAccents + 1)}}`, 'u');

/** Refuses accents without end on one letter, which no person writes and no page can show. */
function refuseHeaps(text: string, file: string): void {
  const at = text.search(heapOfAccents);
  if (at < 0) return;
  const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
  throw new Failure(exitCodes.input, [message('stackedAccents', { file, line, most: mostAccents }, { file, line })]);
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = known.find(([signature]) => start.startsWith(signature));
  if (found !== undefined) throw stop('notTextBut', file, { file, format: found[1] });
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) throw stop('notText', file, { file });
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  if (controls > 20 && controls * 50 > bytes.length) throw stop('notText', file, { file });
}

// XML 1.0 (2.2 Char), and so Word, cannot hold these, and no writer prints what is no letter by its nature (U+FDD0 to U+FDEF
// and the last two of each plane); each becomes one character, so that places stay right.
function replaceControls(text: string, file: string, messages: Message[]): string {
  let odd = 0;
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]/gu, (letter) => {
    if ('\u000B\u000C\u0085\u2028\u2029'.includes(letter)) return '\n';
    odd += 1;
    return ' ';
  });
  if (odd > 0) messages.push(message('oddCharacters', { file, count: odd }, { file }));
  return clean;
}

function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 104_857.6) / 10).toFixed(1)} MB`;
}

function stop(id: 'originalTooLarge' | 'originalEmpty' | 'notText' | 'notTextBut', file: string, facts: Record<string, string>): Failure {
  return new Failure(exitCodes.input, [message(id, facts, { file })]);
}
