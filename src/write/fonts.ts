import { easyTypeface } from '../document/style.js';
import { readPackageFile } from '../resources/index.js';
import { withPlainZero } from './plain-zero.js';

/** Names of the scripts a font of ours is carried for. */
export type FontScript =
  | 'latin' | 'european' | 'arabic' | 'hebrew' | 'bengali' | 'gurmukhi' | 'gujarati' | 'tamil' | 'sinhala' | 'thai' | 'ethiopic' | 'hangul'
  | 'han' | 'symbols' | 'emoji';

/** One font file of an npm package. */
export interface FontFile {
  /** The family as the font names itself, the same for all its weights. */
  family: string;
  package: string;
  /** Path inside the package, forward slashes. */
  path: string;
  weight: 400 | 600 | 700;
  bold: boolean;
  italic: boolean;
  script: FontScript;
  /** It is read with a zero that has no stroke through it (`plain-zero.ts`). */
  plainZero?: true;
}

/** A family, the script it is carried for and the characters it is asked for, as inclusive code point ranges. */
export interface FontFamily {
  family: string;
  script: FontScript;
  /** Characters outside these ranges never fall to this family. Empty means any character. */
  ranges: readonly (readonly [number, number])[];
  /** So big that a document gets only the characters it uses. */
  subset: boolean;
  files: readonly FontFile[];
}

function family(
  name: string, script: FontScript, pack: string, stem: string,
  cuts: readonly string[], ranges: readonly (readonly [number, number])[],
): FontFamily {
  const files = cuts.map((cut): FontFile => {
    const weight = Number(cut.slice(0, 3)) as FontFile['weight'];
    return {
      family: name, package: `@expo-google-fonts/${pack}`, path: `${cut}/${stem}_${cut}.ttf`,
      weight, bold: weight === 700, italic: cut.endsWith('_Italic'), script,
    };
  });
  return { family: name, script, ranges, subset: script === 'han' || script === 'hangul', files };
}

const plain = ['400Regular', '700Bold'];
const withItalic = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

const rangesOfArabic = [
  [0x0600, 0x06ff], [0x0750, 0x077f], [0x0870, 0x08ff], [0xfb50, 0xfdff], [0xfe70, 0xfefc],
] as const;
// Arrows, sums and ringed numbers stand in no smaller family of ours.
const rangesOfHan = [
  [0x2190, 0x22ff], [0x2460, 0x24ff], [0x2500, 0x27bf],
  [0x2e80, 0x2fdf], [0x2ff0, 0x30ff], [0x3100, 0x31ff], [0x3200, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff],
  [0xfe30, 0xfe4f], [0xff00, 0xffef], [0x20000, 0x3ffff],
] as const;
const rangesOfEmoji = [[0x203c, 0x203c], [0x2049, 0x2049], [0x2100, 0x2bff], [0x1f000, 0x1faff], [0xe0020, 0xe007f]] as const;

/**
 * Every family we carry, in the order in which a character looks for its font: the house family, then
 * European letters, then one family a script, symbols, Chinese, and emoji without colour last.
 */
export const fontFamilies: readonly FontFamily[] = [
  family('Atkinson Hyperlegible Next', 'latin', 'atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext',
    [...withItalic, '600SemiBold'], []),
  family('Noto Sans', 'european', 'noto-sans', 'NotoSans', withItalic, []),
  // Draws each letter with its dots as one; where dots are drawn apart, a PDF says the letter twice to whoever listens to it.
  family('IBM Plex Sans Arabic', 'arabic', 'ibm-plex-sans-arabic', 'IBMPlexSansArabic', plain, rangesOfArabic),
  family('Noto Sans Bengali', 'bengali', 'noto-sans-bengali', 'NotoSansBengali', plain, [[0x0964, 0x0965], [0x0980, 0x09ff]]),
  family('Noto Sans Gurmukhi', 'gurmukhi', 'noto-sans-gurmukhi', 'NotoSansGurmukhi', plain, [[0x0964, 0x0965], [0x0a00, 0x0a7f]]),
  family('Noto Sans Gujarati', 'gujarati', 'noto-sans-gujarati', 'NotoSansGujarati', plain, [[0x0a80, 0x0aff]]),
  family('Noto Sans Tamil', 'tamil', 'noto-sans-tamil', 'NotoSansTamil', plain, [[0x0b80, 0x0bff]]),
  family('Noto Sans Sinhala', 'sinhala', 'noto-sans-sinhala', 'NotoSansSinhala', plain, [[0x0d80, 0x0dff]]),
  family('Noto Sans Hebrew', 'hebrew', 'noto-sans-hebrew', 'NotoSansHebrew', plain, [[0x0590, 0x05ff], [0xfb1d, 0xfb4f]]),
  family('Noto Sans Thai', 'thai', 'noto-sans-thai', 'NotoSansThai', plain, [[0x0e00, 0x0e7f]]),
  family('Noto Sans Ethiopic', 'ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic', plain, [[0x1200, 0x139f], [0x2d80, 0x2ddf]]),
  family('Noto Sans KR', 'hangul', 'noto-sans-kr', 'NotoSansKR', plain, [[0x1100, 0x11ff], [0x3130, 0x318f], [0xac00, 0xd7ff]]),
  family('Noto Sans Symbols 2', 'symbols', 'noto-sans-symbols-2', 'NotoSansSymbols2', ['400Regular'], []),
  family('Noto Sans SC', 'han', 'noto-sans-sc', 'NotoSansSC', plain, rangesOfHan),
  family('Noto Emoji', 'emoji', 'noto-emoji', 'NotoEmoji', plain, rangesOfEmoji),
];

const [house] = fontFamilies as readonly [FontFamily];

/** Families that a reader can ask for in place of the house family, and that of Easy Read. They draw nothing unless a document is set in them. */
export const readingFamilies: readonly FontFamily[] = [
  { ...house, family: easyTypeface, files: house.files.map((file): FontFile => ({ ...file, family: easyTypeface, plainZero: true })) },
  family('Arimo', 'latin', 'arimo', 'Arimo', [...withItalic, '600SemiBold'], []),
  family('Lexend', 'latin', 'lexend', 'Lexend', [...plain, '600SemiBold'], []),
];

/** The family a document is set in: the one its style names, or that of the house. */
export function chosenFamily(typeface: string): FontFamily {
  return readingFamilies.find((each) => each.family === typeface) ?? house;
}

/** The bytes of a font file. */
export function fontFileBytes(file: FontFile): Uint8Array {
  const bytes = readPackageFile(file.package, file.path);
  return file.plainZero === true ? withPlainZero(bytes) : bytes;
}

/** Every font file we carry. */
export const fontFiles: readonly FontFile[] = [...fontFamilies, ...readingFamilies].flatMap((each) => each.files);
