import fc from 'fast-check';
import { block, line, table } from './markdown.js';
import { phrases } from './words.js';

const headings = [
  'What is important to me', 'My strengths', 'How to talk to me', 'My people', 'What I want', 'What I need help with', 'My support', 'My week', 'My money', 'Who looks after the money',
  'If it goes wrong', 'Staying safe', 'Advice', 'Who decides', 'What happens next', 'Looking at it again', 'Do I agree', 'Other things', 'Caring for Dad', 'A shoebox of photographs',
] as const;
const topics = ['about', 'communication', 'people', 'wellbeing', 'outcomes', 'needs', 'support', 'week', 'money', 'managing', 'risks', 'contingency', 'advice', 'decisions', 'actions', 'review', 'agreement', 'other'] as const;
const tables = [
  ['Day', 'Time', 'Who', 'What'], ['What has to happen', 'Who by', 'When by', 'How we’ll know'], ['What', 'How much', 'How often', 'Who pays'], ['Risk', 'What we do beforehand', 'What we do if it happens'],
  ['Name', 'Phone', 'When to ring'], ['Who', 'What they do'], ['What I want', 'Why it matters'],
] as const;
const fronts = [
  ['name', 'Rosa Lindqvist'], ['preferred name', 'Ro'], ['stage', 'draft'], ['date', '9 March 2026'], ['council', 'Northmoor Council'], ['written by', 'me and Jo'], ['first estimate', '£9,500 a year'],
  ['review', '1 March 2027'], ['language', 'Welsh'], ['formats', 'large print'], ['date of birth', '2 February 1961'], ['my favourite colour', 'green'], ['phone', '01632 960 123'],
] as const;
const kinds = ['care and support plan', 'carer’s support plan', 'seven questions', ''] as const;

const directive = fc.tuple(fc.oneof(fc.constantFrom(...topics), fc.constantFrom('private', 'easy', 'share{with="carer"}', 'place{to="about"}')), fc.array(block, { minLength: 1, maxLength: 2 }))
  .map(([name, blocks]) => `:::${name}\n${blocks.join('\n\n')}\n:::`);
const part = fc.oneof({ weight: 8, arbitrary: block }, { weight: 1, arbitrary: directive }, { weight: 2, arbitrary: fc.constantFrom(...tables).chain((heads) => table(4, heads)) });
const chapter = fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...headings) }, { weight: 1, arbitrary: line }), fc.array(part, { minLength: 1, maxLength: 3 }))
  .map(([heading, parts]) => [`## ${heading}`, ...parts].join('\n\n'));
const front = fc.tuple(fc.constantFrom(...kinds), fc.subarray([...fronts], { maxLength: 7 })).map(([kind, lines]) => {
  const all = [...(kind === '' ? [] : [['kind', kind] as const]), ...lines];
  return all.length === 0 ? '' : `---\n${all.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\n`;
});

/** A person's own plan in Markdown: with or without facts and headings, a few lines or long, now and then with a very long table. */
export const markdownPlans: fc.Arbitrary<string> = fc.record({
  front: fc.oneof(front, fc.constant('')),
  title: fc.option(line, { nil: '' }),
  opening: fc.array(part, { minLength: 1, maxLength: 3 }),
  chapters: fc.array(chapter, { maxLength: 4 }),
  long: fc.oneof({ weight: 19, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(40) }),
  closing: phrases,
}).chain(({ front: facts, title, opening, chapters, long, closing }) => (long === 0 ? fc.constant('') : longTable(long)).map((rows) =>
  `${facts}${[...(title === '' ? [] : [`# ${title}`]), ...opening, ...chapters, ...(rows === '' ? [] : [rows]), closing].join('\n\n')}\n`));

function longTable(rows: number): fc.Arbitrary<string> {
  return fc.array(fc.tuple(line, line, line), { minLength: rows, maxLength: rows }).map((all) => ['| Day | Who | What |\n|---|---|---|', ...all.map((row) => `| ${row.join(' | ')} |`)].join('\n'));
}
