import type { RootContent } from 'mdast';
import type { Block } from '../../document/nodes.js';
import { isOrder, sentencesIn, shortFormsInFull, standsAlone, uncapitalised, wordCount } from '../../plain/index.js';
import type { Topic } from '../../plan/plan.js';
import { ownPieces } from '../own-hold.js';
import { daysApart } from './day-list.js';
import type { Making } from './making.js';
import { isNumbered, leadApart, opensList, runInTitle, saysNoMore, spread, withoutNumber, withoutPointNumber } from './own-headings.js';
import { deniesItself, hasOwnDay, isOfCase, isStem, saysWhen, turnsRound, withStem } from './row-flow.js';
import { stretchesOf, type Stretch } from './text-of.js';

/** Letters that a heading can have: longer ones are a sentence that was marked as a heading, and are read as one (Community-Access DOCX rules). */
const longestHeading = 100;

/** Rows of a list after which the "if" over it is said again: about a page. */
const rowsUnderLabel = 4;

/** "Who helps", "Who's who", "My carers": who somebody is, which is looked for under "Who helps me" and not among what help they need. */
const ofPeople = /^(?:who(?:['’]?s)?(?!\s+(?:i|we|you|decides?|pays?|has the|gets?|can|cannot|wrote)\b)\b|(?:my|the|our|his|her)\s+(?:team|carers|helpers|people|pas|personal assistants)\b|people(?:\s+(?:who|in|around|round|that|i)\b|$))/iu;

/** "What if", "What to do when it goes wrong": over a table of what may happen and what is done then. */
const ofEmergencies = /^(?:the\s+)?(?:what ifs?\b|what to do\b|(?:if|when)\s+(?:things|it|something|anything|all)\b|in an emergency|emergenc|crisis)/iu;
/** "Complaints", "If I am not happy": how to complain, and nothing to say yes to. */
const ofComplaints = /\b(?:complain|unhappy|not happy)/iu;

/** What is looked for in another chapter of the Easy Read than the part of the plan it is filed in, by the heading it was written under. */
const elsewhere: readonly { from: Topic; to: Topic; under: (heading: string, node: RootContent) => boolean }[] = [
  // "Who must not come in" helps nobody.
  { from: 'support', to: 'people', under: (heading) => ofPeople.test(heading) && !turnsRound(heading) && !/\b(?:must|should|may) not\b/iu.test(heading) },
  { from: 'risks', to: 'contingency', under: (heading, node) => node.type === 'table' && ofEmergencies.test(heading) },
  { from: 'agreement', to: 'review', under: (heading) => ofComplaints.test(heading) },
];

function piecesFor(topics: readonly Topic[], making: Making): ReturnType<typeof ownPieces> {
  const chapterOf = ({ node, section }: ReturnType<typeof ownPieces>[number]): Topic => {
    const moves = elsewhere.filter(({ from }) => from === section.id);
    if (moves.length === 0) return section.id;
    const over = node.type === 'heading' ? making.context.numbering.byBlock.get(node.data?.blockId ?? '')?.block : blockOver(firstBlock(node), making);
    const heading = withoutNumber(over?.texts.join(' ').trim() ?? '');
    return moves.find(({ under }) => under(heading, node))?.to ?? section.id;
  };
  const from = elsewhere.flatMap((move) => (topics.includes(move.to) ? [move.from] : []));
  return ownPieces([...new Set([...topics, ...from])], making.context).filter((piece) => topics.includes(chapterOf(piece)));
}

/** "Pauline Tranmer", "Lewis G.": a name by itself at the very end is whose plan it is, signed. */
function isSignature(text: string): boolean {
  return /^(?:signed[,:]?\s+)?\p{Lu}[\p{L}’'-]*(?:,?\s+(?:and\s+)?\p{Lu}(?:\.|[\p{L}’'-]*)){1,4}\.?$/u.test(text.trim());
}

/** Somebody's name in bold. */
const byName = /^\p{Lu}(?:\.|[\p{L}\u2019'-]*)(?:\s*\p{Lu}(?:\.|[\p{L}\u2019'-]*)){0,3}[.!]?$/u;

/** Whether nothing more is written behind it. */
function isLastOf({ source }: Stretch, { context }: Making): boolean {
  return context.plan.originals.some(({ blocks }) => blocks.findLast(({ texts }) => texts.join('').trim() !== '')?.id === source);
}

