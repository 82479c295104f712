import { commonWords } from './data.js';
import { basesOf } from './forms.js';
import { hardIn } from './hard.js';
import { sentencesIn } from './sentences.js';
import { wordCount, wordsOf } from './words.js';

/** What a row of Easy Read still breaks. Counted and told, never a verdict on the person's words. */
export type Breach = 'tooLong' | 'passive' | 'doubleNegative' | 'hardWord' | 'percent' | 'capitals' | 'brackets';

/** Words in one sentence: more is too long (UK government Easy Read guidance: 10 to 15). */
export const mostWords = 15;

const passive = /\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:(?:not|also|always|often|usually|never|still|now|being|been|well|fully|regularly)\s+)*(?:\p{L}+ed|given|taken|made|done|seen|known|shown|told|paid|kept|held|met|put|sent|written|brought|bought|chosen|driven|eaten|fed|found|left|led|lost|said|set|spent|supported|thought|worn|understood)\s+(?:by|to|for|with|in|on|at|through|from|that|under|as|every|each|daily)\b/iu;
const states = /\b(?:am|is|are|was|were|be|feel|get|got)\s+(?:\p{L}+ly\s+)?(?:tired|worried|bored|scared|frightened|interested|married|used|allowed|pleased|excited|confused|retired|divorced|involved|stressed|upset|left|born|supposed|annoyed|disabled|embarrassed|relaxed|located|related|prepared|ashamed|exhausted|delighted|engaged|dressed|lost|done|made of|known as)\b/iu;
const negative = /\b(?:not|never|no|none|nobody|nothing|nowhere|without|neither|cannot|unable|hardly)\b|n[’']t\b/giu;
const negated = /\b(?:un(?:able|likely|willing|happy|safe|well|aware|necessary|common|reasonable|usual)|impossible|fails?\s+to|in(?:appropriate|capable|complete|correct))\b/giu;

/** What a row's sentences break. Words in `known` are explained in the document or are names, so they are not hard. */
export function breachesOf(sentences: readonly string[], known: (word: string) => boolean): Breach[] {
  const found = new Set<Breach>();
  for (const sentence of sentences.flatMap(sentencesIn)) {
    if (wordCount(sentence) > mostWords) found.add('tooLong');
    if (passive.test(sentence) && !states.test(sentence)) found.add('passive');
    const [plain, inside] = [(sentence.match(negative) ?? []).length, (sentence.match(negated) ?? []).length];
    if (plain > 0 && plain + inside > 1 && !/\bno\b.*\bno\b|[,;:]|\bnot\b.*\b(?:and|or)\b.*\bnot\b/iu.test(sentence)) found.add('doubleNegative');
    if (sentence.includes('%')) found.add('percent');
    if (/\p{Lu}{2,}\P{Lu}+\p{Lu}{4,}|\b\p{Lu}{6,}\b/u.test(sentence)) found.add('capitals');
    if (/[()]/.test(sentence)) found.add('brackets');
    if (uncommonWords(sentence, known).length > 0) found.add('hardWord');
  }
  return [...found];
}

/** Words that few people know and that nothing in the document explains, as they are written. */
export function uncommonWords(sentence: string, known: (word: string) => boolean): string[] {
  const explained = hardIn(sentence);
  return wordsOf(sentence).filter(({ text, lower, start }) => {
    if (/\d/.test(text) || text.length < 4 || known(text)) return false;
    // A capital inside a sentence is a name.
    if (/^\p{Lu}/u.test(text) && start > 0) return false;
    if (explained.some((each) => start >= each.start && start < each.end)) return false;
    return !lower.split(/[-/’']/).every((part) => part.length < 4 || isCommon(part));
  }).map(({ text }) => text);
}

function isCommon(word: string): boolean {
  const common = commonWords();
  for (const base of basesOf(word)) if (common.has(base)) return true;
  for (const ending of ['er', 'est', 'ly', 'ness', 'ful', 'less', 'ers']) {
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      if ([stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some((each) => common.has(each))) return true;
    }
  }
  return word.startsWith('un') && common.has(word.slice(2));
}
