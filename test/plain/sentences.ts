import fc from 'fast-check';

/** Sentences as people write them in plans, made of parts that can stand in any order: what rules meet, not what they expect. */

const who = fc.constantFrom('I', 'She', 'He', 'They', 'We', 'My mum', 'The carer', 'Joan', 'Mr Ali', 'My brother Tom', 'Staff', 'Nobody', 'The nurse and I');
const does = fc.constantFrom(
  'likes tea', 'like swimming', 'gets up at 7am', 'will ring the office', 'must take 2 tablets', 'cannot walk far', 'does not eat fish', 'don\'t like dogs', 'has a bath on Mondays', 'wants to move to Leeds', 'goes to bed at half past nine',
  'should be helped by two people', 'is not able to cook', 'can make toast', 'might need a rest', 'pays £12.50 a week', 'lives with Jean', 'says I should eat more', 'knows that it hurts', 'never shouts', 'only drinks cold water', 'used to drive a bus',
  'takes metformin 500mg, twice a day', 'fell twice in March 2025', 'requires assistance with medication', 'commenced on 3 February 2026', 'was born on 02/06/1950', 'has to wait 15-20 mins',
);
const extra = fc.constantFrom('', '', '', ' (500mg each)', ' (if needed)', ' (Jo, 01632 960123)', ' before breakfast', ' because of my back', ' with Sue, Pat and Lee', ' "at once"', ' – really –', ', who is 82,', ' when I am tired', ' unless Mum is there', ' every other Friday');
const joins = fc.constantFrom(' and ', ', and ', ' but ', ', but ', ' so ', ', so ', ' because ', ', because ', ' or ', '; ', ' - ', ': ', ', ', ' if ', ' unless ', ' until ', ', which means ', ' then ', ' and then ', ' although ', ', so that ');
const starts = fc.constantFrom('', '', '', 'If it rains, ', 'On Mondays ', 'When I am ill ', 'Please ', 'Do not move anything, ', 'But ', 'Since my stroke ', 'After tea, ', 'Not only that, ', 'Either ', 'Ring 999 if ');
const ends = fc.constantFrom('.', '.', '.', '!', '?', '…', '');

const clause = fc.tuple(who, does, extra).map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`);

export const sentence = fc.tuple(starts, clause, fc.array(fc.tuple(joins, clause), { maxLength: 4 }), ends)
  .map(([start, first, rest, end]) => `${start}${first}${rest.map(([join, each]) => `${join}${each}`).join('')}${end}`);

export const people = ['Joan', 'Mr Ali', 'Ali', 'Tom', 'Jean', 'Jo', 'Sue', 'Pat', 'Lee'];
