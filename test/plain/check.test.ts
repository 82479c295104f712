import { describe, expect, it } from 'vitest';
import { breachesOf, readingEase, uncommonWords } from '../../src/plain/index.js';

const nobody = (): boolean => false;
const of = (sentence: string, known: (word: string) => boolean = nobody): string[] => breachesOf([sentence], known);

describe('what a row breaks', () => {
  it.each([
    ['tooLong', 'I like to go to the big shop by the sea with my mum and my old dog.'],
    ['passive', 'The bag is changed by the nurse.'], ['passive', 'You will be told by letter.'], ['passive', 'He was helped at home by two people.'], ['passive', 'The door must not be locked.'],
    ['doubleNegative', 'It is not impossible.'], ['doubleNegative', 'I have not done nothing.'], ['doubleNegative', 'He is not unable to do it.'], ['doubleNegative', 'I do not go out without my stick.'], ['doubleNegative', 'No reply does not mean yes.'],
    ['hardWord', 'It is a multifarious thing.'], ['percent', 'It is 80% done.'], ['capitals', 'I WANT TO GO HOME.'], ['brackets', 'My dog (Max) is old.'],
  ])('%s: %s', (breach, sentence) => { expect(of(sentence)).toContain(breach); });

  it.each([
    'I get tired in the evening.', 'I was born in Leeds.', 'I am used to it.', 'He is worried about me.', 'I got married in May.', 'I am allowed to go out.', 'She is retired from work.', 'I am interested in trains.', 'I got lost in town.',
    'I cannot go if I do not feel well.', 'Never leave the frame where I cannot reach it.', 'I am not angry and I am not sad.', 'I do not know why not.',
    'I need 1-2-1 support.', 'I take the 14A.', 'Gwenllian is here.', 'I see Gwenllian.', 'I have a bedside light.', 'I use a wheelchair-friendly bus.', 'We use the toilet-roll holder.', 'My workplace is near.', 'It is on the underside.', 'I live in an ex-council house.', 'The BBC is on.', 'I have MS.', 'It is for a non-smoker.',
    'Look at www.example.org for more.', 'Write to bob@example.com about it.', 'I love swimming 🏊.',
  ])('nothing: %s', (sentence) => { expect(of(sentence, (word) => word === 'Gwenllian')).toEqual([]); });

  it('names the words that few people know', () => {
    expect(uncommonWords('The multifarious thing is here.', nobody)).toEqual(['multifarious']);
    expect(uncommonWords('The multifarious thing is here.', (word) => word === 'multifarious')).toEqual([]);
  });

  it('counts how easy words are only where there is enough to count', () => {
    const easy = Array.from({ length: 30 }, () => 'I like my dog.');
    expect(readingEase(easy.slice(1))).toBeUndefined();
    expect(readingEase(easy)).toBeGreaterThan(90);
    expect(readingEase(easy.map(() => 'Notwithstanding considerable administrative difficulties, implementation continues.'))).toBeLessThan(20);
  });
});
