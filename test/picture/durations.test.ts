import { describe, expect, it } from 'vitest';
import { durationIn } from '../../src/picture/durations.js';
import { rowsOf, rowWith } from '../support/rows-of.js';

describe('how long something takes', () => {
  it.each([
    ['It is 14 minutes.', '14 minutes', '14', 'minutes'], ['Half an hour is enough.', 'Half an hour', '30', 'minutes'], ['I had to wait an hour.', 'an hour', '1', 'hour'], ['Stay upright for 30 mins after.', '30 mins', '30', 'minutes'], ['It took three hours.', 'three hours', '3', 'hours'],
  ])('is drawn where a sentence says it once: %s', (sentence, written, number, unit) => { expect(durationIn(sentence)).toEqual({ written, drawn: { number, unit } }); });

  it.each(['It costs £12 an hour.', '2 to 3 hours.', 'Under an hour.', 'No more than 10 minutes.', 'Every 2 hours.', '20 minutes there and 30 minutes back.', 'Half a minute.', 'At 3 in the afternoon.', 'Room 14, minutes of the meeting.'])('is not, where it is no one length: %s', (sentence) => { expect(durationIn(sentence)).toBeUndefined(); });

  it('is the picture of a row that is about nothing else, with the words of the plan for who cannot see it', async () => {
    const rows = await rowsOf('# My plan\n\n## About me\n\nIt is 14 minutes.\n\nI walk for 20 minutes by the canal.\n');
    expect(rowWith(rows, '14 minutes')?.pictures).toEqual(['How long: 14 minutes']);
    expect(rowWith(rows, '20 minutes')?.pictures.join()).not.toContain('How long');
  });
});
