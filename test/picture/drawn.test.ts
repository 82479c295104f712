import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../src/document/style.js';
import { drawnWords } from '../../src/picture/drawn/letters.js';
import { Pictures, type AltWords } from '../../src/picture/index.js';

const alt: AltWords = (key, facts) => `${key} ${facts['what'] ?? ''}`.trim();
const make = (): Pictures => new Pictures(houseStyle, alt, { isName: () => false, isRecorded: () => false });
const drawnBy = (pictures: Pictures, id: string): string => new TextDecoder().decode(pictures.media.find((each) => each.id === id)?.bytes);

function svgFor(sentence: string, at = 0): string {
  const pictures = make();
  const picture = pictures.forSentence(sentence)[at];
  if (picture === undefined) throw new Error(`no picture ${at} for ${sentence}`);
  return drawnBy(pictures, picture.media);
}

/** The angle of each hand from twelve, clockwise, the short one first. */
function hands(svg: string): number[] {
  return [...svg.matchAll(/<path d="M50 50L([\d.]+) ([\d.]+)"/g)].map(([, x, y]) => {
    const [right, up] = [Number(x) - 50, 50 - Number(y)];
    return { length: Math.hypot(right, up), angle: (Math.atan2(right, up) * 180 / Math.PI + 360) % 360 };
  }).sort((a, b) => a.length - b.length).map(({ angle }) => Math.round(angle));
}

