import { legible, mix } from '../../document/colour.js';
import type { Style } from '../../document/nodes.js';

/** The colours of a page by the names its stylesheet uses. */
export type Palette = Record<ColourName, string>;
export type ColourName =
  | 'ink' | 'paper' | 'desk' | 'accent' | 'on-accent' | 'accent-line' | 'accent-text' | 'tint' | 'grey' | 'hairline'
  | 'draft' | 'draft-tint' | 'draft-ink' | 'safety' | 'target';

/** The colours for a bright screen, a dark screen and paper. */
export interface Palettes { screen: Palette; dark: Palette; print: Palette }

/** Text on its background wherever the stylesheet sets one on the other (WCAG 1.4.3: 4.5 to 1). */
export const textPairs: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'paper'], ['ink', 'tint'], ['ink', 'desk'], ['ink', 'target'],
  ['grey', 'paper'], ['grey', 'tint'], ['grey', 'desk'], ['grey', 'target'],
  ['accent-text', 'paper'], ['accent-text', 'tint'], ['accent-text', 'desk'], ['accent-text', 'target'],
  ['draft-ink', 'draft-tint'], ['on-accent', 'accent'],
];

/** Outlines and bars that carry meaning, on the background they stand on (WCAG 1.4.11: 3 to 1). */
export const shapePairs: readonly (readonly [ColourName, ColourName])[] = [
  ['accent-line', 'paper'], ['safety', 'paper'], ['grey', 'paper'],
];

/** Whether a reader has colours of their own, be it black on white. */
export function isOwnColours({ asked }: Style): boolean {
  return asked === true;
}

/** Makes the three palettes out of a document's own colours, moving a colour only as far as its contrast needs. */
export function palettes(style: Style): Palettes {
  const c = style.colours;
  const own = {
    ink: c.ink, paper: c.paper, desk: c.paper, accent: c.accent, tint: c.tint, grey: c.grey, hairline: c.hairline,
    draft: c.draft, draftTint: c.draftTint, draftInk: c.draftInk, safety: c.safety, target: c.tint, onAccent: c.onAccent,
    line: c.accent, link: c.accent,
  };
  const night = mix(c.ink, '#101417', 0.35);
  // Colours that somebody has asked for are theirs on every screen, at night too.
  if (isOwnColours(style)) {
    const theirs = settle({ ...own, desk: mix(c.ink, c.paper, 0.1), target: mix(c.draft, c.paper, 0.3) });
    return { print: settle(own), screen: theirs, dark: theirs };
  }
  return {
    print: settle(own),
    screen: settle({ ...own, paper: mix('#f5ead0', c.paper, 0.18), desk: mix('#b9b4a4', c.paper, 0.26), target: mix('#f4dc8c', c.paper, 0.55) }),
    dark: settle({
      ink: '#e9ecee', paper: night, desk: mix('#000000', night, 0.45), accent: c.accent, onAccent: c.onAccent,
      tint: mix(c.accent, night, 0.34), grey: '#aab4ba', hairline: mix('#ffffff', night, 0.2), draft: c.draft,
      draftTint: mix(c.draft, night, 0.18), draftInk: mix(c.draft, c.draftTint, 0.2), safety: mix('#ffffff', c.safety, 0.3),
      target: mix(c.draft, night, 0.28), line: mix('#ffffff', c.accent, 0.4), link: mix('#ffffff', c.accent, 0.62),
    }),
  };
}

interface Wanted {
  ink: string; paper: string; desk: string; accent: string; onAccent: string; tint: string; grey: string; hairline: string;
  draft: string; draftTint: string; draftInk: string; safety: string; target: string; line: string; link: string;
}

function settle(want: Wanted): Palette {
  const grounds = [want.paper, want.tint, want.desk, want.target];
  return {
    ink: legible(want.ink, grounds, 4.5), paper: want.paper, desk: want.desk, tint: want.tint, target: want.target,
    hairline: want.hairline, draft: want.draft, 'draft-tint': want.draftTint,
    accent: want.accent, 'on-accent': legible(want.onAccent, [want.accent], 4.5),
    'accent-line': legible(want.line, [want.paper], 3), 'accent-text': legible(want.link, grounds, 4.5),
    grey: legible(want.grey, grounds, 4.5), 'draft-ink': legible(want.draftInk, [want.draftTint], 4.5),
    safety: legible(want.safety, [want.paper], 3),
  };
}
