import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { subsetFaces } from '../../../src/write/html/fonts.js';
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
    expect(namesOf(await subsetFaces({ all: set('Hello'), italic: set(''), boldItalic: set('') }))).toEqual([`${house} 400 normal`, `${house} 700 normal`]);
    expect(namesOf(await subsetFaces({ all: set('Hello أحب'), italic: set('l'), boldItalic: set('') }))).toEqual(
      [`${house} 400 normal`, `${house} 700 normal`, `${house} 400 italic`, 'Noto Sans Arabic 400 normal', 'Noto Sans Arabic 700 normal']);
  });

  it('hold the glyphs asked for and little else, in WOFF2', async () => {
    const [few] = faces(await subsetFaces({ all: set('abc'), italic: set(''), boldItalic: set('') }));
    const [many] = faces(await subsetFaces({ all: set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ŵŷéÀ£'), italic: set(''), boldItalic: set('') }));
    expect(few?.bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(many?.bytes.length).toBeLessThan(16_000);
    expect(few?.bytes.length).toBeLessThan((many?.bytes.length ?? 0) / 3);
    // Asked for letters it does not have, a font gives back less than for letters it has.
    const kept = await subsetFont(few?.bytes ?? new Uint8Array(), 'abc', { targetFormat: 'woff2' });
    const lost = await subsetFont(few?.bytes ?? new Uint8Array(), 'xyz', { targetFormat: 'woff2' });
    expect(lost.length).toBeLessThan(kept.length);
  });

  it('do not depend on the order of the words', async () => {
    const one = await subsetFaces({ all: set('planner'), italic: set('ab'), boldItalic: set('ba') });
    const other = await subsetFaces({ all: set('renpaln'), italic: set('ba'), boldItalic: set('ab') });
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
