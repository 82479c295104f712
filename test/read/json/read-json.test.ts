import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/index.js';
import { jsonSizeCap, readJson } from '../../../src/read/json.js';
import type { ReadResult } from '../../../src/read/types.js';
import { plainText } from '../../../src/plan/walk.js';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
const read = (given: unknown, files: Record<string, Uint8Array> = {}): Promise<ReadResult> => readJson({
  name: 'plan.json', bytes: given instanceof Uint8Array ? given : new TextEncoder().encode(JSON.stringify(given)),
  files: { read: async (path) => files[path] },
});
const fails = async (bytes: Uint8Array): Promise<Failure> => {
  const error: unknown = await read(bytes).then(() => undefined, (caught: unknown) => caught);
  if (!(error instanceof Failure)) throw new Error('expected a failure');
  return error;
};

describe('reading a JSON plan', () => {
  it('makes rich text of Markdown, with lists, tables and links kept', async () => {
    const { plan } = await read({ planKind: 'review', about: { hopes: '# Hopes\n\n- [x] a **garden**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nSee [this][l].\n\n[l]: https://example.org' } });
    const children = plan?.about?.hopes?.children ?? [];
    expect(children.map(({ type }) => type)).toEqual(['heading', 'list', 'table', 'paragraph']);
    expect(JSON.stringify(children)).toContain('"url":"https://example.org"');
    expect(JSON.stringify(children)).not.toContain('position');
  });

  it('keeps the words of raw HTML, and no tag', async () => {
    const { plan, messages } = await read({ planKind: 'review', about: { hopes: 'A <b onclick="x()">big</b> garden\n\n<div>with <i>trees</i></div>\n\n<!-- hidden -->' } });
    expect(plan?.about?.hopes === undefined ? '' : plainText(plan.about.hopes)).toBe('A big garden\nwith trees');
    expect(messages.map(({ id }) => id)).toEqual(['jsonHtmlInText', 'jsonCommentInText']);
  });

  it('keeps the words of a text that would tie the parser in knots', async () => {
    const knot = `${'> '.repeat(5000)}deep`;
    const { plan, messages } = await read({ planKind: 'review', about: { hopes: knot } });
    expect(plan?.about?.hopes === undefined ? '' : plainText(plan.about.hopes)).toBe(knot);
    expect(messages.map(({ id }) => id)).toEqual(['jsonTextTooTangled']);
  });

  it('drops addresses that run programs, and keeps their words', async () => {
    const { plan } = await read({ planKind: 'review', about: { hopes: '[go](javascript:alert(1)) [mum](07700900123)' } });
    expect(JSON.stringify(plan)).not.toContain('javascript');
    expect(JSON.stringify(plan)).not.toContain('"link"');
    expect(JSON.stringify(plan)).toContain('07700900123');
  });

  it('marks words in other languages and directions, as in a plan written in Markdown', async () => {
    const { plan } = await read({ planKind: 'review', about: { hopes: 'Hello\n\nأحب الحديقة كثيرا', interests: 'I like ਕੀਰਤਨ on Sundays' } });
    expect(plan?.about?.hopes?.children).toMatchObject([{ type: 'paragraph' }, { data: { lang: 'ar', dir: 'rtl' } }]);
    expect(plan?.about?.hopes?.children[0]?.data).toBeUndefined();
    expect(JSON.stringify(plan?.about?.interests)).toContain('"value":"ਕੀਰਤਨ","data":{"lang":"pa"}');
  });

  it('lets nobody see an unknown field who may not see the part it stands in', async () => {
    const { plan } = await read({ planKind: 'review', needs: [{ text: 'x', visibility: { deny: ['carer'] }, dataAbout: 'carer', mood: 'low' }] });
    expect(plan?.otherThings).toMatchObject([{ key: 'mood', pointer: '/needs/0/mood', visibility: { deny: ['carer'] }, dataAbout: 'carer' }]);
  });

  it('keeps the council\'s own branches, and slips of their names, out of everything printed', async () => {
    const { plan } = await read({ planKind: 'review', internal: { gossip: 'S3CRET' }, Internal: 'S3CRET', interanl: { a: ['S3CRET'] }, planning: { gossip: 'S3CRET' }, confidentialNote: 'S3CRET', about: { internalNote: 'S3CRET' } });
    const { internal, ...rest } = plan ?? { internal: undefined };
    expect(JSON.stringify(rest)).not.toContain('S3CRET');
    expect(JSON.stringify(internal).match(/S3CRET/g)).toHaveLength(6);
  });

  it('puts the Markdown body of a section under its topic', async () => {
    const { plan } = await read({ planKind: 'review', sections: [{ id: 'about', body: 'Hello *you*', writtenBy: 'person', sources: ['o1-1'] }] });
    expect(plan?.sections).toMatchObject([{ type: 'section', id: 'about', writtenBy: 'person', source: ['o1-1'], children: [{ type: 'paragraph' }] }]);
  });

  it('finds pictures and originals beside the plan, and nothing elsewhere', async () => {
    const asked: string[] = [];
    const result = await readJson({
      name: 'plan.json',
      bytes: new TextEncoder().encode(JSON.stringify({
        planKind: 'review', originals: [{ medium: 'drawing', mediaType: 'image/png', file: { relativePath: 'week.png' } }],
        images: [{ id: 'me', relativePath: 'me at home.png', alt: 'Me' }, { relativePath: 'C:\\secret.png' }, { relativePath: '..' }],
        about: { hopes: '![garden](my%20garden.png) ![out](../out.png) ![net](https://example.org/a.png)' },
      })),
      files: { read: async (path) => { asked.push(path); return png; } },
    });
    expect(asked).toEqual(['week.png', 'me at home.png', 'my garden.png']);
    expect(result.media.map(({ id }) => id).slice(0, 2)).toEqual(['o1', 'me']);
    expect(result.plan?.originals[0]?.file).toMatchObject({ relativePath: 'week.png', bytes: 29 });
    expect(result.media[1]).toMatchObject({ mediaType: 'image/png', width: 2, height: 3 });
    expect(result.messages.map(({ id }) => id)).toEqual(['jsonFileNotFound', 'jsonFileNotFound', 'jsonFileNotFound']);
  });

  it('says so when an original is no longer what it was', async () => {
    const file = { relativePath: 'week.png', sha256: '0'.repeat(64), bytes: 12 };
    const { messages } = await read({ planKind: 'review', originals: [{ medium: 'drawing', file }] }, { 'week.png': png });
    expect(messages.map(({ id }) => id)).toEqual(['jsonFileChanged']);
  });

  it('tells a hundred problems and counts the rest', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ planKind: 'review', needs: Array.from({ length: 150 }, () => ({ eligible: 'yes' })) }));
    const { messages } = await fails(bytes);
    expect(messages).toHaveLength(101);
    expect(messages.at(-1)?.facts).toEqual({ count: 50 });
  });

  it('refuses files that are too large or not UTF-8', async () => {
    expect((await fails(new Uint8Array(jsonSizeCap + 1))).messages[0]?.id).toBe('jsonTooLarge');
    expect((await fails(Uint8Array.from([0x7b, 0xff, 0x7d]))).messages[0]?.id).toBe('jsonNotText');
  });

  it('refuses no plan for being short', async () => {
    const { plan, messages, original } = await read({ planKind: 'careAndSupportPlan' });
    expect({ plan, messages, original }).toEqual({ plan: { planKind: 'careAndSupportPlan', sections: [], originals: [] }, messages: [], original: undefined });
  });
});