/** The first part of the plan in a node: a list has none of its own. */
function firstBlock(node: RootContent): string | undefined {
  if (node.data?.blockId !== undefined) return node.data.blockId;
  for (const child of 'children' in node ? node.children as RootContent[] : []) {
    const found = firstBlock(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Parts of a day that have a picture of their own, where what is done then has none: "Breakfast. Nil by mouth." is no breakfast. */
const partOfDay = /^(?:mornings?|afternoons?|evenings?|nights?)$/iu;
/** "Never give me penicillin" in bold over a paragraph about tea: an order by itself, and no heading of it. */
const ownOrder = /^(?:please\s+)?(?:never|do not|don['’]t|always)\s+\S+\s+\S+/iu;

/** A heading that each question below it goes on: "What if?", and "I choke?" */
const whatIf = /^(?:the\s+)?what ifs?\W*$/iu;
/** Words that have no capital of their own. */
const opensPlainly = /^(?:my|the|an?|some(?:body|one|thing)|nobody|nothing|no|he|she|they|it|we|you|there|th(?:is|at)|our|his|her|their|every(?:body|one|thing)|people|staff)\b/iu;

function blockOver(id: string | undefined, { context: { numbering } }: Making): { texts: string[] } | undefined {
  return numbering.byBlock.get(numbering.byBlock.get(id ?? '')?.block.under ?? '')?.block;
}

/** The person's own words for some topics, in the order they were written; their headings stand as bold words before the row that follows. */
export function ownRows(topics: readonly Topic[], title: string, making: Making): Block[] {
  const { context, rows } = making;
  const blocks: Block[] = [];
  let label: string | undefined;
  let since = 0;
  let said = false;
  let headed = false;
  let under: string | undefined;
  let firstKind: Stretch['kind'] | undefined;
  let listUnder: { label: string | undefined } | undefined;
  /** From here on another heading stands; one that no row has said yet is put down by itself, so that it is not lost. */
  const headWith = (next: string | undefined): void => {
    if (label !== undefined && !said) blocks.push(rows.group(label));
    label = next;
    said = false;
    headed ||= next !== undefined;
  };
  /** What says no more than the band is left out, unless another heading has stood below the band since. */
  const ownHeading = (text: string): string | undefined => !headed && saysNoMore(text, title) ? undefined : shortFormsInFull(withoutNumber(text), making.isName);
  /** What went to another part of the plan than the heading it was written under has that heading here too. */
  const headOver = (stretch: Stretch): void => {
    const over = headingOver(stretch, making);
    if (over === undefined || over.id === under) return;
    under = over.id;
    headWith(ownHeading(over.text));
  };
  const stretches = daysApart(stretchesOf(piecesFor(topics, making).map(({ node }) => node), context)).flatMap(spread).flatMap((stretch, at, all) => leadApart(stretch, all[at + 1]));
  const numbered = isNumbered(context.plan.originals);
  let ofDay: string | undefined;
  let inDays = false;
  for (const [index, each] of stretches.entries()) {
    const stretch = ofDay === undefined || each.kind !== 'item' || each.title === undefined ? each : { ...each, title: `${ofDay}, ${uncapitalised(each.title, () => false)}` };
    if (listUnder !== undefined && stretch.kind !== 'item') {
      headWith(listUnder.label);
      listUnder = undefined;
      said = true;
    }
    // "I hate:" before a list is its heading.
    if (opensList(stretch, stretches[index + 1])) {
      headOver(stretch);
      const around = label;
      headWith(stretch.text.trim().replace(/\s*:$/u, ''));
      listUnder = { label: around };
      continue;
    }
    ofDay = stretch.band === true || stretch.ofDay === true ? ofDay : undefined;
    // What comes behind the last day is not of it.
    const isBehind: boolean = inDays && stretch.band !== true && stretch.ofDay !== true;
    inDays = stretch.band === true || inDays && !isBehind;
    if (isBehind && stretch.kind !== 'heading') blocks.push(rows.group(making.say('goesOn', { title })));
    const isOwnOrder = stretch.kind === 'heading' && ownOrder.test(stretch.text) && !['item', 'cell'].includes(stretches[index + 1]?.kind ?? '') && context.numbering.byBlock.get(stretch.source ?? '')?.block.kind !== 'heading';
    if (stretch.band === true) {
      headOver(stretch);
      // "Things I must never do" is said with each thing of each day.
      ofDay = label !== undefined && turnsRound(label) ? stretch.text : undefined;
      if (ofDay !== undefined) continue;
      headWith(undefined);
      blocks.push(rows.group(stretch.text));
      continue;
    }
    // "**Gaz**" at the very end heads nothing.
    if (stretch.kind === 'heading' && !isOwnOrder && !(index === stretches.length - 1 && isLastOf(stretch, making) && byName.test(stretch.text)) && stretch.text.length <= longestHeading && /[\p{L}\p{N}]/u.test(stretch.text)) {
      headWith(ownHeading(stretch.text));
      if (isBehind) blocks.push(rows.group(label ?? making.say('goesOn', { title })));
      said ||= isBehind;
      if (context.numbering.byBlock.get(stretch.source ?? '')?.block.kind === 'heading') under = stretch.source;
      continue;
    }
    headOver(stretch);
    // Over a table a heading stands in a line of its own: its rows have days or names of their own to stand over them.
    if ((stretch.kind === 'cell' || stretch.ofDay === true) && label !== undefined && !said && !turnsRound(label)) {
      blocks.push(rows.group(label));
      said = true;
      firstKind = stretch.kind;
    }
    // "I love:" is said in the sentence of each thing.
    const stem = listUnder !== undefined && label !== undefined && stretch.kind === 'item' && stretch.title === undefined && stretch.easy === undefined && isStem(label) && withStem(label, sentencesIn(stretch.text)[0] ?? '', () => false) !== undefined ? label : undefined;
    if (stem !== undefined && !said) [said, firstKind] = [true, stretch.kind];
    // "When I have a seizure" over what is so every day stands in a line of its own: what is done then has it over each row.
    if (label !== undefined && !said && saysWhen.test(label) && stretch.kind === 'text' && stretch.title === undefined && stretches[index + 1] !== undefined && hasOwnDay(sentencesIn(stretch.text)[0] ?? '') && !/^(?:if|when)\b/iu.test(stretch.text)) {
      blocks.push(rows.group(label));
      said = true;
    }
    const heading = stem === undefined && label !== undefined && (!said || (stretch.kind === firstKind || saysWhen.test(label)) && isSaidAgain(label, stretch, since)) ? label : undefined;
    if (!said) firstKind = stretch.kind;
    const plain = withoutPointNumber(stretch, numbered);
    const { title: runIn, stretch: words } = label !== undefined && turnsRound(label) || plain.title !== undefined ? { title: undefined, stretch: plain } : runInTitle(plain);
    // "1. **A fit.** Time it": the number is of what happens.
    const lead = stretch.title === undefined ? undefined : shortFormsInFull(stretch.title, making.isName);
    const asked = lead !== undefined && label !== undefined && whatIf.test(label) && (lead.endsWith('?') || standsAlone(lead)) && !saysWhen.test(lead) ? `What if ${opensPlainly.test(lead) ? uncapitalised(lead, () => false) : lead}${lead.endsWith('?') ? '' : '?'}` : undefined;
    const about = asked ?? (lead === undefined || words.number === undefined ? lead : `${words.number}. ${lead}`);
    const shown = [asked === undefined ? heading : undefined, about, runIn].filter((each) => each !== undefined).join(': ').replace(/([?!]):/gu, '$1');
    const signs = index === stretches.length - 1 && (isSignature(words.text) || words.kind === 'heading' && byName.test(words.text)) && isLastOf(words, making) || isSignature(words.text) && /^P\.?\s?S\b/u.test(stretches[index + 1]?.text ?? '');
    // "If Mum cannot" says nothing of the things to do then.
    const over = label === undefined || said && saysWhen.test(label) ? {} : { over: label };
    // Steps to take in a fit, one after the other, are not the place for what a syringe is.
    const waits = words.number !== undefined && stretches[index + 1]?.number === words.number + 1 ? { waits: true } : {};
    const made = rows.forStretch(words, { ...waits, ...(stretch.ofDay === true ? { ofDay: stretch.title ?? '' } : {}), ...(signs ? { picture: 'writing' } : {}), ...(shown === '' ? {} : { label: shown }), ...over, ...(stem === undefined ? {} : { stem }), ...((stretch.title ?? runIn) === undefined || stretch.ofDay === true && ofDay === undefined && !partOfDay.test(stretch.title ?? '') ? {} : { about: stretch.title ?? runIn ?? '' }), ...(words.number === undefined || stretch.title !== undefined ? {} : { number: words.number }) });
    blocks.push(...made);
    since = (heading === undefined ? since : 0) + made.length;
    said = true;
  }
  headWith(undefined);
  return blocks;
}

/** A heading so short that it can stand over each row of what is only done then: "When I freeze". */
function isShort(label: string): boolean {
  return wordCount(label) <= 8;
}

/** "Things I need somebody with me for": what stands below it by itself would be what somebody does alone. */
const withSomebody = /\b(?:need|needs|help|support|somebody|someone)\b.*\b(?:with|for|to)\b/iu;

/**
 * "Things I hate" is said again with each: by itself a row would say the opposite. So is what somebody needs help with, and an "if" about once a page.
 * Other headings stand once: in the middle of their list they read as something new.
 */
function isSaidAgain(label: string, stretch: Stretch, since: number): boolean {
  if (turnsRound(label)) return !deniesItself(stretch.title ?? stretch.text);
  if (stretch.kind !== 'item' && !(stretch.kind === 'text' && saysWhen.test(label) && isShort(label))) return false;
  return withSomebody.test(label) && !saysWhen.test(label) ? stretch.title === undefined && !standsAlone(stretch.text) && !isOrder(stretch.text) : saysWhen.test(label) && !/\b(?:wrong|emergency|happens?)\b/iu.test(label) && (isShort(label) ? stretch.title === undefined && (stretch.number !== undefined || isOfCase(sentencesIn(stretch.text)[0] ?? '')) : since >= rowsUnderLabel);
}

/** The heading that words were written under; not the title of all they wrote. */
function headingOver(stretch: Stretch, { context }: Making): { id: string; text: string } | undefined {
  const part = context.numbering.byBlock.get(stretch.source ?? '');
  const heading = context.numbering.byBlock.get(part?.block.under ?? '')?.block;
  const first = part?.original.blocks.find(({ kind }) => kind === 'heading');
  const text = heading?.texts.join(' ').replace(/\s+/g, ' ').trim() ?? '';
  if (heading === undefined || text === '' || text.length > longestHeading || heading === first && heading.depth === 1 && !turnsRound(text)) return undefined;
  return { id: heading.id, text };
}
