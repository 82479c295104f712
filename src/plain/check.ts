import { commonWords } from './data.js';
import { basesOf } from './forms.js';
import { hardIn, hasItsSense } from './hard.js';
import { sentencesIn } from './sentences.js';
import { wordCount, wordsOf } from './words.js';

/** What a row of Easy Read still breaks. Counted and told, never a verdict on the person's words. */
export type Breach = 'tooLong' | 'passive' | 'doubleNegative' | 'hardWord' | 'percent' | 'capitals' | 'brackets';

/** Words in one sentence: more is too long (UK government Easy Read guidance: 10 to 15). */
export const mostWords = 15;

const passive = /\b(?:am|is|are|was|were|be|been|being|gets?|got)\s+(?:(?:not|also|always|often|usually|never|still|now|being|been|well|fully|regularly)\s+)*(?:\p{L}+ed|given|taken|made|done|seen|known|shown|told|paid|kept|held|met|put|sent|written|brought|bought|chosen|driven|eaten|fed|found|left|led|lost|said|set|spent|supported|thought|worn|understood)\s+(?:by|to|for|with|in|on|at|through|from|that|under|as|every|each|daily)\b/iu;
const mustBe = /\b(?:must|should|shall|can|could|will|would|may|might|to|cannot)\s+(?:(?:not|also|always|only|never|still)\s+)*be\s+(?:(?:\p{L}+ly|also|always|still)\s+)*(?:(?!need|embed|un)\p{L}+ed|given|taken|made|done|seen|known|shown|told|paid|kept|held|put|sent|written|brought|bought|chosen|found|left|led|lost|said|set|spent|worn)\b/iu;
const states = /\b(?:am|is|are|was|were|be|feel|get|got)\s+(?:\p{L}+ly\s+)?(?:tired|worried|bored|scared|frightened|interested|married|used|allowed|pleased|excited|confused|retired|divorced|involved|stressed|upset|left|born|supposed|annoyed|disabled|embarrassed|relaxed|located|related|prepared|ashamed|exhausted|delighted|engaged|dressed|lost|done|made of|known as)\b/iu;
const negative = /\b(?:not|never|no|none|nobody|nothing|nowhere|without|neither|cannot|unable|hardly)\b|n[’']t\b/giu;
const negated = /\b(?:un(?:able|likely|willing|happy|safe|well|aware|necessary|common|reasonable|usual)|impossible|fails?\s+to|in(?:appropriate|capable|complete|correct))\b/giu;

/** Each clause has its own "not": "I cannot go if I do not feel well" is clear, "it is not impossible" is not. */
const clauseEnd = /[,;:]|\b(?:and|or|but|so|if|when|because|that|who|which|where|why|until|unless|as|before|after|since|than|what|how)\b/iu;

function isNegatedTwice(clause: string): boolean {
  const [plain, inside] = [(clause.match(negative) ?? []).length, (clause.match(negated) ?? []).length];
  return plain > 0 && plain + inside > 1 && !/\bno\b.*\bno\b/iu.test(clause);
}

/** What a row's sentences break. Words in `known` are explained in the document or are names, so they are not hard. */
export function breachesOf(sentences: readonly string[], known: (word: string) => boolean): Breach[] {
  const found = new Set<Breach>();
  for (const sentence of sentences.flatMap(sentencesIn)) {
    // Where so much stands in one sentence, it is too long before it is anything else.
    const short = sentence.slice(0, 1000);
    if (wordCount(sentence) > mostWords) found.add('tooLong');
    if ((passive.test(short) || mustBe.test(short)) && !states.test(short)) found.add('passive');
    if (short.split(clauseEnd).some(isNegatedTwice)) found.add('doubleNegative');
    if (sentence.includes('%')) found.add('percent');
    if (/\p{Lu}{2,}\P{Lu}{1,40}\p{Lu}{4,}|\b\p{Lu}{6,}\b/u.test(short)) found.add('capitals');
    if (/[()]/.test(sentence)) found.add('brackets');
    if (uncommonWords(sentence, known).length > 0) found.add('hardWord');
  }
  return [...found];
}

/** Words that few people know and that nothing in the document explains, as they are written. */
export function uncommonWords(sentence: string, known: (word: string) => boolean): string[] {
  const explained = hardIn(sentence).filter(({ entry, start, end }) => entry.keep === undefined || hasItsSense(entry, sentence, { start, end }));
  return wordsOf(sentence).filter(({ text, lower, start, end }) => {
    // A number, or an address of the web or of e-mail, is no word.
    if (/\d/.test(text) || text.length < 4 || known(text) || /\p{L}\.\p{L}{2}/u.test(text) || /@/.test(sentence.slice(Math.max(0, start - 1), end + 1))) return false;
    // A capital inside a sentence is a name, and so is one at its start before what a person does ("Kerry rings me").
    if (/^\p{Lu}/u.test(text) && (start > 0 || /^\p{Lu}\p{Ll}+$/u.test(text) && namedAhead.test(sentence.slice(end, end + 30)))) return false;
    if (explained.some((each) => start >= each.start && start < each.end)) return false;
    return !lower.split(/[-/’']/).every((part) => part.length < 4 || isCommon(part));
  }).map(({ text }) => text);
}

const namedAhead = /^(?:['’]s)?\s+(?:and|at|from|is|was|has|will|can|should|must|does|comes|goes|helps|rings|takes|gives|says|\p{Lu})/u;

/** "Underside", "timekeeper": two common words written as one. */
function isCompound(word: string): boolean {
  const shortest = 3;
  if (word.length < 7 || word.length > 20) return false;
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    if (commonWords().has(word.slice(0, at)) && isSimple(word.slice(at))) return true;
  }
  return false;
}

function isSimple(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/ers?$/, ''), word.replace(/ers?$/, 'e'), word.replace(/ing$/, '')].some((each) => each.length > 2 && commonWords().has(each));
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
  if (word.startsWith('un') && word.length > 5 && isCommon(word.slice(2))) return true;
  return isCompound(word);
}
