import { describe, expect, it } from 'vitest';
import { easyReadOf, wordsIn } from '../support/rows-of.js';
import type { Block, DocumentNode, MediaMap } from '../../src/document/nodes.js';
import { easyRead, singleFormat, type EasyRead } from '../../src/edition/index.js';
import { understand } from '../../src/index.js';
import { draftMark, type Checked, type DecidedRow } from '../../src/plan/easy-decisions.js';
import { formatDate, formatDateWithWeekday } from '../../src/plan/dates.js';
import { valuesIn } from '../../src/plan/values.js';
import { fullPlan } from '../support/full-plan.js';
import { generatedPlans } from '../support/plans/index.js';

const date = '2026-11-23';

async function easyOf(name: string, text: string | Uint8Array, more: { decided?: DecidedRow[]; checks?: Checked[]; instead?: ReadonlyMap<string, string>; media?: MediaMap } = {}, files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<EasyRead> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { plan } = await understand({ name, bytes, date, files: { read: (path) => Promise.resolve(files.get(path)) } });
  const edition = { plan, council: { wording: {} }, media: more.media ?? new Map(), date };
  return easyRead({ ...edition, single: singleFormat(edition), ...more });
}

function textsOf(blocks: readonly unknown[]): string[] {
  return blocks.flatMap((block): string[] => {
    const node = block as { type: string; value?: string; alt?: string; children?: unknown[]; pictures?: { alt: string }[]; pattern?: string };
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'title') return [inlineText(node.children ?? [])];
    return textsOf(node.children ?? []);
  });
}

function inlineText(nodes: readonly unknown[]): string {
  return nodes.map((each) => {
    const node = each as { value?: string; children?: unknown[] };
    return node.value ?? inlineText(node.children ?? []);
  }).join('');
}

const wordsOf = (document: DocumentNode): string => textsOf(document.children).join('\n').replaceAll('\u00a0', ' ');

function rowsIn(document: DocumentNode): Extract<Block, { type: 'pictureRow' }>[] {
  const found = (blocks: readonly Block[]): Extract<Block, { type: 'pictureRow' }>[] => blocks.flatMap((block) =>
    (block.type === 'pictureRow' ? [block] : 'children' in block ? found(block.children as Block[]) : []));
  return found(document.children);
}

/** The words of what the person wrote; easy words stand in their place. */
function textsOfOwn(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((each): string[] => {
    const node = each as { type: string; name?: string; value?: string; children?: unknown[]; data?: { easyRead?: string } };
    if (node.data?.easyRead !== undefined || node.name === 'easy' || node.type === 'table') return [];
    return [...(node.value === undefined ? [] : [node.value]), ...textsOfOwn(node.children ?? [])];
  });
}

const letter = ['---', 'name: Rosa Delgado', '---', '', '# About me', '', 'I like singing, swimming and bingo.', '', "I can't cook because my hands shake and I drop things when I am tired or upset.", '',
  '# Staying safe', '', 'Never leave me alone in the bath.', '', '# If things go wrong', '', 'If I fall, ring my sister Joan on 01632 960123.', ''].join('\n');

