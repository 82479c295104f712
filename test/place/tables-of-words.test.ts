import { describe, expect, test } from 'vitest';
import { placingTable, topicRows, type TopicTable } from '../../src/place/data.js';
import { chooseTopic, scoreText } from '../../src/place/cues.js';
import { matchHeading } from '../../src/place/headings.js';
import { isCommon, tokensOf } from '../../src/place/words.js';
import { topics } from '../../src/plan/topics.js';

type Row = Record<string, string[]>;
const headings = placingTable<TopicTable<Row>>('headings');
const cues = placingTable<TopicTable<Row>>('cues');

describe('the tables of words', () => {
  test('name only topics there are, and have something for nearly every one', () => {
    for (const table of [headings, cues]) expect(Object.keys(table).filter((topic) => !topics.some((each) => each === topic))).toEqual([]);
    expect(topics.filter((topic) => headings[topic] === undefined)).toEqual(['original']);
  });

  test('no alias stands under two topics', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [topic, row] of topicRows(headings)) {
      for (const words of [...(row['exact'] ?? []), ...(row['detail'] ?? [])]) {
        const key = tokensOf(words).join(' ');
        expect(key, words).not.toBe('');
        const other = seen.get(key);
        if (other !== undefined && other !== topic) twice.push(`${words}: ${other}, ${topic}`);
        seen.set(key, topic);
      }
    }
    expect(twice).toEqual([]);
    expect(seen.size).toBeGreaterThan(1200);
  });

  test('each alias leads to its topic, with a number and shouting too', () => {
    for (const [topic, row] of topicRows(headings)) {
      for (const words of [...(row['exact'] ?? []), ...(row['detail'] ?? [])]) {
        for (const way of [words, `3. ${words}`, `${words.toUpperCase()}?`, `Q2) ${words} 🙂`]) expect({ way, topic: matchHeading(way)?.topic }).toEqual({ way, topic });
      }
    }
  });

  test('no pattern can be met by one common word alone', () => {
    const loose: string[] = [];
    for (const table of [headings, cues]) {
      for (const [topic, row] of topicRows(table)) {
        for (const level of ['strong', 'likely', 'good']) {
          for (const pattern of row[level] ?? []) {
            const terms = pattern.split('&').map((term) => term.split('|').map((way) => way.trim()));
            const oneWord = terms.length === 1 ? (terms[0] ?? []) : [];
            for (const way of oneWord) if (!way.startsWith('<') && tokensOf(way).length <= 1 && tokensOf(way).every(isCommon)) loose.push(`${topic}: ${way}`);
          }
        }
      }
    }
    expect(loose).toEqual([]);
  });
});

describe('headings people might write', () => {
  test.each([
    ['MY MONEY 💷', 'money'], ['Rosa’s week', 'week'], ['What people like about Rosa', 'about'], ['How to support Rosa well', 'support'], ['My girls who come in the morning', 'support'],
    ['Stuff I need a hand with', 'needs'], ['When the wheels come off', 'contingency'], ['Mam’s hospital stuff', 'needs'], ['If Denise doesn’t turn up', 'contingency'], ['Where my money goes every month', 'money'],
    ['What looking after Dad does to me', 'caringRole'], ['Things that scare me at night', 'risks'], ['How to talk to me so I understand', 'communication'], ['My plan for the next year', 'outcomes'],
    ['Who lives in my house', 'people'], ['Carers', 'support'], ['2. What matters (in order of mattering)', 'about'], ['My money (ha!)', 'money'], ['The North Star', 'outcomes'], ['Nightmares', 'risks'], ['What we are going to do to make this plan happen', 'actions'], ['Fy wythnos i', 'week'],
    ['What I’ll decide and what you’ll decide', 'decisions'], ['Seeing if it’s working', 'review'],
  ])('%s → %s', (heading, topic) => {
    expect(matchHeading(heading)?.topic).toBe(topic);
  });
  test.each(['Boris', 'Chapter the first', 'And then', 'The thing is', 'Habitat and distribution', '🙂', '...'])('%s says nothing', (heading) => {
    expect(matchHeading(heading)).toBeUndefined();
  });
});

