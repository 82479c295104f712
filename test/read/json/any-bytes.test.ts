import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/index.js';
import { plainText, visitRichText } from '../../../src/plan/walk.js';
import { planToJson } from '../../../src/plan/to-json.js';
import { readJson } from '../../../src/read/json.js';
import type { ReadResult } from '../../../src/read/index.js';
import { longRun, runs } from '../../support/runs.js';
import { plans } from './plans.js';

const noFiles = { read: async () => undefined };
const sample = readFileSync(new URL('../../../samples/care-and-support/plan.json', import.meta.url));
const small = new TextEncoder().encode(JSON.stringify({
  planKind: 'review', subject: { name: 'Sam', phone: '07700 900123' }, about: { hopes: 'A **garden** by 9 April\n\n- [x] one\n- two' }, needs: [{ id: 'n1', text: 'washing', eligible: true, wellbeing: [1, 2] }],
  services: [{ what: 'bath', schedule: { days: [1], startDate: '2026-03-01' }, weeklyPence: 1250 }], sections: [{ id: 'about', body: 'words' }], hobby: { 'chess ♟': [1, null] },
}, null, 2));

/** A file that was cut, overwritten, doubled or pasted into: bytes, not letters. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const scrap = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 3 }), fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', 'null', '1e999', '-', '//', '/*', '\n', '\r', '“', "'", '"__proto__":1,', '\u0000', '\u2028', '\uFEFF', '{"a":', '[[[[').map((text) => new TextEncoder().encode(text)));
  const change = fc.record({ at: fc.nat({ max: bytes.length }), drop: fc.constantFrom(0, 0, 1, 1, 2, 40), put: scrap });
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 3 }), fc.option(fc.nat({ max: bytes.length }), { freq: 4 })).map(([changes, cut]) => {
    let made = [...bytes];
    for (const { at, drop, put } of changes) made = [...made.slice(0, at), ...put, ...made.slice(at + drop)];
    return Uint8Array.from(cut === null ? made : made.slice(0, cut));
  });
}

async function readOrRefused(bytes: Uint8Array): Promise<ReadResult | undefined> {
  try {
    return await readJson({ name: 'plan.json', bytes, files: noFiles });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
    expect([error.exitCode, error.messages.length > 0]).toEqual([3, true]);
    for (const { text, place } of error.messages) {
      expect(text).not.toMatch(/^$|\{\w+\}|undefined|\[object/);
      if (place?.line === undefined) continue;
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.column ?? 1).toBeGreaterThanOrEqual(1);
      expect(place.column ?? 1).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
    }
    return undefined;
  }
}

describe('a JSON plan that something happened to', () => {
  it('is read, or refused with places inside the file', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 6, arbitrary: damaged(small) }, { weight: 1, arbitrary: damaged(sample.subarray(0, 6000)) }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) }), async (bytes) => {
      const made = await readOrRefused(bytes);
      if (made?.plan !== undefined) expect((await readOrRefused(new TextEncoder().encode(planToJson(made.plan))))?.plan).toEqual(made.plan);
    }), runs(400));
  }, longRun);

  it('keeps the words of every key it does not know, and says so', async () => {
    const key = fc.stringMatching(/^zq[a-z]{4,8}$/);
    await fc.assert(fc.asyncProperty(plans, key, fc.constantFrom('', 'subject', 'budget', 'needs', 'internal'), fc.oneof(key, fc.record({ inner: key }), fc.array(key, { minLength: 1, maxLength: 2 })), async (plan, name, where, value) => {
      const file = JSON.parse(planToJson(plan)) as Record<string, unknown>;
      const group = where === '' ? file : where === 'needs' ? { text: 'washing' } : { ...(file[where] as object | undefined) };
      Object.assign(group, { [name]: value });
      if (where === 'needs') file.needs = [group];
      else if (where !== '') file[where] = group;
      const made = await readOrRefused(new TextEncoder().encode(JSON.stringify(file)));
      if (made?.plan === undefined) return;
      expect(made.messages.filter(({ id }) => /^json(UnknownKey|UnknownInternal|NearKey)$/.test(id)).length).toBe(1);
      const words: string[] = [];
      visitRichText(made.plan, (tree) => words.push(plainText(tree)));
      for (const word of JSON.stringify(value).match(/zq[a-z]+/g) ?? []) expect(words.join(' ')).toContain(word);
    }), runs(100));
  }, longRun);
});
