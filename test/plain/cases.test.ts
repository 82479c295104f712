import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { easySentences, namesFor } from '../../src/plain/index.js';

interface Case { in: string; out: (string | string[])[]; thrown?: boolean; tooLong?: boolean }

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const casesIn = (file: string): Case[] => parse(readFileSync(join(folder, file), 'utf8')) as Case[];
const all = files.flatMap(casesIn);

/** People of the cases. Whoever has a capital inside a sentence and is not here is known by that. */
const people = [
  'Karen', 'Sam', 'Priya', 'Tom', 'Poppy', 'Pat', 'Jim', 'Jean', 'Dave', 'Sarah', 'Jo', 'Mr Brown', 'Brown', 'Peter', 'Pete', 'Abi', 'Bola', 'Dr Singh', 'Singh', 'Sue', 'Bev', 'Lee', 'Sandra', 'Danny', 'Kamran', 'Rosalind',
  'Mr Khan', 'Imran', 'Dot', 'Mrs Begum', 'Femi', 'Bernie', 'Lewis',
];
const names = namesFor(people, all.map((each) => each.in));

it('has cases of many kinds', () => {
  expect(files.length).toBeGreaterThan(9);
  expect(all.length).toBeGreaterThanOrEqual(120);
});

describe.each(files)('%s', (file) => {
  it.each(casesIn(file).map((each): [string, Case] => [each.in, each]))('%s', (_, { in: source, out, thrown, tooLong }) => {
    const made = easySentences(source, names);
    expect(made.flatMap(({ pieces }) => pieces)).toEqual(out.map((row) => [row].flat()));
    expect(made.some((each) => each.thrown)).toBe(thrown ?? false);
    expect(made.some((each) => each.tooLong)).toBe(tooLong ?? false);
  });
});