describe('paragraphs people might write', () => {
  test.each([
    ['I can’t do my buttons up and I need a hand with the zip.', 'needs'], ['Please text me, don’t ring, I panic on the phone.', 'communication'], ['On Tuesdays I go to Singing for Lungs at 2pm.', 'week'],
    ['If Jo is off sick then ring Bev on 07700 900 222.', 'contingency'], ['My PIP goes on taxis and it’s not enough.', 'money'], ['I’d love to see the sea again one day.', 'outcomes'],
    ['I was born in Grimsby and I love my cat Tiddles.', 'about'], ['I have had three falls on the stairs and I am scared of the next one.', 'risks'], ['My sister Pat visits me and she is my best friend.', 'people'],
    ['Nobody decides for me. Ask me first.', 'decisions'], ['Jo will ring the housing office by 3 April.', 'actions'], ['I want somebody to look at this plan again in six months.', 'review'],
    ['I do not want my mum to have a copy of this. It is private.', 'agreement'], ['I look after my husband, I wash him and feed him and I am up all night with him.', 'caringRole'], ['I feel so lonely and low, stuck in these four walls.', 'wellbeing'],
    ['My carer Dawn comes every morning and helps me get dressed.', 'support'], ['The nurse gave me a leaflet about a support group.', 'advice'],
  ])('%s → %s', (text, topic) => {
    expect(chooseTopic(scoreText(text))?.topic).toBe(topic);
  });
  test.each(['Zip zap zop.', 'Here it is then.', '…'])('%s says nothing sure', (text) => {
    expect(chooseTopic(scoreText(text))?.sure ?? false).toBe(false);
  });
});

describe('what may save somebody', () => {
  test.each([
    'On Monday it happened with toast and I choked and my daughter had to hit my back.', 'I fell on Tuesday getting to the commode because nobody came at 9am.',
    'On Wednesday I do swimming. Two people must be with me because of my epilepsy.', 'I take 75mg at 8am and two tablets at night, Monday to Saturday.',
    'She got out at 3am on Sunday and was found by the main road.', 'I do not eat prawns on Fridays, I am allergic and my face swells up.',
    'I have my insulin at half seven and I have to eat by eight or I go hypo.', 'Every Saturday night he says he wants to die.',
    'If Sandra is not here by 9 on a Tuesday ring Pat on 07700 900 111.', 'When the fit lasts more than 5 minutes on any day, 999.',
    'Two carers come at 8. If they do not, call 01632 960 222.', 'Food must be mashed or it goes down the wrong way at dinner time.',
    'He needs two people on Saturdays because he bolts into the road.', 'I hurt myself on Sunday nights.', 'Catheter every six weeks. If I get a temperature it is 999.',
  ])('%s', (text) => {
    expect(['risks', 'contingency']).toContain(chooseTopic(scoreText(text))?.topic);
  });
});

describe('a day or a time alone', () => {
  test.each([
    ['My brother Keith lives in Perth and telephones on Sundays.', 'people'], ['I wash and dress her every morning before work.', 'caringRole'], ['On Monday I felt so lonely I cried.', 'wellbeing'],
    ['I was born on a Sunday in Speightstown and I love cricket.', 'about'], ['Someone rang on Thursday afternoon saying he was from the bank.', 'risks'], ['Please text me before Tuesday, don’t ring, I panic on the phone.', 'communication'],
    ['Jo said she is going to ring the housing by Friday.', 'actions'], ['My lad Gary does my shopping on a Friday.', 'support'],
  ])('gives way: %s → %s', (text, topic) => {
    expect(chooseTopic(scoreText(text))?.topic).toBe(topic);
  });
  test.each(['On Tuesdays I go to bingo.', 'Mondays and Wednesdays I go to college 9 til 3.', 'Dinner at 12, tea at 5 and in bed for 9.'])('is a week when nothing else is said: %s', (text) => {
    expect(chooseTopic(scoreText(text))?.topic).toBe('week');
  });
});
