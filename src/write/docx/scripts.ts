/** A stretch of text in one kind of script; `font` is named where the house typeface has no letters for it. */
export interface Stretch { text: string; rightToLeft: boolean; eastAsian: boolean; font?: string }

interface ScriptKind { name: string; letters: RegExp; font?: string; rightToLeft?: boolean; eastAsian?: boolean }

const kinds: readonly ScriptKind[] = [
  { name: 'arabic', letters: /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u, font: 'IBM Plex Sans Arabic', rightToLeft: true },
  { name: 'hebrew', letters: /[\p{Script=Hebrew}\p{Script=Nko}\p{Script=Adlam}]/u, font: 'Arial', rightToLeft: true },
  { name: 'bengali', letters: /\p{Script=Bengali}/u, font: 'Noto Sans Bengali' },
  { name: 'gurmukhi', letters: /\p{Script=Gurmukhi}/u, font: 'Noto Sans Gurmukhi' },
  { name: 'indic', letters: /[\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u, font: 'Nirmala UI' },
  { name: 'thai', letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u, font: 'Leelawadee UI' },
  { name: 'korean', letters: /\p{Script=Hangul}/u, font: 'Malgun Gothic', eastAsian: true },
  { name: 'han', letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u, font: 'Noto Sans SC', eastAsian: true },
  { name: 'emoji', letters: /[\p{Emoji_Presentation}\p{Emoji_Modifier_Base}\u{1f000}-\u{1faff}\u2600-\u27bf\u{e0020}-\u{e007f}]/u, font: 'Noto Emoji' },
  { name: 'letters', letters: /\p{L}/u },
];

const [lettersKind] = kinds.slice(-1) as [ScriptKind];
const rightToLeftKind = kinds[0] as ScriptKind;
const attached = /[\p{M}\u200c\u200d\ufe0e\ufe0f\p{Emoji_Modifier}]/u;
const everyday = /^[\u0000-\u058f\u1e00-\u25ff]*$/;

/**
 * Cuts text where the script changes, so that each stretch gets its font, direction and language. Spaces and signs
 * between two stretches of one script go with them, and with the words around where the script changes (Unicode UAX 9, N1 and N2).
 */
export function stretches(text: string, direction: 'ltr' | 'rtl'): Stretch[] {
  if (direction === 'ltr' && everyday.test(text)) return [stretch(text, lettersKind)];
  const base = direction === 'rtl' ? rightToLeftKind : lettersKind;
  const found: { text: string; kind: ScriptKind }[] = [];
  let waiting = '';
  for (const letter of text) {
    const last = found.at(-1);
    if (attached.test(letter)) {
      if (waiting !== '') waiting += letter;
      else if (last !== undefined) last.text += letter;
      else waiting = letter;
      continue;
    }
    const kind = kinds.find((each) => each.letters.test(letter));
    if (kind === undefined) waiting += letter;
    else if (kind === last?.kind) {
      last.text += waiting + letter;
      waiting = '';
    } else {
      if (waiting !== '') found.push({ text: waiting, kind: base });
      found.push({ text: letter, kind });
      waiting = '';
    }
  }
  if (waiting !== '') found.push({ text: waiting, kind: base });
  return found.map((each) => stretch(each.text, each.kind));
}

function stretch(text: string, kind: ScriptKind): Stretch {
  return {
    text, rightToLeft: kind.rightToLeft === true, eastAsian: kind.eastAsian === true,
    ...(kind.font !== undefined && { font: kind.font }),
  };
}
