import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/cli/disk.js';
import { convert, decodeText, understand, type BuildInput } from '../../src/index.js';
import { Failure } from '../../src/messages/index.js';
import { hostileCases, type FoundCase } from './case.js';
import { layOut } from './make.js';

const top = mkdtempSync(join(tmpdir(), 'ownwords-hostile-library-'));
afterAll(() => { rmSync(top, { recursive: true, force: true }); });

const cases = hostileCases();

describe('the same inputs in the library', () => {
  it.each(cases.filter(({ spec }) => spec.asLibrary?.none === undefined))('$name', async (found) => {
    const { spec } = found;
    const made = await outcome(found);
    expect(made.exit).toBe(spec.asLibrary?.exit ?? spec.exit);
    const wanted = spec.asLibrary?.messages ?? spec.messages;
    if (made.exit > 1) expect([...new Set(made.ids)].sort()).toEqual([...wanted].sort());
    else expect(made.ids).toEqual(expect.arrayContaining(wanted));
  });

  it('says why a case has no library counterpart', () => {
    for (const { spec, name } of cases) if (spec.asLibrary?.none !== undefined) expect(spec.asLibrary.none.length, name).toBeGreaterThan(20);
    expect(cases.length).toBeGreaterThan(100);
  });
});

async function outcome(found: FoundCase): Promise<{ exit: number; ids: string[] }> {
  try {
    const input = inputOf(found);
    const { messages } = found.spec.command === 'trace' || found.spec.command === 'decisions' ? await understand(input) : await convert(input);
    return { exit: 0, ids: messages.map(({ id }) => id) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { exit: error.exitCode, ids: error.messages.map(({ id }) => id) };
  }
}

function inputOf({ name, folder: from, spec }: FoundCase): BuildInput {
  const folder = join(top, name.replaceAll('/', '-'));
  mkdirSync(folder);
  layOut(from, spec.make ?? {}, folder);
  const option = (key: string): string | undefined => {
    const at = spec.options?.indexOf(key) ?? -1;
    return at < 0 ? undefined : spec.options?.[at + 1];
  };
  const text = (file: string): string => decodeText(readFileSync(join(folder, file)), file).text;
  const plan = spec.plan ?? 'plan.md';
  const [decisions, council] = [option('--decisions'), option('--council')];
  return {
    name: plan === '-' ? '-' : basename(plan), bytes: new Uint8Array(readFileSync(join(folder, plan === '-' ? spec.stdin ?? '' : plan))), files: folderSource(folder), date: '2026-11-23',
    ...(spec.formats === 'all' ? {} : { formats: ['html'] }),
    ...(decisions === undefined ? {} : { decisions: { text: text(decisions), name: decisions } }),
    ...(council === undefined ? {} : { council: { text: text(council), name: council, files: folderSource(folder) } }),
  };
}
