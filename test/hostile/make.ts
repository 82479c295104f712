import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picture, type PictureSpec } from './pictures.js';

/** How a file of a case is made. */
export type Made = Text | { hex: string } | { base64: string } | { picture: PictureSpec } | { link: string } | { folder: true } | { fifo: true };

/** Text made of pieces said many times; `{n}` is the number of the turn, from 0. `indent` puts so many spaces more before each. */
interface Text { parts: (string | { repeat: string; times: number; indent?: number })[]; encoding?: 'utf8' | 'utf16le' | 'utf16be' | 'latin1'; mark?: boolean }

/** Puts the files of a case into a folder: those that lie beside it, and those that are made. */
export function layOut(from: string, made: Readonly<Record<string, Made>>, to: string): void {
  for (const name of readdirSync(from)) if (name !== 'case.yaml') copyFileSync(join(from, name), join(to, name));
  for (const [name, spec] of Object.entries(made)) {
    const path = join(to, name);
    mkdirSync(dirname(path), { recursive: true });
    if ('link' in spec) symlinkSync(spec.link, path);
    else if ('folder' in spec) mkdirSync(path);
    else if ('fifo' in spec) spawnSync('mkfifo', [path]);
    else writeFileSync(path, bytesOf(spec));
  }
}

function bytesOf(spec: Exclude<Made, { link: string } | { folder: true } | { fifo: true }>): Uint8Array {
  if ('hex' in spec) return Buffer.from(spec.hex.replaceAll(' ', ''), 'hex');
  if ('base64' in spec) return Buffer.from(spec.base64, 'base64');
  if ('picture' in spec) return picture(spec.picture);
  const text = (spec.mark === true ? '\ufeff' : '') + spec.parts.map((part) => (typeof part === 'string' ? part : repeated(part))).join('');
  if (spec.encoding === 'utf16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(text, spec.encoding ?? 'utf8');
}

function repeated({ repeat, times, indent = 0 }: { repeat: string; times: number; indent?: number }): string {
  if (indent === 0 && !repeat.includes('{n}')) return repeat.repeat(times);
  return Array.from({ length: times }, (_, turn) => ' '.repeat(indent * turn) + repeat.replaceAll('{n}', String(turn))).join('');
}
