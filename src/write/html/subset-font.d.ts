declare module 'subset-font' {
  /** Keeps only the glyphs of `text`; one call at a time, so results never depend on timing. */
  export default function subsetFont(
    font: Uint8Array, text: string, options: { targetFormat: 'woff2' | 'truetype' },
  ): Promise<Uint8Array>;
}