/** The shapes of a word as it is drawn, wherever it stands. */
function shapes(words: string): string[] {
  return [...drawnWords(words, { x: 0, y: 0, height: 10, colour: '#000' }).matchAll(/ d="([^"]+)"/g)].map(([, path]) => path ?? '');
}
/** Whether the letters of a word follow each other in one group of a drawing. */
function shows(svg: string, words: string): boolean {
  return [...svg.matchAll(/<g fill="[^"]*" transform="[^"]*">(.*?)<\/g>/g)].some(([, group]) => [...(group ?? '').matchAll(/ d="([^"]+)"/g)].map(([, path]) => path).join('|') === shapes(words).join('|'));
}

describe('a clock', () => {
  it.each([['17:30', 165, 180], ['9:00am', 270, 0], ['12:20pm', 10, 120], ['6:45am', 203, 270]])('at %s has its hands where they belong', (time, hour, minute) => {
    expect(hands(svgFor(`They come at ${time}.`))).toEqual([hour, minute]);
  });

  it('is not drawn where two times stand apart, and is where one begins a stretch', () => {
    expect(make().forSentence('At 7:30am and at 8:45pm.')).toEqual([]);
    expect(hands(svgFor('From 7:30am to 8:45am.'))).toEqual([225, 180]);
  });
});

describe('what something is, with when it is', () => {
  const both = (sentence: string): { pictures: Pictures; made: ReturnType<Pictures['together']> } => {
    const pictures = make();
    return { pictures, made: pictures.together(pictures.forSentence(sentence)) };
  };

  it('is one picture of the usual size that says both', () => {
    const { pictures, made: [only, ...more] } = both('I go swimming on Thursday.');
    expect(more).toEqual([]);
    const svg = drawnBy(pictures, only?.media ?? '');
    expect(shows(svg, 'Thursday')).toBe(true);
    expect(shows(svg, 'Friday')).toBe(false);
    expect(pictures.nameOf(only?.media ?? '')).toBe('swimming');
  });

  it('keeps the hands of its clock where they belong', () => {
    const { pictures, made: [only, ...more] } = both('I go swimming at 5:30pm.');
    expect(more).toEqual([]);
    expect(hands(drawnBy(pictures, only?.media ?? ''))).toEqual([165, 180]);
  });

  it('is two pictures where one of them is a photo', () => {
    const pictures = make();
    const [swimming, thursday] = pictures.forSentence('I go swimming on Thursday.');
    const photo = { media: 'square-photo', alt: 'Me at the pool' };
    expect(pictures.together([photo, thursday ?? photo])).toEqual([photo, thursday]);
    expect(pictures.together([swimming ?? photo])).toEqual([swimming]);
  });
});

describe('a page of a calendar', () => {
  it('has the month, the day, the weekday and the year of the date', () => {
    const svg = svgFor('It is on 12 June 2026.');
    for (const words of ['June', '12', 'Friday 2026']) expect([words, shows(svg, words)]).toEqual([words, true]);
    expect(shows(svg, 'July')).toBe(false);
  });

  it('has no year that nobody said', () => {
    const svg = svgFor('It is on 9 May.');
    expect([shows(svg, 'May'), shows(svg, '9')]).toEqual([true, true]);
    expect(svg).toBe(svgFor('It was on 9 May.'));
    expect(/2026/.test(svg)).toBe(false);
  });
});

describe('a week', () => {
  const marked = (svg: string): number[] => [...svg.matchAll(/<rect [^>]*fill="([^"]+)"/g)].slice(0, 7).flatMap(([, fill], index) => (fill === houseStyle.colours.accent ? [index + 1] : []));

  it.each([
    ['I see him on Monday, Wednesday and Friday.', [1, 3, 5]], ['I go Monday to Friday.', [1, 2, 3, 4, 5]], ['Every day.', [1, 2, 3, 4, 5, 6, 7]], ['On Sundays.', [7]], ['On Tuesday’s.', [2]],
  ] as const)('marks the true days: %s', (sentence, days) => {
    expect(marked(svgFor(sentence))).toEqual(days);
  });

  it('says the name of one day, which is to be read where the picture is small', () => {
    expect(shows(svgFor('On Wednesdays.'), 'Wednesday')).toBe(true);
    expect(shows(svgFor('I see him on Monday and Friday.'), 'Mon')).toBe(true);
  });

  it.each(['Not on Mondays.', 'I don’t go on Mondays.', 'Every other Monday.', 'Monday or Tuesday.', 'The first Monday of the month.', 'Every day except Sunday.'])('marks none where it could be wrong: %s', (sentence) => {
    const pictures = make();
    for (const { media } of pictures.forSentence(sentence)) expect(marked(drawnBy(pictures, media))).toEqual([]);
  });
});

describe('an amount and a number', () => {
  it('is drawn as it is written', () => {
    expect(shows(svgFor('It costs £12.50 a week.'), '£12.50')).toBe(true);
    expect(shows(svgFor('Ring 07700 900382.'), '07700')).toBe(true);
    expect(shows(svgFor('Ring 07700 900382.'), '900382')).toBe(true);
  });

  it('comes before every idea, the number to ring first', () => {
    expect(make().forSentence('I pay £5 for swimming, ring 07700 900382.').map(({ alt: words }) => words)).toEqual(['phone 07700 900382']);
    expect(make().forSentence('I pay £5 for swimming.').map(({ alt: words }) => words)).toEqual(['money £5']);
  });
});

describe('a crossed picture', () => {
  it('is its picture, smaller, under a red cross, and says so', () => {
    const pictures = make();
    const [plain] = pictures.forSentence('I eat meat.');
    const [crossed] = pictures.forSentence('I do not eat meat.');
    expect([plain?.alt, crossed?.alt]).toEqual(['Meat', 'not Meat']);
    const [one, other] = [drawnBy(pictures, plain?.media ?? ''), drawnBy(pictures, crossed?.media ?? '')];
    expect(one).not.toContain(`stroke="${houseStyle.colours.safety}" stroke-width="5"`);
    expect(other).toContain(`stroke="${houseStyle.colours.safety}" stroke-width="5"`);
  });
});

describe('the same again', () => {
  it('draws the same bytes under the same names, each once, with the credit of its set', () => {
    const run = (): Pictures => { const pictures = make(); for (const each of ['I like tea.', 'At 5:30pm.', 'I like tea.', 'Not tea.']) pictures.forSentence(each); return pictures; };
    const [one, other] = [run(), run()];
    expect(one.media).toEqual(other.media);
    expect(one.media.length).toBe(3);
    expect(one.credits.map(({ name, licence }) => [name, licence])).toEqual([['OpenMoji', 'CC BY-SA 4.0']]);
  });
});
