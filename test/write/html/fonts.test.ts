import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { pageFaces } from '../../../src/write/html/fonts.js';
import { houseFace, houseFiles, packFace } from '../../../src/write/html/house-faces.js';
import { named } from './read-back.js';
import { paragraph, smallPage, text } from './small-document.js';

const faces = (sheet: string): { family: string; weight: string; style: string; bytes: Buffer }[] =>
  [...sheet.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);[^}]*base64,([^"]+)"/g)]
    .map(([, family = '', weight = '', style = '', data = '']) => ({ family, weight, style, bytes: Buffer.from(data, 'base64') }));
const namesOf = (sheet: string): string[] => faces(sheet).map((face) => `${face.family} ${face.weight} ${face.style}`);
const set = (characters: string): Set<string> => new Set(characters);

describe('fonts of a page', () => {
  it('are carried only in the cuts and for the scripts that are used', async () => {
    const house = 'Atkinson Hyperlegible Next';
    expect(namesOf(await pageFaces({ all: set('Hello'), italic: set(''), boldItalic: set('') }))).toEqual([`${house} 400 normal`, `${house} 700 normal`]);
    expect(namesOf(await pageFaces({ all: set('Hello أحب'), italic: set('l'), boldItalic: set('') }))).toEqual(
      [`${house} 400 normal`, `${house} 700 normal`, `${house} 400 italic`, 'IBM Plex Sans Arabic 400 normal', 'IBM Plex Sans Arabic 700 normal']);
  });

  it('hold every letter of the house family, so that a page can be changed, and are small all the same', async () => {
    const [few] = faces(await pageFaces({ all: set('a'), italic: set(''), boldItalic: set('') }));
    expect(few?.bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(few?.bytes.length).toBeLessThan(18_000);
    // Asked for letters it does not have, a font gives back less than for letters it has.
    const kept = await subsetFont(few?.bytes ?? new Uint8Array(), 'ŵŷÀłş£€→', { targetFormat: 'woff2' });
    const lost = await subsetFont(few?.bytes ?? new Uint8Array(), 'אבגדהוזח', { targetFormat: 'woff2' });
    expect(lost.length).toBeLessThan(kept.length);
  });

  it('are the same whether the build made them ready or not', async () => {
    for (const file of houseFiles) expect(Buffer.compare(await houseFace(file), await packFace(file)), file.path).toBe(0);
  });

  it('hold only the glyphs asked for of other scripts', async () => {
    const arabic = async (letters: string): Promise<Buffer | undefined> => faces(await pageFaces({ all: set(letters), italic: set(''), boldItalic: set('') })).find(({ family }) => family === 'IBM Plex Sans Arabic')?.bytes;
    const [few, many] = [await arabic('أ'), await arabic('أبتثجحخدذرزسشصضطظعغفقكلمنهوي')];
    expect(few?.length).toBeLessThan((many?.length ?? 0) / 3);
  });

  it('do not depend on the order of the words', async () => {
    const one = await pageFaces({ all: set('planner'), italic: set('ab'), boldItalic: set('ba') });
    const other = await pageFaces({ all: set('renpaln'), italic: set('ba'), boldItalic: set('ab') });
    expect(one).toBe(other);
  });

  it('come with slanted letters for words that stand slanted in the page', async () => {
    const sheet = async (...children: Parameters<typeof paragraph>): Promise<string[]> => {
      const [style] = named(await smallPage([paragraph(...children)]), 'style');
      return namesOf((style?.childNodes ?? []).map((node) => 'value' in node ? node.value : '').join(''));
    };
    expect((await sheet('plain')).filter((name) => name.endsWith('italic'))).toEqual([]);
    expect((await sheet({ type: 'emphasis', children: [text('so')] })).filter((name) => name.endsWith('italic'))).toEqual(['Atkinson Hyperlegible Next 400 italic']);
    expect((await sheet({ type: 'strong', children: [{ type: 'emphasis', children: [text('so')] }] })).filter((name) => name.endsWith('italic'))).toEqual(['Atkinson Hyperlegible Next 700 italic']);
  });
});
