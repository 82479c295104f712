import type { Style } from '../../document/nodes.js';

const pageMm = 210;
const pointsPerMm = 72 / 25.4;
/** The width of a letter as a share of the type size, on the wide side of what a line of English comes to. */
const letter = 0.56;

/** About how many letters a full line holds, rather too few than too many. Each format measures more exactly when it sets the line. */
export function lettersOnLine({ bodySize, marginMm, lineLength }: Style): number {
  const fits = Math.floor(((pageMm - 2 * marginMm) * pointsPerMm) / (letter * bodySize));
  return lineLength === undefined ? fits : Math.min(fits, lineLength);
}
