import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/document/colour.js';
import { coloursOn, inkColours, paperColours } from '../../src/document/reading-style.js';
import { houseStyle } from '../../src/document/style.js';
import { readingOf, type ReadingOptions } from '../../src/edition/index.js';
import { Failure, understand } from '../../src/index.js';

async function read(text: string, asked: ReadingOptions = {}, council?: string): Promise<ReturnType<typeof readingOf>> {
  const understood = await understand({
    name: text.startsWith('{') ? 'plan.json' : 'plan.md', bytes: new TextEncoder().encode(text), date: '2026-11-26',
    ...(council === undefined ? {} : { council: { text: council, name: 'council.yaml' } }),
  });
  return readingOf(understood.plan, understood.council, asked);
}

const plan = (reading: object, size?: number): string => JSON.stringify({ planKind: 'careAndSupportPlan', communication: { reading, ...(size === undefined ? {} : { largePrintPoints: size }) } });
const council = 'name: Northmoor Council\nreading:\n  typeface: arimo\n  paper: paleYellow\n  size: 20\n';

describe('how papers are to look', () => {
  it('is read from the top of a plan, in the words people use', async () => {
    const { reading } = await read('---\nprint size: 24 point\nfont: dyslexia friendly\nline spacing: one and a half\npaper colour: cream\ntext colour: navy blue\nbold: yes\nline length: 45\n---\n\nI grow tomatoes.\n');
    expect(reading).toEqual({ size: 24, look: { typeface: 'Lexend', lineSpacing: 1.5, paper: paperColours['cream'], ink: inkColours['darkBlue'], bold: true, lineLength: 45 } });
  });

  it('is asked about where it is not plain what is meant, never guessed', async () => {
    const made = await understand({ name: 'plan.md', bytes: new TextEncoder().encode('---\nprint size: as big as you can\nfont: Comic Sans\npaper: nice\n---\n\nI grow tomatoes.\n'), date: '2026-11-26' });
    expect(made.plan.communication).toBeUndefined();
    expect(made.messages.filter(({ id }) => id === 'codeNotUnderstood').map(({ text }) => text.includes('understood'))).toHaveLength(3);
  });

  it('follows what the person has recorded before what was asked for, that before the council', async () => {
    const recorded = await read(plan({ paper: 'cream' }, 28), { size: 18, paper: 'white', typeface: 'lexend' }, council);
    expect(recorded.reading).toEqual({ size: 28, look: { typeface: 'Lexend', paper: paperColours['cream'], ink: houseStyle.colours.ink } });
    expect(recorded.messages.map(({ id, facts }) => [id, facts['what']])).toEqual([['readingRecorded', '--size'], ['readingRecorded', '--paper']]);
    expect((await read(plan({}), {}, council)).reading).toEqual({ size: 20, look: { typeface: 'Arimo', paper: paperColours['paleYellow'], ink: houseStyle.colours.ink } });
    expect((await read(plan({}))).reading).toEqual({ look: {} });
  });

  it('refuses a pair of colours that cannot be read, with the reason', async () => {
    await expect(read(plan({}), { paper: '#808080', textColour: '#909090' })).rejects.toThrow(/contrast is 1\.\d to 1/);
    await expect(read(plan({}), { paper: '#808080', textColour: '#909090' }).catch((error: unknown) => (error as Failure).exitCode)).resolves.toBe(2);
    // What somebody has recorded stops nobody: their papers come in our colours, and a person is asked.
    const recorded = await read(plan({ paper: '#ffff00', textColour: '#ffffff' }));
    expect([recorded.reading.look, recorded.messages.map(({ id, level }) => [id, level])]).toEqual([{}, [['readingContrast', 'ask']]]);
    // A recorded colour stays, and the one that clashes with it goes, whoever asked for that one.
    const clash = await read(plan({ paper: 'cream' }), {}, 'name: N\nreading: { textColour: "#ffff00", paper: "#000000" }\n');
    expect([clash.reading.look.paper, clash.messages.map(({ id }) => id)]).toEqual([paperColours['cream'], ['readingClash']]);
    const typed = await read(plan({ paper: 'cream' }), { paper: '#000000', textColour: '#ffff00' });
    expect([typed.reading.look.paper, typed.messages.map(({ id }) => id)]).toEqual([paperColours['cream'], ['readingRecorded', 'readingClash']]);
    const low = await read(plan({ paper: '#ffffff', textColour: '#707070' }));
    expect([low.reading.look.ink, low.messages.map(({ id }) => id)]).toEqual(['#707070', ['readingContrastLow']]);
  });

  it.each([[{ size: 17 }], [{ size: 1000 }], [{ paper: 'mauve' }], [{ lineSpacing: 9 }], [{ lineLength: 5 }], [{ typeface: 'papyrus' }], [{ colour: 'red' }]])('refuses %j from whoever asks', async (asked) => {
    await expect(read(plan({}), asked as ReadingOptions).catch((error: unknown) => (error as Failure).exitCode)).resolves.toBe(2);
  });

  it('says so when the type asked for is larger than any we set', async () => {
    expect((await read(plan({}, 60))).messages.map(({ id }) => id)).toEqual(['readingTooLarge']);
  });

  it('refuses what a council file cannot mean, and says what it can', async () => {
    await expect(read(plan({}), {}, 'name: N\nreading: { paper: mauve }\n')).rejects.toThrow(/cream or #fff8dc/);
    await expect(read(plan({}), {}, 'name: N\nreading: { typeface: papyrus }\n')).rejects.toThrow(/reading\.typeface/);
    await expect(read(plan({}), {}, 'name: N\nreading: { size: 90 }\n')).rejects.toThrow(/reading\.size/);
  });
});

describe('the colours of a page', () => {
  const papers = [...Object.values(paperColours), '#000000', '#1b1f23', '#ffe0b0'];
  const inks = [...Object.values(inkColours), '#ffffff', '#ffff00'];
  it.each(papers.flatMap((paper) => inks.map((ink) => [paper, ink] as const)).filter(([paper, ink]) => contrastRatio(paper, ink) >= 4.5))('keep their contrast on %s with words in %s', (paper, ink) => {
    const made = coloursOn(paper, ink, houseStyle.colours);
    const pairs = [[made.grey, paper], [made.grey, made.tint], [made.accent, paper], [made.accent, made.tint], [made.onAccent, made.accent], [made.draftInk, made.draftTint]] as const;
    for (const [front, ground] of pairs) expect(contrastRatio(front, ground), `${front} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(made.safety, paper)).toBeGreaterThanOrEqual(3);
    expect([made.paper, made.ink]).toEqual([paper, ink]);
  });
});
