import { describe, expect, it } from 'vitest';
import { buildText } from '../support/build.js';
import { convert, understand } from '../../src/index.js';
import { makeContext } from '../../src/edition/make-context.js';
import { emptyPlan, singleFormat, starterJson, starterMarkdown, templateKinds } from '../../src/edition/index.js';
import type { Topic } from '../../src/plan/topics.js';
import { planJsonSchema } from '../../src/plan/json-schema.js';
import { faults } from '../plan/schema-check.js';
import { day } from './blanks-made.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(templateKinds)('the starter of a $name', ({ kind }) => {
  const input = { kind, council: { wording: {} }, media: new Map(), date: day };
  const markdown = starterMarkdown(input);
  const hints = [...markdown.matchAll(/<!--\n([^]*?)\n-->/g)].flatMap(([, words = '']) => words.split('\n'));

  it('builds as it is, and prints no hint', async () => {
    const made = await buildText(markdown);
    expect(made.plan.planKind).toBe(kind);
    expect(hints.length).toBeGreaterThan(10);
    for (const { path, bytes } of made.files.filter((each) => each.path.endsWith('.html') && !each.path.includes('/'))) {
      const html = new TextDecoder().decode(bytes);
      expect([path, hints.filter((hint) => html.includes(hint))]).toEqual([path, []]);
    }
    // All that is asked is whose plan it is: every heading is sure of its place.
    expect(made.messages.filter(({ level }) => level !== 'info').map(({ text }) => text)).toEqual(['The plan does not say whose it is.']);
  });

  it('puts a line under each heading into that very section', async () => {
    const { template } = makeContext(emptyPlan(input), { kind: 'here' }).context;
    const headings = [...markdown.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    const filled = headings.reduce((text, heading, at) => text.replace(`## ${heading}\n`, `## ${heading}\n\nPlace ${at} sits on the mat.\n`), markdown);
    const understood = await understand({ name: 'plan.md', bytes: bytesOf(filled), date: day });
    const { sectionOf } = singleFormat({ plan: understood.plan, council: understood.council, media: new Map(), date: day });
    const ledger = understood.plan.conversion?.ledger ?? [];
    const wanted = template.sections.filter(({ id }) => id !== 'original');
    expect(headings).toHaveLength(wanted.length);
    const landed = headings.map((_, at) => {
      const entry = ledger.find(({ excerpt }) => excerpt.startsWith(`Place ${at} `));
      return sectionOf.get(entry?.targets[0]?.section as Topic);
    });
    expect(landed).toEqual(wanted.map(({ id }) => `s-${id}`));
  });

  it('is a plan in JSON that the schema takes and that builds as it is', async () => {
    const json = starterJson(input);
    expect(faults(planJsonSchema() as Parameters<typeof faults>[0], JSON.parse(json))).toEqual([]);
    const made = await convert({ name: 'plan.json', bytes: bytesOf(json), date: day, formats: ['html'] });
    expect(made.plan.planKind).toBe(kind);
    expect(made.messages.filter(({ level }) => level === 'warning' || level === 'error')).toEqual([]);
    const filled = json.replace('"whatMatters": ""', '"whatMatters": "The sea, and my sister."');
    const page = (await convert({ name: 'plan.json', bytes: bytesOf(filled), date: day, formats: ['html'], editions: ['singleFormat'] })).files.find(({ path }) => path === 'single-format.html');
    expect(new TextDecoder().decode(page?.bytes)).toContain('The sea, and my sister.');
  });
});
