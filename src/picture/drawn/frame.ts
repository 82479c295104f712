/** The colours of a drawing: ink, paper, the accent of the document and its tint, and the red of a cross. */
export interface Palette { ink: string; paper: string; accent: string; onAccent: string; tint: string; grey: string; cross: string }

/** A drawing on a square of 100 by 100. */
export function drawing(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="480" height="480">${content}</svg>`;
}

/** What is on a drawing, to be put on another one. */
export function contentOf(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

/** A picture of a set, put in the middle of the square; `share` is how much of it it fills. */
export function inset(body: string, size: number, { share = 0.92, x = 50, y = 50 } = {}): string {
  const scale = (100 * share) / size;
  const at = (middle: number): string => String(Number((middle - (size * scale) / 2).toFixed(2)));
  return `<g transform="translate(${at(x)} ${at(y)}) scale(${Number(scale.toFixed(4))})">${body}</g>`;
}

/** The cross over a "not" picture: red with a white edge, so that it is seen on any colour, and thin enough that the picture is seen under it. */
export function cross(colour: string, paper: string): string {
  const lines = 'M16 16L84 84M84 16L16 84';
  return `<path d="${lines}" fill="none" stroke="${paper}" stroke-width="8.5" stroke-linecap="round"/><path d="${lines}" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round"/>`;
}
