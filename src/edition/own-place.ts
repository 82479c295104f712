/** Where the words are being printed: the single format with references back, or the annex without. */
export interface OwnOptions { trace: boolean; places: boolean }

/** The id of the place a block went to; links of the annex lead here. */
export function placeId(node: { data?: { blockId?: string } | undefined }, options: OwnOptions): { id?: string } {
  const blockId = node.data?.blockId;
  return options.places && blockId !== undefined ? { id: `place-${blockId}` } : {};
}

export function languageOf(node: { data?: { lang?: string; dir?: 'rtl' } | undefined }): { lang?: string; dir?: 'rtl' } {
  return {
    ...(node.data?.lang === undefined ? {} : { lang: node.data.lang }),
    ...(node.data?.dir === undefined ? {} : { dir: node.data.dir }),
  };
}
