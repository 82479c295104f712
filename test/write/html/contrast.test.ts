import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../src/document/style.js';
import type { Style } from '../../../src/document/nodes.js';
import { palettes, shapePairs, textPairs } from '../../../src/write/html/palette.js';
import type { Palette } from '../../../src/write/html/palette.js';

const folder = new URL('../../../templates/html/', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css')).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const modes = ['screen', 'dark', 'print'] as const;
const pairsOf = (pairs: typeof textPairs): string[][] => modes.flatMap((mode) => pairs.map(([front, ground]) => [mode, front, ground]));

// Worked out here from WCAG 2.2's own formula, not with the product's.
function ratio(one: string, other: string): number {
  const light = (colour: string): number => [[1, 0.2126], [3, 0.7152], [5, 0.0722]].reduce((sum, [at = 0, weight = 0]) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
  }, 0);
  return (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
}

function leastRatio(style: Style, pairs: typeof textPairs): { pair: string; ratio: number } {
  const all = modes.flatMap((mode) => pairs.map(([front, ground]) => {
    const palette: Palette = palettes(style)[mode];
    return { pair: `${front} on ${ground}, ${mode}`, ratio: ratio(palette[front], palette[ground]) };
  }));
  return all.reduce((least, each) => each.ratio < least.ratio ? each : least);
}

describe('colours of a page', () => {
  it.each(pairsOf(textPairs))('text in %s: %s on %s is at least 4.5 to 1', (mode, front, ground) => {
    const palette: Record<string, string> = palettes(houseStyle)[mode as 'screen'];
    expect(ratio(palette[front ?? ''] ?? '', palette[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairsOf(shapePairs))('shapes in %s: %s on %s are at least 3 to 1', (mode, front, ground) => {
    const palette: Record<string, string> = palettes(houseStyle)[mode as 'screen'];
    expect(ratio(palette[front ?? ''] ?? '', palette[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('stay readable with any accent a council has', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const accent = `#${number.toString(16).padStart(6, '0')}`;
      const style = { ...houseStyle, colours: { ...houseStyle.colours, accent } };
      expect(leastRatio(style, textPairs)).toSatisfy((least: { ratio: number }) => least.ratio >= 4.5);
      expect(leastRatio(style, shapePairs)).toSatisfy((least: { ratio: number }) => least.ratio >= 3);
    }), { numRuns: 200 });
  });

  it('are left as the document gives them where they can be read', () => {
    const { print } = palettes(houseStyle);
    expect([print.ink, print.paper, print['accent-text'], print.grey]).toEqual([houseStyle.colours.ink, houseStyle.colours.paper, houseStyle.colours.accent, houseStyle.colours.grey]);
  });

  it.each(sheets)('$name takes every colour from the document, and sets text only on grounds that are checked', ({ text }) => {
    const known = Object.keys(palettes(houseStyle).screen);
    expect(text.replace(/box-shadow:[^;]*;/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsl/i);
    const own = ['typeface', 'body-screen', 'body-print', 'leading', 'margin', 'indent', 'running-left', 'running-centre', 'running-right', 'least',
      // What a reader, or a large print, asks of the type.
      'scale', 'weight', 'stress', 'letter-gap', 'word-gap', 'gap', 'sheet', 'letters', 'h2', 'h3', 'h4', 'margin-right', 'margin-foot',
      // Lines to write on; lengths of rows of pictures, and the ground of a drawing, which holds no words.
      'line', 'room', 'mm', 'column', 'square', 'to-words', 'between', 'shared-gap', 'picture-ground', ...['full', 'small'].flatMap((size) => ['column', 'square', 'shared', 'gap', 'between'].map((name) => `${size}-${name}`))];
    expect([...text.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? '').filter((name) => !known.includes(name) && !own.includes(name))).toEqual([]);
    for (const [, rule = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
      const front = /(?:^|[;\s])color:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
      const ground = /background:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
      if (front !== undefined && ground !== undefined) expect(textPairs.map(String)).toContain(`${front},${ground}`);
    }
  });
});
