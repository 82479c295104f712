/**
 * A hyphen at which no line may end, as "Okafor-Whitfield" in large print (UKAAF G003: names are not split): the hyphen and a word joiner,
 * which prints nothing (Unicode UAX 14, WJ). Each format holds it in its own way.
 */
export const heldHyphen = '-\u2060';

/** The same words for a name or a label that is never set on lines. */
export function withoutHolds(text: string): string {
  return text.replaceAll(heldHyphen, '-');
}
