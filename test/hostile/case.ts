import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Made } from './make.js';

/** One hostile input and what must come of it. Lies in a folder of its own, with the files it needs, as `case.yaml`. */
export interface HostileCase {
  about: string;
  /** `build` unless said. */
  command?: 'build' | 'trace' | 'decisions' | 'verify';
  /** What is given to the command; `plan.md` unless said, `-` for standard input (which is then `stdin`). */
  plan?: string;
  stdin?: string;
  /** Only the web page unless said: `all` for every format. */
  formats?: 'all';
  options?: string[];
  /** Files that are made for the run: what is large, no text, or has a name that Git or Windows would not keep. */
  make?: Record<string, Made>;
  /** The exit code of the command line, and of the library unless `library` says otherwise. */
  exit: number;
  /** What is told: all of it for an input that is refused, among others for one that is taken. */
  messages: string[];
  /** Lines as a person reads them in the terminal. */
  says?: string[];
  /** Words of the plan that must stand in the single format. */
  holds?: string[];
  /** What may stand in no page of the pack but the annex, which shows the person's own file. */
  never?: string[];
  /** Where the library differs, or why it has no such input (`none`). */
  asLibrary?: { exit?: number; messages?: string[]; none?: string };
}

export interface FoundCase { name: string; folder: string; spec: HostileCase }

export const root = join(import.meta.dirname, '..', '..');
const folder = join(import.meta.dirname, 'cases');

/** Every case, found by listing. */
export function hostileCases(): FoundCase[] {
  return readdirSync(folder, { recursive: true }).map(String).filter((path) => path.split(sep).at(-1) === 'case.yaml').sort().map((path) => {
    const full = join(folder, path);
    return { name: relative(folder, dirname(full)).split(sep).join('/'), folder: dirname(full), spec: parse(readFileSync(full, 'utf8')) as HostileCase };
  });
}
