import { describe, expect, it } from 'vitest';
import { readDecisions, refreshEasy } from '../../src/place/index.js';
import type { EasyEntry } from '../../src/plan/easy-decisions.js';

const entry = (from: string, words: string[], more: Partial<EasyEntry> = {}): EasyEntry => ({ from, part: 'o1-abc', words, pictures: words.map(() => 'bath'), ...more });
const bath = entry('Never leave me alone in the bath.', ['Never leave me alone in the bath.']);
const tea = entry('I like tea and cake.', ['I like tea.', 'I like cake.']);
const start = '# Ours\nfacts: []\n\n# Places\nplaces: []\n';
const draft = (...entries: EasyEntry[]): { entries: EasyEntry[]; code: string } => ({ entries, code: '1a2b3c4d' });
const told = (text: string): string => readDecisions(text).messages.map((each) => each.text).join(' | ');

describe('the draft rows in a decisions file', () => {
  const fresh = refreshEasy(start, draft(bath, tea));

  it('stand behind all that was there, with what they are for and the code of the rows', () => {
    expect(fresh.startsWith(start.trimEnd())).toBe(true);
    expect(fresh).toContain('# Easy words: one entry for each sentence');
    expect(fresh).toContain('code: 1a2b3c4d');
    expect(told(fresh)).toBe('');
  });

  it('are nobody\'s words until somebody changes them', () => {
    expect(readDecisions(fresh).easy).toEqual([]);
  });

  it('are the person\'s as soon as a word, a picture or a name is other', () => {
    const words = readDecisions(fresh.replace('- "I like tea."', '- "Tea is what I like."'));
    expect(words.easy).toEqual([{ from: tea.from, part: 'o1-abc', words: ['Tea is what I like.', 'I like cake.'], pictures: ['bath', 'bath'], by: '' }]);
    expect(readDecisions(fresh.replace('pictures: ["bath"]', 'pictures: ["not bath"]')).easy.map(({ pictures }) => pictures)).toEqual([['not bath']]);
    expect(readDecisions(fresh.replace('by: ""', 'by: Rosa')).easy.map(({ by }) => by)).toEqual(['Rosa']);
  });

  it('stay as they are when nothing changed', () => {
    expect(refreshEasy(fresh, draft(bath, tea))).toBe(fresh);
  });

  it('are made anew where nobody touched them, and stay letter for letter where somebody did', () => {
    const touched = fresh.replace('      - "I like tea."', '      - \'I like tea.\'   # she says "char"');
    const after = refreshEasy(touched, draft(entry(bath.from, ['Stay with me in the bath.']), entry(tea.from, ['Tea.', 'Cake.'])));
    expect(after).toContain('- "Stay with me in the bath."');
    expect(after).toContain('      - \'I like tea.\'   # she says "char"');
    expect(after).not.toContain('- "Tea."');
  });

  it('say so when the sentence of somebody\'s words is gone, once, and no more when it is back', () => {
    const touched = fresh.replace('- "I like tea."', '- "Tea, please."');
    const gone = refreshEasy(touched, draft(bath));
    expect(gone).toContain('- "Tea, please."');
    expect(gone.match(/no longer in the plan/g)).toHaveLength(1);
    expect(refreshEasy(gone, draft(bath))).toBe(gone);
    expect(refreshEasy(gone, draft(bath, tea))).not.toContain('no longer in the plan');
  });

  it('take words to the sentence theirs has become, which then are not accepted any more', () => {
    const touched = fresh.replace('- "I like tea."', '- "Tea, please."');
    const now = 'I like hot tea and cake.';
    const after = refreshEasy(touched, draft(bath, entry(now, ['Tea, please.', 'I like cake.'], { was: tea.from })));
    const [moved] = readDecisions(after).easy;
    expect(moved).toMatchObject({ from: now, words: ['Tea, please.', 'I like cake.'], by: '', stale: true });
    expect(after).not.toContain('no longer in the plan');
    expect(readDecisions(after.replace(/(Tea, please[\s\S]*?by: )""/, '$1Rosa')).easy[0]).not.toHaveProperty('stale');
  });

  it('leave alone what people wrote before and behind them', () => {
    const around = `${start}\n# about the rows\neasy: []\n\n# mine\nchecked:\n  - by: Jo\n    on: 2026-03-02\n    rows: abc\n`;
    const after = refreshEasy(around, draft(bath));
    expect(after.slice(0, after.indexOf('easy:'))).toBe(around.slice(0, around.indexOf('easy:')));
    expect(after).toContain('\n\n# mine\nchecked:\n  - by: Jo\n    on: 2026-03-02\n    rows: abc\n');
  });
});

describe('easy words that cannot be used', () => {
  it.each([
    ['easy: words', 'easy'], ['easy: [tea]', 'easy'], ['easy:\n  - words: [tea]', 'from'], ['easy:\n  - from: a\n    words: { b: c }', 'words'],
    ['easy:\n  - from: a\n    wrds: [b]', 'wrds'], ['pictures: [tea]', 'pictures'],
  ])('are told, with what is wrong: %s', (text, key) => {
    expect(readDecisions(text).easy).toEqual([]);
    expect(told(text)).toContain(key);
  });
});

describe('a record that readers checked the rows', () => {
  it('needs who, when and which rows', () => {
    const whole = 'checked:\n  - by: Jo Okafor\n    on: 2026-03-02\n    who: Rosa and two readers\n    rows: 0a2b3c4d\n';
    expect(readDecisions(whole).checked).toEqual([{ by: 'Jo Okafor', on: '2026-03-02', who: 'Rosa and two readers', rows: '0a2b3c4d' }]);
    for (const line of [/ {2}- by: .*\n/, / {4}on: .*\n/, / {4}rows: .*\n/]) {
      const text = whole.replace(line, (found) => (found.startsWith('  - ') ? '  - by: ""\n' : ''));
      expect(readDecisions(text).checked).toEqual([]);
      expect(told(text)).not.toBe('');
    }
  });
});

describe('pictures for ideas', () => {
  it('are names by names', () => {
    expect([...readDecisions('pictures: { swimming: "own:pool", tea: "" }').pictures]).toEqual([['swimming', 'own:pool']]);
  });
});
