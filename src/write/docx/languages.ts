/** A language tag as Word takes it; British English stands in for one that no reader could use. */
export function languageOf(tag: string | undefined): string {
  return tag !== undefined && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'en-GB';
}
