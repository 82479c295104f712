import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Plan } from '../../plan/plan.js';
import { commonWords, isOrder, isVerb, sentencesIn, standsAlone } from '../../plain/index.js';

/** Words of a paragraph, and who says them where it is not the person: what somebody who typed the plan put in italics. */
export interface Spoken { children: PhrasingContent[]; speaker?: string }

const named = /^\(?\s*(\p{Lu}[\p{L}\u2019'-]+(?:\s\p{Lu}[\p{L}\u2019'-]+)?):\s+(?=["\u201c\u2018(]?[\p{Lu}\d])/u;
const family = /^(?:Mum|Mam|Dad|Nan|Gran|Grandad|Grandma)$/u;
/** What somebody says of themselves: "Gillian: I come on Tuesdays", where "Bev: Monday 2 hours" is about Bev. */
const ofMe = /^["\u201c]?(?:I|We|My|Our)(?:['\u2019]\p{L}+)?\s/u;
/** How often a name must stand so for all that is in italics to be theirs. */
const fewestTimes = 2;

/**
 * The parts of a paragraph by who says them. "*Jan: We've not had that talk yet.* Have." is Jan's up to the end of the italics, and so is what goes
 * on in italics below it in a plan that has nobody else's words so.
 */
export function spokenIn(children: readonly PhrasingContent[], plan: Pick<Plan, 'sections' | 'subject' | 'originals'>): Spoken[] {
  const by = leadIn(children);
  if (by !== undefined && speakersOf(plan.sections).has(by.speaker)) return [by.speaker === ownerOf(plan) ? { children: by.children } : by];
  const whole = wholeOf(children);
  if (whole !== undefined) {
    const speaker = nameIn(textOf([whole])) ?? followers(plan.sections).get(whole) ?? (isSentence(textOf([whole])) ? slantedBy(plan.sections) : undefined);
    return speaker === undefined ? [{ children: [...children] }] : speaker === ownerOf(plan) ? [{ children: withoutName(whole) }] : [{ children: withoutName(whole), speaker }];
  }
  const parts: Spoken[] = [];
  let open: PhrasingContent[] = [];
  for (const child of children) {
    const speaker = child.type === 'emphasis' && isSentence(textOf([child])) && /(?:^|[.!?)\]:]["\u201d\u2019)]*)\s*$/u.test(textOf(open)) ? nameIn(textOf([child])) : undefined;
    if (speaker === undefined) open.push(child);
    else {
      if (textOf(open).trim() !== '') parts.push({ children: open });
      parts.push({ children: withoutName(child), speaker });
      open = [];
    }
  }
  return textOf(open).trim() === '' && parts.length > 0 ? parts : [...parts, { children: open }];
}

/** The one child of a paragraph, where it is all in italics. */
function wholeOf(children: readonly PhrasingContent[]): PhrasingContent | undefined {
  const said = children.filter((child) => textOf([child]).trim() !== '');
  return said.length === 1 && said[0]?.type === 'emphasis' ? said[0] : undefined;
}

function isSentence(text: string): boolean {
  return /[.!?]["\u201d\u2019)]*\s*$/u.test(text);
}

/** The letters of nodes, one behind the other. */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

/** The words in italics without the name before them, which is said over them. */
function withoutName(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(named, (whole) => (whole.startsWith('(') ? '(' : '')) }];
  if (!('children' in node)) return [node];
  const [first, ...rest] = node.children;
  return [{ ...node, children: first === undefined ? [] : [...withoutName(first), ...rest] } as PhrasingContent];
}

/** The name that words begin with; "Signed: …" and "Note: …" are nobody. */
function nameIn(text: string, isInItalics = true): string | undefined {
  const name = named.exec(text)?.[1];
  if (name === undefined || !family.test(name) && (commonWords().has(name.toLowerCase()) || isVerb(name.toLowerCase())) || /ings?$|^(?:Signed|Dated|Written|Typed|PS|Re|NB)$/u.test(name)) return undefined;
  if (isInItalics) return name;
  // "Bev: Monday 2 hours." is about Bev; "Jan: I come. Sam: No." is a talk of two.
  const said = text.replace(named, '');
  return (/\b(?:I|[Ww]e|[Mm]y)\b/u.test(said) || sentencesIn(said).some((each) => standsAlone(each) || isOrder(each))) && !/(?:^|[.!?\n]["\u201d)]?\s*)\p{Lu}[\p{L}\u2019'-]+:\s+["\u201c]?\p{Lu}/u.test(said) ? name : undefined;
}

/** "**Gillian:** I come on Tuesdays.": who speaks in a paragraph, and what they say. */
function leadIn([first, ...rest]: readonly PhrasingContent[]): { speaker: string; children: PhrasingContent[] } | undefined {
  if (first === undefined) return undefined;
  const speaker = nameIn(textOf([first, ...rest]), false);
  if (speaker === undefined) return undefined;
  if (first.type === 'text' && named.test(first.value)) return { speaker, children: [{ ...first, value: first.value.replace(named, '') }, ...rest] };
  const [next, ...more] = rest;
  return first.type === 'strong' && textOf([first]).trim() === `${speaker}:` && next?.type === 'text' ? { speaker, children: [{ ...next, value: next.value.trimStart() }, ...more] } : undefined;
}

/** Whose plan it is, by its record or its title: their own words need no name. */
function ownerOf({ subject, originals }: Pick<Plan, 'subject' | 'originals'>): string | undefined {
  const name = subject?.preferredName ?? subject?.name;
  // "Jan's plan for Sam" may be either's.
  return name?.split(' ')[0] ?? originals.map(({ title }) => /^(\p{Lu}[\p{L}-]+)['\u2019]s\s+(?:(?:own|support|care|life)\s+)?(?:plan|letter|story|page|life)\b(?!\s+(?:for|about|of)\b)/iu.exec(title?.trim() ?? '')?.[1]).find((each) => each !== undefined);
}

const known = new WeakMap<Plan['sections'], ReadonlySet<string>>();

/** Names that stand before what they say in more than one paragraph, and speak of themselves in one. */
function speakersOf(sections: Plan['sections']): ReadonlySet<string> {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const found = sections.flatMap(({ children }) => paragraphsIn(children)).flatMap(({ children }) => leadIn(children) ?? []);
  const names = new Set(found.map(({ speaker }) => speaker).filter((name) => {
    const theirs = found.filter(({ speaker }) => speaker === name);
    return theirs.length >= fewestTimes && theirs.some((each) => ofMe.test(textOf(each.children)));
  }));
  known.set(sections, names);
  return names;
}

const following = new WeakMap<Plan['sections'], ReadonlyMap<PhrasingContent, string>>();
/** How often one name, and no other, must stand in italics for more of it below to be theirs. */
const fewestNamed = 4;

/** Paragraphs in italics that go on behind one with a name, where a plan has nobody else's words in italics: "*Jan: He can do the stairs.*" and "*Nights I am up at three.*" */
function followers(sections: Plan['sections']): ReadonlyMap<PhrasingContent, string> {
  const before = following.get(sections);
  if (before !== undefined) return before;
  const made = new Map<PhrasingContent, string>();
  const names = sections.flatMap(({ children }) => paragraphsIn(children)).flatMap(({ children }) => children.flatMap((child) => (child.type === 'emphasis' ? nameIn(textOf([child])) ?? [] : [])));
  if (names.length >= fewestNamed && new Set(names).size === 1) {
    for (const { children } of sections) {
      let speaker: string | undefined;
      for (const node of children) {
        const whole = node.type === 'paragraph' ? wholeOf(node.children) : undefined;
        if (whole === undefined) speaker = undefined;
        else if (nameIn(textOf([whole])) !== undefined) speaker = names[0];
        else if (speaker !== undefined && isSentence(textOf([whole]))) made.set(whole, speaker);
      }
    }
  }
  following.set(sections, made);
  return made;
}

const keys = new WeakMap<Plan['sections'], { speaker: string | undefined }>();
const inSlanted = '(?:in\\s+)?(?:the\\s+)?(?:italics?|(?:slanted|slanting|sloping)(?:\\s+(?:type|letters|words|writing|bits|lines))?)';
/** "The bits in italics are Alan's", "in slanted type are mine. Alan.": whose all such words are. */
const theirs = new RegExp(`\\b${inSlanted}(?:\\s+(?:bits|words|parts|lines))?\\s+(?:is|are)\\s+(?:by\\s+|from\\s+)?(\\p{Lu}[\\p{L}-]+)(?:['\u2019]s)?\\b`, 'u');
const mine = new RegExp(`\\b${inSlanted}(?:\\s+(?:bits|words|parts|lines))?\\s+(?:is|are)\\s+(?:mine|me|my own)\\b`, 'iu');
const theirsFirst = new RegExp(`\\b(\\p{Lu}[\\p{L}-]+)['\u2019]s\\s+(?:own\\s+)?(?:bits|words|parts|lines|notes|comments)\\s+(?:is|are)\\s+(?:the\\s+ones\\s+)?${inSlanted}`, 'u');

/** Who a plan says all words in italics are by: otherwise a husband's "I have a hernia" would be read as the person's. */
function slantedBy(sections: Plan['sections']): string | undefined {
  const before = keys.get(sections);
  if (before !== undefined) return before.speaker;
  const found = sections.flatMap(({ children }) => paragraphsIn(children)).map(({ children }) => textOf(children)).flatMap((text) => {
    const signed = /(?:^|[.!?]\s+)[\u2013\u2014-]?\s*(\p{Lu}[\p{L}-]+)\.?\s*$/u.exec(text)?.[1];
    return theirs.exec(text)?.[1] ?? theirsFirst.exec(text)?.[1] ?? (mine.test(text) ? signed ?? [] : []);
  });
  const speaker = new Set(found).size === 1 ? found[0] : undefined;
  keys.set(sections, { speaker });
  return speaker;
}

function paragraphsIn(nodes: readonly RootContent[]): Paragraph[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? [node] : 'children' in node ? paragraphsIn(node.children as RootContent[]) : []));
}
