import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => join(src, name));

/** Who may import whom. The story (the files straight under src) may use every stage; a stage may use only the ground. */
const ground = ['plan', 'document', 'messages', 'picture', 'plain', 'resources'];
const stages = ['read', 'place', 'edition', 'write', 'audit', 'pack'];
const may: Readonly<Record<string, readonly string[]>> = {
  cli: ['index', 'messages', 'resources'],
  story: ['story', ...stages, ...ground],
  ...Object.fromEntries(stages.map((stage) => [stage, ground])),
  plan: ['messages', 'resources'], document: [], plain: ['plan', 'resources'], picture: ['document', 'messages', 'plan', 'plain', 'resources'], messages: [], resources: [],
};

interface Import { from: string; to: string; typeOnly: boolean }

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^(import|export)( type)?\s[^;]*?from '(\.[^']+)';|import\('(\.[^']+)'\)/gms)].map((found) => ({
    from, to: resolve(dirname(from), (found[3] ?? found[4] ?? '').replace(/\.js$/, '.ts')), typeOnly: found[2] !== undefined,
  })));

function folderOf(file: string): string {
  const [first = '', ...rest] = relative(src, file).split(sep);
  return rest.length > 0 ? first : 'story';
}

describe('the arrows between folders', () => {
  it('has files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('lets no stage import another', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [one, other] = [folderOf(from), folderOf(to)];
      if (one === other) return false;
      if (one === 'cli' && other === 'story') return relative(src, to) !== 'index.ts';
      return !(may[one] ?? []).includes(other);
    });
    expect(wrong.map(({ from, to }) => `${relative(src, from)} -> ${relative(src, to)}`)).toEqual([]);
  });

  it('has no cycle of code that runs', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) { cycles.push([...path.slice(path.indexOf(file)), file].map((each) => relative(src, each)).join(' -> ')); return; }
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect([...new Set(cycles)]).toEqual([]);
  });

  it('touches the disk, the clock and chance only where it may', () => {
    const disk = /from 'node:fs|from 'node:child_process'|from 'node:net'|from 'node:http|\bfetch\(/;
    const chance = /Math\.random|Date\.now\(|new Date\(\)|randomUUID|toLocale|localeCompare|\bIntl\./;
    const breaks = (pattern: RegExp, allowed: readonly string[]): string[] =>
      files.filter((file) => pattern.test(readFileSync(file, 'utf8')) && !allowed.includes(folderOf(file))).map((file) => relative(src, file));
    expect(breaks(disk, ['resources', 'pack', 'cli'])).toEqual([]);
    expect(breaks(chance, ['cli'])).toEqual([]);
  });
});

describe('the size of files', () => {
  it('keeps every file under 300 lines and most of them small', () => {
    const lines = files.map((file) => ({ file: relative(src, file), count: readFileSync(file, 'utf8').split('\n').length }));
    expect(lines.filter(({ count }) => count > 300)).toEqual([]);
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(110);
  });

  it('has no file for odds and ends', () => {
    expect(files.filter((file) => /(utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });

  it('tells the story in one short function that names no format but by default', () => {
    expect(readFileSync(join(src, 'convert.ts'), 'utf8').split('\n').length).toBeLessThan(150);
  });
});
