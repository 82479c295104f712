import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../src/cli/help.js';
import { understand } from '../src/index.js';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string>; devDependencies: Record<string, string>; optionalDependencies: Record<string, string> };

describe('the README', () => {
  it('gives the help of the command line as it is', () => {
    expect(/<!-- help -->\n```text\n([\s\S]*?)```\n<!-- \/help -->/.exec(readme)?.[1]).toBe(helpText());
  });

  it('names every dependency and what it is for', () => {
    const named = (name: string): boolean => readme.includes(name) || (name.startsWith('@expo-google-fonts/') && readme.includes('@expo-google-fonts/…')) || (name.startsWith('@types/') && readme.includes('type packages')) || name.startsWith('mdast-util') || name.endsWith('-linux-x64-musl');
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
    expect(all.filter((name) => !named(name))).toEqual([]);
  });

  it('runs the library example', async () => {
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(example).toContain("from 'ownwords'");
    const { convert } = await import('../src/index.js');
    const lines: unknown[][] = [];
    const body = example.replace(/^import .*$/m, '');
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (...names: string[]) => (...values: unknown[]) => Promise<void>;
    await new AsyncFunction('convert', 'console', body)(convert, { log: (...words: unknown[]) => lines.push(words) });
    expect(lines.map(([path]) => path)).toEqual([
      'SHA256SUMS', 'annex.docx', 'annex.pdf', 'annex/own-plan.md', 'easy-read.docx', 'easy-read.pdf', 'large-print.docx', 'large-print.pdf', 'records/audit.json', 'records/easy-read.json', 'records/ledger.json', 'records/plan.json',
      'single-format.docx', 'single-format.pdf', 'start-here.html',
    ]);
  });

  it('gives commands that exist', () => {
    for (const name of ['build', 'test', 'conformance']) expect(manifest.scripts[name]).toBeDefined();
  });

  it('shows a decisions file and a council file that can be read', async () => {
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((found) => found[1] ?? '');
    // The first is for the top of a plan.
    const wishes = await understand({ name: 'plan.md', bytes: new TextEncoder().encode(`---\n${blocks.shift() ?? ''}---\n\nI like tea.\n`), date: '2026-11-26' });
    expect(Object.keys(wishes.plan.communication?.reading ?? {})).toHaveLength(6);
    expect(wishes.plan.communication).toMatchObject({ largePrintPoints: 24, preferredFormats: ['largePrint', 'audio'] });
    const { readDecisions } = await import('../src/place/index.js');
    const { readCouncil } = await import('../src/edition/index.js');
    expect(readDecisions(blocks[0] ?? '', 'x.yaml').facts).toHaveLength(1);
    expect(readCouncil(blocks[1] ?? '', 'council.yaml').name).toBe('Northmoor Council');
  });
});
