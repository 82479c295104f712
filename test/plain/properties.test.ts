import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesIn } from '../../src/plan/values.js';
import { breachesOf, differences, easySentences, factsOf, hardIn, namesFor, sentencesIn, wordCount, wordsOf } from '../../src/plain/index.js';
import { splitSentence } from '../../src/plain/split.js';
import { people, sentence } from './sentences.js';

const names = namesFor(people);
const runs = { numRuns: 1500, seed: 20261126 };
const rowsOf = (text: string): string[] => easySentences(text, names).flatMap(({ pieces }) => pieces.flat());

it('keeps every word when it parts a sentence', () => {
  const mayGo = new Set(['and', 'who', 'which']);
  const mayCome = new Set(['this', 'is', 'because', 'means', 'what']);
  fc.assert(fc.property(sentence, (text) => {
    const pieces = splitSentence(text, names.isName).flat();
    const [source, said] = [new Set(wordsOf(text).map(({ lower }) => lower)), new Set(pieces.flatMap((piece) => wordsOf(piece).map(({ lower }) => lower)))];
    expect([...source].filter((word) => !said.has(word) && !mayGo.has(word))).toEqual([]);
    expect([...said].filter((word) => !source.has(word) && !mayCome.has(word))).toEqual([]);
  }), runs);
});

it('keeps every word of a text but those it says in another way', () => {
  const otherWay = /\d|n't$|^(?:and|who|which|mins|hrs|two|twice)$/;
  fc.assert(fc.property(sentence, (text) => {
    const hard = hardIn(text);
    const said = new Set(rowsOf(text).flatMap((row) => wordsOf(row).map(({ lower }) => lower)));
    const gone = wordsOf(text).filter(({ lower, start }) => !said.has(lower) && !otherWay.test(lower) && !hard.some((each) => start >= each.start && start < each.end));
    expect(gone.map(({ lower }) => lower)).toEqual([]);
  }), runs);
});

it('keeps every value: money, dates, times, doses, phones, numbers and names', () => {
  fc.assert(fc.property(sentence, (text) => {
    const valuesOf = (each: string): string[] => [...new Set(valuesIn(each, names.names).map(({ kind, norm }) => `${kind} ${norm}`))].sort();
    // "two" has become "2": a number that is only in the rows must stand in words in the text.
    const [before, after] = [valuesOf(text), valuesOf(rowsOf(text).join(' . '))];
    expect(before.filter((value) => !after.includes(value))).toEqual([]);
    expect(after.filter((value) => !before.includes(value) && value !== 'number 2')).toEqual([]);
  }), runs);
});

it('keeps every "not", every condition and every "must" as often as it was', () => {
  const counted = (text: string): string => ['not|never|nobody|cannot|n\'t', 'if|unless|until', 'must', 'should', 'might', 'only', 'because'].map((word) => text.replaceAll('cannot', 'can not').replace(/n['’]t\b/g, ' not').match(new RegExp(`\\b(?:${word})\\b`, 'gi'))?.length ?? 0).join();
  fc.assert(fc.property(sentence, (text) => {
    const rows = rowsOf(text);
    const [before, after] = [counted(text).split(',').map(Number), counted(rows.join(' ')).split(',').map(Number)];
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    before.forEach((count, at) => { expect(after[at]).toBeGreaterThanOrEqual(count); });
    expect(after[6]).toBe(before[6]);
  }), runs);
});

it('finds no difference of facts between a text and its rows, or says that it threw the rows away', () => {
  fc.assert(fc.property(sentence, (text) => {
    for (const { source, pieces } of easySentences(text, names)) {
      const said = pieces.flat().join(' . ').replace(/\bThis is (?=because)|\bThis means\b|\bWhat (?=if)/g, '');
      expect(differences(factsOf(source, names.names), factsOf(said, names.names))).toEqual([]);
    }
  }), runs);
});

it('says that a sentence is too long whenever one is', () => {
  fc.assert(fc.property(sentence, (text) => {
    for (const { pieces, tooLong } of easySentences(text, names)) expect(tooLong).toBe(pieces.flat().some((piece) => wordCount(piece) > 15));
  }), runs);
});

it('makes rows that begin with a capital or a sign and end', () => {
  fc.assert(fc.property(sentence, (text) => {
    for (const row of rowsOf(text)) expect(row).toMatch(/^(?:If .*:|[^\p{Ll}].*[.!?…]["'”’)]*)$/su);
  }), runs);
});

it('changes nothing in short rows that it has made', () => {
  fc.assert(fc.property(sentence, (text) => {
    // A row by itself may be shorter than a rule asks for; what is done to it again must not change its words.
    for (const row of rowsOf(text).filter((each) => wordCount(each) <= 8 && !/[,;:()]/.test(each) && !/^(?:This is because|Then|But|So)\b/.test(each))) expect(rowsOf(row).join(' ')).toBe(row);
  }), { ...runs, numRuns: 600 });
});

it('always says the same', () => {
  fc.assert(fc.property(sentence, (text) => { expect(easySentences(text, names)).toEqual(easySentences(text, names)); }), { ...runs, numRuns: 200 });
});

it('never fails and never loses a sentence, whatever the text', () => {
  const sign = fc.constantFrom('(', ')', '"', '“', '”', '\'', '’', ';', ':', '–', '- ', ',', '.', '…', '?', ' ', '\n', '£', '%', '@', '12', '5.30', '/', 'not', 'if', 'and', 'I am', 'she has', '🏊', 'é', '\u0000', '\u202e', '𝒳', '\ud800');
  const messy = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')), fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(' ')));
  fc.assert(fc.property(messy, (text) => {
    const made = easySentences(text, names);
    expect(made.map(({ source }) => source)).toEqual(sentencesIn(text));
    expect(made.every(({ pieces }) => pieces.length > 0 && pieces.every((piece) => piece.length > 0 && piece.every((each) => each !== '')))).toBe(true);
    breachesOf([text], names.isName);
  }), { ...runs, numRuns: 3000 });
});
