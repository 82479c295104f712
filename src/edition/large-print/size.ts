/** Sizes of large print in points that can be asked for; 24 and up is giant print (UKAAF G003). */
export const largeSizes = [16, 18, 20, 22, 24, 28, 36] as const;
const usual = 18;

/** The size of the large print: what the person reads wins, as far as there is large print (16 to 36 point). */
export function sizeOf(recorded: number | undefined): number {
  if (recorded === undefined) return usual;
  return Math.min(largeSizes[largeSizes.length - 1] ?? usual, Math.max(largeSizes[0], recorded));
}