describe('an Easy Read', () => {
  it.each(['careAndSupportPlan', 'carerSupportPlan', 'sevenQuestionsPlan'].flatMap((kind) => ['draft', 'final'].map((stage) => [kind, stage] as const)))('has every amount and every date of a plan with every field filled: %s, %s', async (kind, stage) => {
    const { plan, amounts, dates } = fullPlan(kind, stage);
    const easy = await easyOf('plan.json', JSON.stringify(plan));
    const text = wordsOf(easy.document);
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts.filter((each) => !text.includes(each))).toEqual([]);
    expect(dates.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('has every value of generated plans, in a row or on the list of what is only in the full plan', { timeout: 60_000 }, async () => {
    let values = 0;
    for (const { name, bytes, files } of generatedPlans(60)) {
      const { plan } = await understand({ name, bytes, date, files: { read: (path) => Promise.resolve(files.get(path)) } });
      const edition = { plan, council: { wording: {} }, media: new Map(), date };
      const single = singleFormat(edition);
      const { document } = easyRead({ ...edition, single });
      const said = new Set(valuesIn(wordsOf(document), []).map(({ kind, norm }) => `${kind} ${norm}`));
      const sections = single.document.children.filter((each) => each.type === 'section' && each.id !== 's-annex');
      // A sum of nothing, where no price could be added up, is no amount of the plan.
      const wanted = textsOf(sections).flatMap((text) => valuesIn(text, [])).filter(({ kind, norm }) => kind !== 'number' && kind !== 'name' && !(kind === 'money' && norm === '0'));
      values += wanted.length;
      expect(wanted.map(({ kind, norm }) => `${kind} ${norm}`).filter((each) => !said.has(each)), name).toEqual([]);
    }
    expect(values).toBeGreaterThan(150);
  });

  it('has every word the person wrote, as the source of a row or as a heading', { timeout: 60_000 }, async () => {
    let words = 0;
    for (const { name, bytes, files } of generatedPlans(60).filter((each) => each.name === 'plan.md')) {
      const { plan } = await understand({ name, bytes, date, files: { read: (path) => Promise.resolve(files.get(path)) } });
      const easy = await easyOf(name, bytes, {}, files);
      const sources = new Set([...easy.rows.flatMap(({ from = '', label = '', words: said }) => [from, label, ...said]), ...textsOf(easy.document.children)].join(' ').normalize('NFC').split(/[^\p{L}\p{N}]+/u));
      const written = plan.sections.flatMap(({ children }) => textsOfOwn(children)).join(' ').normalize('NFC').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
      words += written.length;
      expect(written.filter((word) => !sources.has(word)), `${name}: ${written.slice(0, 8).join(' ')}`).toEqual([]);
    }
    expect(words).toBeGreaterThan(1000);
  });

  it('says one idea a row, in the words of the person', async () => {
    const easy = await easyOf('plan.md', letter);
    const own = easy.rows.filter(({ by }) => by === 'program').map(({ words }) => words.join(' '));
    expect(own).toContain('I like swimming.');
    expect(own).toContain('Never leave me alone in the bath.');
    expect(own).toContain('I cannot cook.');
    expect(own.join(' ')).not.toContain('Rosa likes');
  });

  it('draws the number to ring, and crosses out what must not be', async () => {
    const { rows } = await easyOf('plan.md', letter);
    expect(rows.find(({ words }) => words.join(' ').includes('960'))?.pictures).toEqual(['Phone number 01632 960123']);
    expect(rows.find(({ words }) => words.join(' ').startsWith('I like swimming'))?.pictures.join('')).toMatch(/swim/i);
  });

  it('shows on the page of hard words what each means, where that is sure', async () => {
    const small: { pictures: { alt: string }[]; words: string }[] = [];
    JSON.stringify(await easyReadOf('# My plan\n\nI owe arrears. It is permanent.\n'), (_, value: unknown) => {
      const node = value as { type?: string; size?: string; pictures?: { alt: string }[]; children?: unknown[] } | null;
      if (node?.type === 'pictureRow' && node.size === 'small') small.push({ pictures: node.pictures ?? [], words: wordsIn(node.children ?? []) });
      return value;
    });
    const of = (word: string): string | undefined => small.find(({ words }) => words.startsWith(word))?.pictures[0]?.alt;
    expect([of('Arrears'), of('Permanent')]).toEqual(['Bills and receipts', 'A word']);
  });

  it('explains a hard word in the next row at its first use, and again on the page of hard words', async () => {
    const easy = await easyOf('plan.md', '# Money\n\nMy personal budget is for my carers.\n\nI look after my personal budget.\n');
    const at = easy.rows.findIndex(({ words }) => words.join(' ').startsWith('My personal budget'));
    expect(easy.rows[at + 1]?.words.join(' ')).toMatch(/^A personal budget is the money/);
    expect(easy.rows.filter(({ words }) => words.join(' ').startsWith('A personal budget is the money'))).toHaveLength(1);
    expect(wordsOf(easy.document).match(/A personal budget is the money/g)).toHaveLength(2);
  });

  it('gives each row at most two pictures, each with words for who cannot see it', async () => {
    const { document } = await easyOf('plan.md', letter);
    expect(rowsIn(document).length).toBeGreaterThan(10);
    for (const { pictures } of rowsIn(document)) {
      expect(pictures.length).toBeLessThanOrEqual(2);
      for (const { alt } of pictures) expect(alt.trim()).not.toBe('');
    }
  });

  it('is a draft until somebody records a check of these very rows', async () => {
    const draft = await easyOf('plan.md', letter);
    expect(wordsOf(draft.document)).not.toContain('Checked with readers');
    const check = { by: 'Jo Okafor', on: '2026-11-20', rows: draft.code, who: 'Rosa and two readers' };
    const checked = await easyOf('plan.md', letter, { checks: [check] });
    expect(JSON.stringify(checked.document)).toContain('Checked with readers: Rosa and two readers');
    expect(JSON.stringify(checked.document)).not.toContain('not yet checked');
    const changed = await easyOf('plan.md', letter.replace('bingo', 'darts'), { checks: [check] });
    expect(JSON.stringify(changed.document)).toContain('Draft: not yet checked with readers');
  });

  it('never says "draft" away by itself', async () => {
    expect(JSON.stringify((await easyOf('plan.md', letter)).document)).toContain('Draft: not yet checked with readers');
  });
});

describe('words that a person chose', () => {
  const from = 'Never leave me alone in the bath.';
  const row = (words: string[], more: Partial<DecidedRow> = {}): DecidedRow => ({ from, part: '', words, pictures: [], by: '', ...more });

  it('stand in place of the program\'s', async () => {
    const { rows } = await easyOf('plan.md', letter, { decided: [row(['Never leave me alone in the bath.', 'Somebody must stay with me.'])] });
    expect(rows.filter((each) => each.from === from).map(({ words }) => words.join(' '))).toEqual(['Never leave me alone in the bath.', 'Somebody must stay with me.']);
    expect(rows.find((each) => each.from === from)?.by).toBe('person');
  });

  it('are kept where they say something else, and the row says so until somebody accepts it by name', async () => {
    const open = await easyOf('plan.md', letter, { decided: [row(['Leave me alone in the bath.'])] });
    expect(open.rows.find((each) => each.from === from)?.differs).toContain('-not never');
    expect(JSON.stringify(open.document)).toContain('these easy words say something else than the plan');
    expect(open.messages.map(({ text }) => text).join()).toContain('say something else than the plan');
    const accepted = await easyOf('plan.md', letter, { decided: [row(['Leave me alone in the bath.'], { by: 'Rosa' })] });
    expect(accepted.rows.find((each) => each.from === from)?.words).toEqual(['Leave me alone in the bath.']);
    expect(JSON.stringify(accepted.document)).not.toContain('say something else than the plan');
  });

  it('choose their picture', async () => {
    const { rows } = await easyOf('plan.md', letter, { decided: [row([from], { pictures: ['bath'] })] });
    expect(rows.find((each) => each.from === from)?.pictureNames).toEqual(['bath']);
  });

  it('choose a picture for an idea everywhere, also one of their own, and are told of a name there is not', async () => {
    const plan = { planKind: 'careAndSupportPlan', about: { interests: 'I like swimming.\n\nI go swimming with Joan.' }, images: [{ id: 'pool', alt: 'Rosa at the pool' }] };
    const media: MediaMap = new Map([['pool', { id: 'pool', mediaType: 'image/jpeg', bytes: new Uint8Array([1]) }]]);
    const swims = ({ rows }: EasyRead): string[] => rows.filter(({ words }) => /swimming/.test(words.join(' '))).map(({ pictureNames }) => pictureNames[0] ?? '');
    expect(swims(await easyOf('plan.json', JSON.stringify(plan)))).toEqual(['swimming', 'swimming']);
    const made = await easyOf('plan.json', JSON.stringify(plan), { media, instead: new Map([['swimming', 'own:pool']]) });
    expect(swims(made)).toEqual(['own:pool', 'own:pool']);
    expect(made.rows.find(({ words }) => /swimming/.test(words.join(' ')))?.pictures).toEqual(['Rosa at the pool']);
    expect(made.messages.map(({ text }) => text).join()).not.toContain('none of that name');
    const wrong = await easyOf('plan.json', JSON.stringify(plan), { instead: new Map([['swimming', 'swiming']]) });
    expect(swims(wrong)).toEqual(['swimming', 'swimming']);
    expect(wrong.messages.map(({ text }) => text).join()).toContain('a picture called “swiming”');
    const inTurn = await easyOf('plan.json', JSON.stringify(plan), { instead: new Map([['swimming', 'bath'], ['bath', 'swimming']]) });
    expect(swims(inTurn)).toEqual(['swimming', 'swimming']);
  });

  it('are told of a picture in a row that there is not', async () => {
    const { messages } = await easyOf('plan.md', letter, { decided: [row([from], { pictures: ['bth'] })] });
    expect(messages.map(({ text }) => text).join()).toContain('a picture called “bth”');
  });

  it('follow their sentence when it changes a little, and say that they are for another one', async () => {
    const decided = [row(['Stay with me when I have a bath.'])];
    const { rows, document, messages } = await easyOf('plan.md', letter.replace(from, 'Never ever leave me alone in the bath.'), { decided });
    expect(rows.find((each) => each.stale === true)?.words).toEqual(['Stay with me when I have a bath.']);
    expect(JSON.stringify(document)).toContain('the plan has changed since these words were written');
    expect(messages.map(({ text }) => text).join()).toContain('The plan has changed since these easy words');
  });

  it('are reported when their sentence is gone', async () => {
    const { unused, messages } = await easyOf('plan.md', letter.replace(from, 'I like tea.'), { decided: [row(['Stay with me.'])] });
    expect(unused.map((each) => each.from)).toEqual([from]);
    expect(messages.map(({ text }) => text).join()).toContain('no longer in the plan');
  });

  it('in the plan itself win over the program, and over nothing else', async () => {
    const plan = `${letter}\n# My day\n\nThe commencement of my day is at seven.\n\n:::easy\nMy day starts at seven.\n:::\n`;
    const { rows } = await easyOf('plan.md', plan);
    expect(rows.find(({ words }) => words[0]?.startsWith('My day starts') === true)).toMatchObject({ by: 'person' });
    expect(rows.some(({ words }) => words.join(' ').includes('commencement'))).toBe(false);
  });

  it('have a mark that changes with every change', () => {
    expect(draftMark(['a'], ['b'])).not.toBe(draftMark(['a', 'b'], []));
    expect(draftMark(['a'], [])).toBe(draftMark(['a'], []));
  });
});

describe('parts of an Easy Read', () => {
  const heights = (easy: EasyRead, of: (id: string) => number): Record<string, number> => {
    let page = 3;
    return Object.fromEntries(easy.sections.map(({ id }) => {
      const here = page;
      page += of(id);
      return [`e-${id}`, here];
    }));
  };
  const idsOf = (document: DocumentNode): string[] => document.children.flatMap((each) => (each.type === 'section' && each.id !== 'e-contents' ? [each.id ?? ''] : []));

  it('hold every section once, in order, and as many as fit on 24 pages', async () => {
    const { plan } = fullPlan('careAndSupportPlan', 'final');
    const easy = await easyOf('plan.json', JSON.stringify(plan));
    const parts = easy.parts(heights(easy, () => 6));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(idsOf)).toEqual(easy.sections.map(({ id }) => `e-${id}`));
    const last = easy.sections.at(-1)?.id;
    for (const part of parts) expect(idsOf(part).reduce((sum, id) => sum + (id === `e-${last ?? ''}` ? 2 : 6), 2)).toBeLessThanOrEqual(24);
    const inParts = new Set(parts.flatMap((document) => textsOf(document.children)));
    expect(textsOf(easy.document.children).filter((text) => !inParts.has(text))).toEqual([]);
  });

  it('go on with a section that is longer than a part, and lose none of its rows', async () => {
    const { plan } = fullPlan('careAndSupportPlan', 'final');
    const easy = await easyOf('plan.json', JSON.stringify(plan));
    const parts = easy.parts(heights(easy, (id) => (id === 'help' ? 50 : 4)));
    expect(parts.flatMap(idsOf).filter((id) => id.startsWith('e-help'))).toEqual(['e-help', 'e-help-2', 'e-help-3']);
    // Which row stands first under a band, and is kept with the next one, is another matter in a part.
    const rowsOf = (document: DocumentNode): object[] => rowsIn(document).filter(({ size }) => size === 'full').map(({ keepNext: _, ...row }) => row);
    expect(parts.flatMap(rowsOf)).toEqual(rowsOf(easy.document));
  });

  it('are not made of what fits', async () => {
    const easy = await easyOf('plan.md', letter);
    expect(easy.parts(heights(easy, () => 1))).toEqual([easy.document]);
  });
});

describe('dates and times', () => {
  it('have their weekday, which is the day\'s own (H32)', async () => {
    const { plan } = fullPlan('careAndSupportPlan', 'final');
    const next = '2027-04-26';
    const easy = await easyOf('plan.json', JSON.stringify({ ...plan, review: { nextDate: next } }));
    expect(wordsOf(easy.document)).toContain(`on ${formatDateWithWeekday(next)}`);
    expect(formatDateWithWeekday(next)).toBe(`Monday ${formatDate(next)}`);
  });

  it('make a picture timetable: each day, the part of the day, the true time, what and who', async () => {
    const easy = await easyOf('plan.json', JSON.stringify({ planKind: 'careAndSupportPlan', subject: { name: 'Rosa Delgado' }, timetable: [{ day: 2, start: '17:30', end: '18:15', what: 'Choir', who: 'Joan' }] }));
    const row = easy.rows.find(({ section }) => section === 'week');
    expect(row?.words).toEqual(['Evening, 5:30pm until 6:15pm.', 'Choir.', 'Who: Joan.']);
    expect(row?.pictures[0]).toBe('A clock at 5:30pm');
    expect(textsOf(easy.document.children)).toContain('Tuesday');
  });
});
