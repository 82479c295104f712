import type { Style } from './nodes.js';

/** The typeface of the house with a plain zero, for Easy Read (`write/plain-zero.ts`). */
export const easyTypeface = 'Atkinson Hyperlegible Easy';

/** The house style: 12 pt, leading 1.45, 24 mm margins, one accent. A council may change the accent, a reader nearly everything. */
export const houseStyle: Style = {
  bodySize: 12,
  leading: 1.45,
  marginMm: 24,
  typeface: 'Atkinson Hyperlegible Next',
  bold: false,
  colours: {
    ink: '#1b1f23',
    paper: '#ffffff',
    accent: '#0b5563',
    onAccent: '#ffffff',
    tint: '#eaf3f4',
    grey: '#5b6770',
    hairline: '#cfd8dc',
    draft: '#d99a00',
    draftTint: '#fff3d6',
    draftInk: '#5c3d00',
    safety: '#b3261e',
  },
};
