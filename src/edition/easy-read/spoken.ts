import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Plan } from '../../plan/plan.js';

/** Words of a paragraph, and who says them where it is not the person: what somebody who typed the plan put in italics. */
export interface Spoken { children: PhrasingContent[]; speaker?: string }

const named = /^\(?\s*(\p{Lu}[\p{L}\u2019'-]+(?:\s\p{Lu}[\p{L}\u2019'-]+)?):\s+(?=\S)/u;
/** How often a name must stand so for all that is in italics to be theirs. */
const fewestTimes = 2;

/**
 * The parts of a paragraph by who says them. "*Jan: We've not had that talk yet.* Have." is Jan's up to the end of the italics; a paragraph that is
 * italics all through is Jan's too, with or without her name, where a plan has nobody else's words in italics.
 */
export function spokenIn(children: readonly PhrasingContent[], { sections }: Pick<Plan, 'sections'>): Spoken[] {
  const whole = wholeOf(children);
  if (whole !== undefined) {
    const speaker = named.exec(textOf([whole]))?.[1] ?? (isSentence(textOf([whole])) ? onlySpeaker(sections) : undefined);
    return speaker === undefined ? [{ children: [...children] }] : [{ children: withoutName(whole), speaker }];
  }
  const parts: Spoken[] = [];
  let open: PhrasingContent[] = [];
  for (const child of children) {
    const speaker = child.type === 'emphasis' && isSentence(textOf([child])) && /(?:^|[.!?)\]:]["\u201d\u2019)]*)\s*$/u.test(textOf(open)) ? named.exec(textOf([child]))?.[1] : undefined;
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

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

/** The words in italics without the name before them, which is said over them. */
function withoutName(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(named, (whole) => (whole.startsWith('(') ? '(' : '')) }];
  if (!('children' in node)) return [node];
  const [first, ...rest] = node.children;
  return [{ ...node, children: first === undefined ? [] : [...withoutName(first), ...rest] } as PhrasingContent];
}

const speakers = new WeakMap<Plan['sections'], string | undefined>();

/** Who speaks in italics in a plan, where it is always the same. */
function onlySpeaker(sections: Plan['sections']): string | undefined {
  if (!speakers.has(sections)) {
    const found = sections.flatMap(({ children }) => paragraphsIn(children)).flatMap(({ children }) => children.flatMap((child) => (child.type === 'emphasis' ? named.exec(textOf([child]))?.[1] ?? [] : [])));
    speakers.set(sections, found.length >= fewestTimes && new Set(found).size === 1 ? found[0] : undefined);
  }
  return speakers.get(sections);
}

function paragraphsIn(nodes: readonly RootContent[]): Paragraph[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? [node] : 'children' in node ? paragraphsIn(node.children as RootContent[]) : []));
}
