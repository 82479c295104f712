/** WCAG 2 contrast of two `#rrggbb` colours: 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another: `share` of the first, the rest of the second. */
export function mix(top: string, under: string, share: number): string {
  const parts = channels(top).map((value, at) => Math.round(value * share + (channels(under)[at] ?? 0) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or the nearest step towards black or white that has the ratio on every ground. */
export function legible(colour: string, grounds: readonly string[], ratio: number): string {
  const holds = (candidate: string): boolean => grounds.every((ground) => contrastRatio(candidate, ground) >= ratio);
  for (let step = 0; step <= 20; step += 1) {
    for (const end of ['#000000', '#ffffff']) {
      const candidate = mix(end, colour, step / 20);
      if (holds(candidate)) return candidate;
    }
  }
  const least = (candidate: string): number => Math.min(...grounds.map((ground) => contrastRatio(candidate, ground)));
  return least('#000000') >= least('#ffffff') ? '#000000' : '#ffffff';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
