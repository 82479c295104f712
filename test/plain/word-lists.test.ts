import { describe, expect, it } from 'vitest';
import { commonWords, hardWords, irregularForms, irregularVerb, verbs } from '../../src/plain/data.js';
import { basesOf, breachesOf, differences, easySentences, factsOf, hardIn, namesFor, sayDifferently, sentencesIn, wordCount, wordsOf } from '../../src/plain/index.js';

const nobody = namesFor([]);
const kept = hardWords().filter((each) => each.keep !== undefined);
const said = hardWords().filter((each) => each.say !== undefined);

describe('the list of hard words', () => {
  it('says of each word one thing, once', () => {
    expect(hardWords().length).toBeGreaterThan(900);
    expect(hardWords().filter((each) => (each.say === undefined) === (each.keep === undefined)).map(({ hard }) => hard)).toEqual([]);
    const times = new Map<string, number>();
    for (const { hard } of hardWords()) times.set(hard, (times.get(hard) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1).map(([hard]) => hard)).toEqual([]);
  });

  it('explains in at most two sentences of at most 15 words', () => {
    expect(kept.filter(({ keep = '' }) => sentencesIn(keep).length > 2 || sentencesIn(keep).some((sentence) => wordCount(sentence) > 15)).map(({ hard }) => hard)).toEqual([]);
  });

  it('explains without numbers, brackets or percent signs', () => {
    expect(kept.filter(({ keep = '', hard }) => /\d|[()%]/.test(keep.toLowerCase().replaceAll(/section 117/g, '').replace(hard.toLowerCase(), ''))).map(({ hard }) => hard)).toEqual([]);
  });

  it('explains with its own word in it, so that a row is clear by itself', () => {
    const stem = (word: string): string => word.toLowerCase().slice(0, 4);
    expect(kept.filter(({ keep = '', hard }) => !keep.toLowerCase().includes(stem(hard))).map(({ hard }) => hard)).toEqual([]);
  });

  it('is found where it stands', () => {
    expect(hardWords().filter(({ hard }) => !hardIn(`It was ${hard} here.`).some(({ entry }) => entry.hard === hard)).map(({ hard }) => hard)).toEqual([]);
  });

  it('never says a hard word that is said differently again', () => {
    const chains = said.filter(({ say = '' }) => sayDifferently(say, () => false) !== say).map(({ hard, say }) => `${hard}: ${say ?? ''}`);
    expect(chains).toEqual([]);
  });

  it('never says a way that the guard would throw away', () => {
    const thrown = said.filter(({ hard, is }) => easySentences(is === 'verb' ? `They ${hard} things here.` : `It was ${hard} here.`, nobody).some((each) => each.thrown)).map(({ hard, say }) => `${hard}: ${say ?? ''}`);
    expect(thrown).toEqual([]);
  });

  it('keeps a must, a need and a "not" of every word it says differently', () => {
    expect(said.filter(({ hard, say = '' }) => differences(factsOf(hard, []), factsOf(say, [])).some((each) => /[+-](?:may|not|if|day|number|money) /.test(each))).map(({ hard, say }) => `${hard}: ${say ?? ''}`)).toEqual([]);
  });

  it.each([
    ['Care commenced.', 'Care started.'],
    ['He resides here.', 'He lives here.'],
    ['He is residing here.', 'He is living here.'],
    ['The service user is here.', 'The person who uses services is here.'],
    ['The service users are here.', 'The people who use services are here.'],
    ['The service user’s room is here.', 'The service user’s room is here.'],
    ['The OT’s room is here.', 'The occupational therapist’s room is here.'],
    ['An OT came.', 'An occupational therapist came.'],
    ['A SW came.', 'A social worker came.'],
    ['It is £5 p.a. for me.', 'It is £5 a year for me.'],
    ['It is £5 p.a.', 'It is £5 a year.'],
    ['I eat fruit, e.g. plums.', 'I eat fruit, for example plums.'],
  ])('says differently in the form that was written: %s', (text, easy) => {
    expect(easySentences(text, nobody)[0]?.pieces.flat().join(' ')).toBe(easy);
  });

  it('leaves the words of a name alone', () => {
    const made = easySentences('Mrs Commence resides here.', namesFor(['Mrs Commence']));
    expect(made[0]?.pieces).toEqual([['Mrs Commence lives here.']]);
  });
});

describe('the lists of forms', () => {
  it('knows irregular forms', () => {
    for (const [form, base] of [['went', 'go'], ['took', 'take'], ['fell', 'fall'], ['children', 'child'], ['people', 'person'], ['given', 'give'], ['slept', 'sleep'], ['felt', 'feel'], ['broke', 'break'], ['wives', 'wife'], ['left', 'leave']] as const) {
      expect(irregularForms().get(form) ?? [], form).toContain(base);
      expect(basesOf(form).has(base)).toBe(true);
    }
    expect(irregularVerb('go')).toContain('went');
  });

  it('has small letters and one word a line', () => {
    expect([...verbs()].filter((verb) => !/^[a-z]+(?:-[a-z]+)?$/.test(verb))).toEqual([]);
    expect([...commonWords()].filter((word) => /\s/.test(word))).toEqual([]);
    expect(commonWords().size).toBeGreaterThan(4000);
  });

  it('explains with words that nearly everybody knows, but for the word itself', () => {
    const hard = kept.flatMap(({ keep = '', hard: word }) => sentencesIn(keep).flatMap((sentence) => (breachesOf([sentence], (each) => wordsOf(word).some(({ lower }) => basesOf(each.toLowerCase()).has(lower) || lower.startsWith(each.toLowerCase().slice(0, 5)))).includes('hardWord') ? [`${word}: ${sentence}`] : [])));
    expect(hard).toEqual([]);
  });
});
