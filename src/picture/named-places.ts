import type { Choice } from './choose.js';

/** What a place is, behind its name: "Orchard Day Centre", "St Mary's Church". */
const kinds = 'day centre|day service|day care|college|school|church|chapel|mosque|temple|gurdwara|gym|farm|library|caf[eé]|pub|leisure centre|swimming pool|allotments?|hospice|hospital|surgery|clinic';
const named = new RegExp(`(?<![\\p{L}])((?!(?:The|My|Our|His|Her|Their|A|An|At|In|On|To|From|And|Or|No|New|Old|Day|High|Local|Special|Primary|Secondary)\\b)\\p{Lu}[\\p{L}’']{2,}(?:\\s\\p{Lu}[\\p{L}’']+)?)\\s+(${kinds})(?![\\p{L}])`, 'giu');
const opens = /^\p{Lu}/u;
/** More words than this say more than where somebody is. */
const most = 4;

/** What the places of a plan are, by their names: a week that says "Orchard" on Wednesday means the day centre of Monday. Names of two kinds of place are none. */
export function namedPlaces(plan: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const text of plan) {
    for (const [, name = '', kind = ''] of text.matchAll(named)) {
      if (!opens.test(name)) continue;
      const lower = kind.toLowerCase();
      found.set(name, found.has(name) && found.get(name) !== lower ? undefined : lower);
    }
  }
  return new Map([...found].flatMap(([name, kind]): [string, string][] => (kind === undefined ? [] : [[name, kind]])));
}

/** What to show for a sentence; for a few words that show nothing, or only when, the place that they name. */
export function withPlace(sentence: string, places: ReadonlyMap<string, string>, choicesFor: (text: string) => Choice[]): Choice[] {
  const choices = choicesFor(sentence);
  if (places.size === 0 || sentence.split(/\s+/u).length > most || choices.some(({ kind }) => kind === 'concept' || kind === 'phone' || kind === 'money')) return choices;
  if (/\b(?:no|not|never|nobody|closed|shut)\b|n['’]t\b/iu.test(sentence)) return choices;
  const said = sentence.split(/[^\p{L}’' ]+/u).map((part) => part.trim());
  const place = [...places].find(([name]) => said.includes(name))?.[1];
  return place === undefined ? choices : [...choicesFor(place), ...choices];
}
