import { irregularForms, irregularVerb, verbs } from './data.js';

const vowel = /[aeiou]/;
/** Words come again and again: what was found for one is kept, for so many words. */
const most = 20_000;

function kept(find: (word: string) => ReadonlySet<string>): (word: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    let bases = known.get(word);
    if (bases === undefined) {
      bases = find(word);
      if (known.size > most) known.clear();
      known.set(word, bases);
    }
    return bases;
  };
}

/**
 * Every base form an English word could have, itself among them: "washing" gives wash, washe, washing. What is no word does no
 * harm, as bases are only ever looked up.
 */
export const basesOf = kept(findBases);

function findBases(word: string): ReadonlySet<string> {
  const bases = new Set([word, ...(irregularForms().get(word) ?? [])]);
  if (word.endsWith('\'s')) for (const base of findBases(word.slice(0, -2))) bases.add(base);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) bases.add(word.slice(0, -1));
  // "Hates" is no hat: only behind a hiss, or an "o", is the plural in -es.
  if (word.length > 4 && /(?:s|x|z|ch|sh|o)es$/.test(word)) bases.add(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ies')) bases.add(`${word.slice(0, -3)}y`);
  if (word.length > 4 && word.endsWith('ied')) bases.add(`${word.slice(0, -3)}y`);
  // Not "er": a doer or a comparison is another idea than its verb ("cleaner", "colder").
  for (const ending of ['ed', 'ing']) if (word.length > ending.length + 1 && word.endsWith(ending)) addStems(word.slice(0, -ending.length), bases);
  return bases;
}

function addStems(stem: string, bases: Set<string>): void {
  if (!vowel.test(stem) && !stem.includes('y')) return;
  bases.add(stem).add(`${stem}e`);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.add(stem.slice(0, -1));
}

/** A base form put in the same shape as another word: like("start", "commenced", "commence") is "started". */
export function inflectedLike(base: string, form: string, ofBase: string): string {
  if (form === ofBase) return base;
  if (form.endsWith('ing') && !ofBase.endsWith('ing')) return `${stemFor(base, true)}ing`;
  if (form.endsWith('ed') || (irregularForms().get(form) ?? []).includes(ofBase)) {
    const past = irregularVerb(base).find((each) => !each.endsWith('s'));
    return past ?? (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemFor(base, false)}ed`);
  }
  if (form.endsWith('s')) return withS(base);
  return base;
}

function stemFor(base: string, dropE: boolean): string {
  if (dropE && base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1);
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}${base.slice(-1)}` : base;
}

/** A noun in the plural or a verb with "s": dish, dishes; carry, carries. */
export function withS(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The base forms a noun could have: only plurals are taken back, so that "courting" is no court and "training" no train. */
export const nounBasesOf = kept((word) => (/(?:ed|ing)$/.test(word) ? new Set([word]) : basesOf(word)));

/** The base forms of a verb among the known ones, and of a noun. */
export const verbBasesOf = kept((word) => (/(?:ed|ing)$/.test(word) ? new Set([...basesOf(word)].filter((base) => base === word || verbs().has(base))) : basesOf(word)));
