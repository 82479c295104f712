import type { Plan } from '../../plan/plan.js';

const name = "\\p{Lu}[\\p{L}’'-]*?\\p{L}";
/** "Josh's plan", "Papa-ji’s life and support". */
const ofSomebody = new RegExp(`^(${name})['’]s\\s(?:.*\\b)?(?:plan|life|support|book|story|week|care)\\b`, 'u');
/** "About Josh", "A plan for Josh", "What Josh wants". */
const forSomebody = new RegExp(`^(?:(?:All\\s)?[Aa]bout|(?:(?:A|The|My|Our)\\s)?(?:[Ss]upport\\s|[Cc]are\\s)?[Pp]lan\\s(?:for|about))\\s(${name})\\b`, 'u');
/** "Jordan. How it works in our house", "Jordan": the title of it all. */
const named = new RegExp(`^(${name})(?:[.,:]\\s|\\s[–—-]\\s|$)`, 'u');
/** Headings in which the person speaks, and how often somebody must be told of by name. */
const [mostOwnHeadings, fewestTold, fewestMeant] = [1, 3, 12];

/**
 * The name by which a plan tells of the person, where somebody else wrote it: "Josh is 23. He lives with me." Under "About me" that "me" would be read as
 * Josh. Undefined where the person speaks, or nothing surely says whose plan it is.
 */
export function toldAbout(plan: Plan): string | undefined {
  const blocks = plan.originals.flatMap((original) => original.blocks);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ texts }) => texts.join(' ').trim());
  const known = [plan.subject?.preferredName, plan.subject?.name].flatMap((each) => /^\p{Lu}[\p{L}’'-]*/u.exec(each ?? '')?.[0] ?? []);
  const titles = [...plan.originals.flatMap(({ title }) => title ?? []), ...headings];
  const [first] = headings;
  const over = [...plan.originals.flatMap(({ title }) => title ?? []), ...(first === undefined ? [] : [first])].flatMap((title) => named.exec(title)?.[1] ?? []);
  const called = [...titles.flatMap((title) => (ofSomebody.exec(title) ?? forSomebody.exec(title))?.[1] ?? []), ...over];
  const said = blocks.filter(({ kind }) => kind !== 'heading').map(({ texts }) => texts.join(' ')).join('\n');
  const others = (said.match(/(?<![\p{L}’'])(?:he|she)(?![\p{L}])/giu) ?? []).length;
  const told = (who: string): number => (said.match(new RegExp(`(?<![\\p{L}’'-])${who}\\s+(?:is|was|has|had|does|did|can|cannot|will|would|likes|loves|hates|wants|needs|goes|gets|lives|knows|says|thinks|decides|comes|takes|eats|wears|uses|talks|\\p{Ll}{3,}s)\\b`, 'gu')) ?? []).length;
  const isTold = (who: string): boolean => {
    // Who is named once, over it all, is "he" in the rest.
    return told(who) >= fewestTold || others >= fewestMeant && (titles.some((title) => ofSomebody.exec(title)?.[1] === who) || over.includes(who) && told(who) > 0);
  };
  // "I want", "I take", "I must": who speaks so often for themselves is whose plan it is.
  const owns = (unquoted(said).match(/(?<![\p{L}’'])I\s+(?:want|need|like|love|hate|take|eat|live|must|cannot|can['’]t|pay|am)\b|(?<![\p{L}’'])I['’]m\b/gu) ?? []).length;
  const isSomebodyElse = (who: string): boolean => {
    const named = titles.filter((title) => title.includes(who)).length;
    const titled = plan.originals.some(({ title }) => title?.includes(who) === true);
    return new RegExp(`\\bI(?:['’]m| am) ${who}\\b|${who} is (?:my|our|a|the) (?:\\p{L}+ )?(?:dog|cat|pet|horse|bird|friend|neighbour|carer|nurse|worker)\\b`, 'u').test(said)
      || !titled && (named < 2 || new RegExp(`${who} is (?:my|our) `, 'u').test(said));
  };
  // "What I want for him" is what somebody else wants.
  if (headings.filter((heading) => /\b(?:me|my|i)\b/iu.test(heading) && !/\bfor (?:him|her)\b/iu.test(heading)).length > mostOwnHeadings) return undefined;
  return [...known, ...called].find((who) => !/^(?:My|Our|The|His|Her|Your|It|Me)$/.test(who) && titles.some((title) => title.includes(who)) && isTold(who) && !isSomebodyElse(who) && owns * 2 <= others + told(who));
}

/** Whether whoever wrote it also says "I" and "me": then it must be said that this is not the person. */
export function writerSaysI(plan: Plan): boolean {
  const said = unquoted(plan.originals.flatMap((original) => original.blocks).flatMap(({ texts }) => texts).join(' '));
  return (said.match(/(?<![\p{L}’'])(?:I|me|my|I['’]\p{L}+)(?![\p{L}’'])/gu) ?? []).length >= fewestTold;
}

/** Without what somebody is quoted with. */
function unquoted(text: string): string {
  return text.replace(/["“][^"”]{0,300}["”]/gu, ' ');
}
