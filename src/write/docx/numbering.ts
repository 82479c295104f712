import type { ILevelsOptions, NumberingDefinition } from 'docx';
import type { Look } from './look.js';

/** Which list and level a paragraph is an item of. */
export interface ListPlace { reference: string; instance: number; level: number }

export type ListKind = 'bullet' | 'number' | 'tick';

/** Where a list begins: its kind, its level, where its outermost list stands and how far in there is room for words. */
export interface ListSetting { kind: ListKind; level: number; base: number; most: number; start: number }

/** Hands out lists. Each restarts at its own number; levels share one definition wherever they look the same. */
export interface Numbering {
  definitions: NumberingDefinition[];
  open(setting: ListSetting): ListPlace;
}

/** Deepest level Word has. */
export const deepestLevel = 8;

const bullets = ['•', '–', '•', '–', '•', '–', '•', '–', '•'];

/** Starts an empty set of lists. */
export function openNumbering(look: Look): Numbering {
  const definitions = new Map<string, NumberingDefinition>();
  let instances = 0;
  return {
    get definitions() { return [...definitions.values()]; },
    open: ({ kind, level, base, most, start }) => {
      const reference = [kind, base, most, ...(start === 1 ? [] : [level, start])].join('-');
      if (!definitions.has(reference)) {
        const levels = bullets.map((_, each) => levelOf(kind, each, { base, most }, each === level ? start : 1, look));
        definitions.set(reference, { reference, levels });
      }
      instances += 1;
      return { reference, instance: instances, level };
    },
  };
}

/** Where the words of an item start. */
export function listIndent(place: { base: number; most: number }, level: number, look: Look): number {
  return Math.max(place.base + look.listStep, Math.min(place.base + look.listStep * (level + 1), place.most));
}

function levelOf(kind: ListKind, level: number, place: { base: number; most: number }, start: number, look: Look): ILevelsOptions {
  return {
    level, start, alignment: 'left',
    format: kind === 'number' ? 'decimal' : kind === 'bullet' ? 'bullet' : 'none',
    text: kind === 'bullet' ? bullets[level] ?? '•' : kind === 'number' ? `%${level + 1}.` : '',
    suffix: kind === 'tick' ? 'nothing' : 'tab',
    style: {
      paragraph: { indent: { left: listIndent(place, level, look), hanging: look.listStep } },
      ...(kind !== 'tick' && { run: { color: look.colours.accent } }),
    },
  };
}
