import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeText } from './read-markdown.js';

interface Part { starts: string; to?: string; by?: string; sure?: boolean; reason?: string; fate?: string; kind?: string; last?: boolean }
interface Expected {
  kind?: string; title?: string; asks?: string[]; media?: string[]; parts?: Part[]; records?: Record<string, number>;
  [field: string]: unknown;
}

const folder = join(import.meta.dirname, 'cases');

describe('cases', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const expected: Expected = parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'));
    const decisions = join(folder, name, 'decisions.yaml');
    const { plan, messages } = await placeText(
      readFileSync(join(folder, name, 'plan.md'), 'utf8'), existsSync(decisions) ? readFileSync(decisions, 'utf8') : undefined, expected.media,
    );
    const { kind, title, asks, media: _media, parts, records, ...fields } = expected;
    if (kind !== undefined) expect(plan.planKind).toBe(kind);
    if (title !== undefined) expect(plan.originals[0]?.title).toBe(title);
    for (const id of asks ?? []) expect(messages.map((message) => message.id)).toContain(id);
    const ledger = plan.conversion?.ledger ?? [];
    for (const part of parts ?? []) {
      const fits = ledger.filter((entry) => entry.excerpt.startsWith(part.starts) && (part.kind === undefined || entry.kind === part.kind));
      const entry = part.last === true ? fits.at(-1) : fits[0];
      const found = {
        words: part.starts, to: entry?.targets[0]?.section, by: entry?.placedBy, sure: entry?.sure, reason: entry?.reason, fate: entry?.outcome,
      };
      expect(found).toMatchObject({
        words: part.starts, ...only('to', part), ...only('by', part), ...only('sure', part), ...only('reason', part), ...only('fate', part),
      });
    }
    for (const [list, count] of Object.entries(records ?? {})) expect((plan as unknown as Record<string, unknown[]>)[list], list).toHaveLength(count);
    for (const [field, value] of Object.entries(fields)) expect((plan as unknown as Record<string, unknown>)[field], field).toMatchObject(value as object);
  });
});

function only<Key extends keyof Part>(key: Key, part: Part): Partial<Part> {
  return part[key] === undefined ? {} : { [key]: part[key] };
}
