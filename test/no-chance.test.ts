import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What gives another answer on another computer, day or run, and what it does to a document. */
const chances: readonly [name: string, pattern: RegExp][] = [
  ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.|\bprocess\.(?:hrtime|uptime)\b/],
  ['the time zone', /\.(?:getTimezoneOffset|getHours|getMinutes|getDay|getDate|getMonth|getFullYear)\(|\bnew Date\(\s*[^)\s]/],
  ['the language of the computer', /\.toLocale\w*\(|\blocaleCompare\b|\bIntl\.(?!Segmenter\b)|\bnew Intl\.Segmenter\(\s*(?:undefined|\))/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b|\bnanoid\b/],
  ['the order in which a disk lists files', /\breaddir(?:Sync)?\b|\bopendir\b|\bglob\(/],
  ['the computer itself', /from 'node:os'|\bprocess\.(?:cwd|env|pid|arch|platform)\b|\bhomedir\b|\bhostname\b/],
];

/** Where one of them is meant, and shows in no file of a pack. */
const meant: Readonly<Record<string, readonly string[]>> = {
  'cli/build.ts': ['the computer itself'],
  'cli/disk.ts': ['the order in which a disk lists files'],
  'cli/load.ts': ['the clock', 'the time zone'],
  'pack/pack-fs.ts': ['the order in which a disk lists files', 'the computer itself'],
};

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}

function found(code: string): string[] {
  return chances.filter(([, pattern]) => pattern.test(withoutComments(code))).map(([name]) => name);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => name.replaceAll('\\', '/')).sort();

it('nothing in the program depends on the clock, the place, the language or chance, but where that is meant', () => {
  const told = Object.fromEntries(files.map((name) => [name, found(readFileSync(join('src', name), 'utf8'))] as const).filter(([, names]) => names.length > 0));
  expect(told).toEqual(meant);
});

it('is proved with each of them', () => {
  const samples = ['const now = new Date();', 'day.getHours()', "a.localeCompare(b)", 'new Intl.DateTimeFormat()', 'Math.random()', 'await readdir(folder)', "import { homedir } from 'node:os';"];
  expect(samples.map((code) => found(code)[0])).toEqual(['the clock', 'the time zone', 'the language of the computer', 'the language of the computer', 'chance', 'the order in which a disk lists files', 'the computer itself']);
  expect(found('// new Date() is not used\n')).toEqual([]);
});
