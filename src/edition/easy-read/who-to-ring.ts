import type { Block } from '../../document/nodes.js';
import { sentencesIn, wordsOf } from '../../plain/index.js';
import { valuesIn } from '../../plan/values.js';
import type { Making } from './making.js';
import { tellsOfOthers, whoIsTold } from './row-flow.js';
import { stretchesOf, type Stretch } from './text-of.js';

/** Somebody's number to ring, where it stands, whether it is only for texts, and what is to be minded. */
interface Number { name: string; phone: string; part?: string; textOnly: boolean; note?: string }

/** The parts of the Easy Read that are read when something goes wrong. */
const urgent: ReadonlySet<string> = new Set(['safe', 'wrong']);
/** What is called by who they are, and written like a name. */
const family = /^(?:Mum|Mam|Mom|Dad|Nan|Nana|Gran|Grandad|Grandma|Grandpa|Granny|Auntie|Uncle)$/u;
const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Nurse|Sister|Father|Reverend|Rev)$/u;
/** "Do not ring my dad", "not to be told", "nobody is to ring him", "only ring her if …": whom nobody is to ring. */
const notToRing = /(?:\b(?:not|never)|n['’]t)\s+(?:ever\s+|to\s+be\s+|to\s+|be\s+){0,2}(?:ring|rung|call(?:ed)?|phoned?|text(?:ed)?|contact(?:ed)?|tell|told|involved?|speak|talk)\b|\bnobody\s+(?:is|must|may|should)\s+(?:to\s+)?(?:ring|call|phone|text|contact|tell)\b|\bleave\s+(?:him|her|them)\s+out\b|\bonly\s+(?:ring|call|phone|text|contact|tell)\b|\b(?:is|are)\s+not\s+(?:allowed|welcome)\b|\bwrong\s+(?:person|number)\b/iu;
/** Of whom these are said, nobody is told by us. */
const harm = /\b(?:hurts? me|hit me|hits me|abus\p{L}*|scared of|afraid of|frightened of|banned|injunction|court order|restraining order)\b/iu;
const pastNumber = /\b(?:old|wrong|previous|dead|former|last|changed)\s+(?:mobile\s+|phone\s+|home\s+|work\s+)?(?:number|person|one|pa|carer)\b|\b(?:he|she|they)(?:\s+has|\s+have|['’]s|['’]ve)?\s+(?:left|gone|moved|died)\b|\bno longer\b|\bused to\b/iu;
/** "Priya's manager", "her mum", "the office": the number is of somebody that goes with whom the point is about. */
const ofAnother = /['’]s\s+\p{Ll}+|\b(?:her|his|their|the)\s+(?:\p{Ll}+\s+)?(?:manager|office|boss|mum|mam|dad|mother|father|wife|husband|sister|brother|son|daughter|partner|carer|friend|neighbour|landlord|agency|team|work|school|ward|desk)\b/iu;
/** "Mobile: 07700 900123": which line it is, and not whose. */
const whichLine = /^(?:Mobile|Phone|Home|Work|Office|Tel|Telephone|Number|Landline|Day|Night|Ring|Call|Text)$/u;
/** Words that a number to ring has before it when it is the number of whom they name. */
const before = /^[\s,:;(.–—-]*(?:(?:on|at|is|her|his|their|mobile|phone|number|home|work|ring|call|text|tel)[\s,:.]+)*$/iu;
/** Letters that the name of a row of a table can have. */
const longestName = 40;

/**
 * The numbers of those whom the parts about staying safe name without one: "Ring Priya" is nothing to somebody who must look for her number in another
 * booklet. They are said again where it is needed, with the names as the person wrote them (R102).
 */
export function numbersAgain(making: Making): Block[] {
  const { rows, say } = making;
  const said = rows.rows.filter(({ section }) => urgent.has(section)).flatMap(({ label, words }) => [label ?? '', ...words]);
  const digits = new Set(said.flatMap((text) => phonesIn(text).map(bareNumber)));
  const all = making.context.plan.sections.flatMap(({ children }) => stretchesOf(children, making.context));
  const barred = new Set(all.flatMap(barredIn));
  const wanted = new Set(said.flatMap(namesToRing).filter((name) => !barred.has(name)));
  const found = numbersIn(making).filter(({ name }) => namesOf(name, making.isName).some((each) => wanted.has(each)) && !capitalsIn(name).some((each) => barred.has(each)));
  const made = found.flatMap(({ name, phone, part, textOnly, note }): Block[] => {
    // Two of one name: which of them is meant, nobody can tell.
    const names = namesOf(name, making.isName).filter((each) => wanted.has(each));
    const isDouble = found.some((other) => other.name !== name && namesOf(other.name, making.isName).some((each) => names.includes(each)));
    if (digits.has(bareNumber(phone)) || isDouble) return [];
    digits.add(bareNumber(phone));
    const written = `**${phone.replaceAll(' ', '\u00a0')}**`;
    return rows.standing([`**${name}**`, textOnly ? say('textOnly', { phone: written }) : written, ...(note === undefined ? [] : [note])], textOnly ? 'text' : [rows.pictures.phone(phone)], part);
  });
  return made.length === 0 ? [] : [rows.group(say('contactsTitle')), ...made];
}

/** Every number in the person's own words that is surely somebody's. */
function numbersIn({ context, isName }: Making): Number[] {
  const found: Number[] = [];
  for (const { children } of context.plan.sections) {
    let heading: string | undefined;
    for (const stretch of stretchesOf(children, context)) {
      if (stretch.kind === 'heading') heading = stretch.text;
      const sentences = sentencesIn(stretch.text);
      for (const [index, sentence] of sentences.entries()) {
        const phones = phonesIn(sentence);
        const [phone] = phones;
        // Of two numbers in a sentence it is not sure which is whose, or which is right.
        if (phone === undefined || phones.length > 1 || notToRing.test(stretch.text) || pastNumber.test(stretch.text)) continue;
        const name = stretch.kind === 'cell' ? nameOfRow(stretch, isName) : ownerOf(sentence, phone, isName) ?? ownerOfPoint(stretch, sentences.slice(0, index + 1), phone, heading, isName);
        const note = stretch.kind === 'cell' ? noteOfRow(stretch) : undefined;
        if (name !== undefined) found.push({ name, phone, ...(stretch.source === undefined ? {} : { part: stretch.source }), textOnly: isForTexts(stretch.text), ...(note === undefined ? {} : { note }) });
      }
    }
  }
  return found;
}

/** Whom a stretch says nobody is to ring: who is named behind the words, and, where they only say "him", who the stretch begins with. */
function barredIn({ title: lead, text }: Stretch): string[] {
  const said = [...(lead === undefined ? [] : [lead]), ...sentencesIn(text)];
  const [first = ''] = said;
  return said.flatMap((sentence) => {
    if (harm.test(sentence)) return namedIn(`${first} ${sentence}`);
    const found = notToRing.exec(sentence);
    if (found === null) return [];
    const behind = sentence.slice(found.index + found[0].length);
    const near = namedIn(behind.split(/[.,;:]/u)[0]?.split(' ').slice(0, mostNear).join(' ') ?? '');
    return near.length > 0 && !/^\s+(?:him|her|them)\b/iu.test(behind) ? near : namedIn(`${first.split(/[.,:(]/u)[0] ?? ''} ${sentence.slice(0, found.index)}`);
  });
}

const mostNear = 5;

/** Whether a number is only for texts: nobody is said to ring, or they cannot. */
function isForTexts(text: string): boolean {
  return /\btext(?:s|ed|ing)?\b/iu.test(text) && (!/\b(?:ring|rings|call|calls|phone)\b/iu.test(text) || /\b(?:text only|only texts?|deaf|no calls?)\b|\b(?:cannot|can['’]t|does not|doesn['’]t)\s+(?:use|hear|take|answer|talk)\b/iu.test(text));
}

/** A row of a table is about whom its first cell names. */
function nameOfRow({ text }: Stretch, isName: (word: string) => boolean): string | undefined {
  const name = (text.split('\n')[0] ?? '').replace(/^[^:]{1,30}:\s+/u, '').replace(/\.$/u, '').trim();
  const runs = runsOf(name, isName);
  return name === '' || name.length > longestName || /\d{5}/u.test(name) || runs.length === 0 || weekday.test(name) ? undefined : name;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:mornings?|afternoons?|evenings?|nights?|daily|every|weekdays?|weekends?)\b/iu;

/** "Not before 8am": what a cell says of when to ring stays with the number. */
function noteOfRow({ text }: Stretch): string | undefined {
  return text.split('\n').map((line) => line.replace(/^[^:]{1,30}:\s+/u, '').trim()).find((line) => /\b(?:only|not|before|after|until|except)\b/iu.test(line) && !/\d{5}/u.test(line));
}

/** Who is named in the sentence before its number: the only one, or the one right before it. */
function ownerOf(sentence: string, phone: string, isName: (word: string) => boolean): string | undefined {
  const start = sentence.indexOf(phone);
  const runs = runsOf(sentence.slice(0, start), isName);
  const last = runs.at(-1);
  if (last === undefined || /['’]s$/u.test(last.name) || ofAnother.test(sentence.slice(0, start))) return undefined;
  return runs.length === 1 || before.test(sentence.slice(last.end, start)) ? last.name : undefined;
}

/** Who a point of a list or a paragraph is about, where the sentence with the number names nobody: its bold words, the name it begins with, or the heading over it. */
function ownerOfPoint({ title: lead }: Stretch, sentences: readonly string[], phone: string, heading: string | undefined, isName: (word: string) => boolean): string | undefined {
  const last = sentences.at(-1) ?? '';
  if (runsOf(last, isName).length > 0 || ofAnother.test(last)) return undefined;
  const told = whoIsTold(sentences, isName);
  if (told !== undefined) return tellsOfOthers(sentences.slice(1), told, isName) ? undefined : told;
  const [opening, ...others] = runsOf(sentences.join(' '), isName);
  // "Nurse Priya at the diabetes clinic. 01632 960238."
  if (opening !== undefined && others.length === 0 && lead === undefined && sentences[0]?.startsWith(opening.name) === true) return opening.name;
  // Only a number that stands by itself is of whom the heading names.
  const alone = wordsOf(last.replace(phone, ' ')).length <= mostBeside && sentences.length === 1;
  const over = lead ?? (opening === undefined && alone ? heading : undefined);
  const runs = over === undefined ? [] : runsOf(over, isName);
  return runs.length === 1 && over !== undefined && over.length <= longestName && over.startsWith(runs[0]?.name ?? '') && !ofAnother.test(over) ? over : undefined;
}

const mostBeside = 2;

/** "Ring Priya", "Donna comes", "Donna if she can": whom the words say to ring, or to turn to. */
function namesToRing(text: string): string[] {
  if (notToRing.test(text)) return [];
  const asked = text.replace(/\b(?:if|when|whenever)\s[^,.:;]*[,:]/giu, ' ').replace(/\bnot\s+(?:\p{L}+\s+){0,2}\p{Lu}\p{L}+/gu, ' ');
  const rung = [...asked.matchAll(/\b(?:ring|rings|call|calls|phone|phones|text|texts|contact|tell|tells|ask|get|fetch|message|then|else|try|with)\s+((?:(?:and|or|then|my|her|his|our|Mr|Mrs|Ms|Miss|Dr|Nurse|Sister|the|first|ring)\s+|\p{Lu}[\p{L}’'-]*[,.]?\s*)+)/giu)].flatMap(([, names = '']) => capitalsIn(names));
  const comes = [...asked.matchAll(/(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)?)\s+(?:(?:can|will|could)\s+)?(?:comes?|takes? over|steps? in|stays?|covers?|does|do|has|sits|goes|knows|looks|if (?:she|he|they)|first|checks?|sorts?)\b/gu)].flatMap(([, name = '']) => capitalsIn(name));
  const line = /^(?:\d+\.\s*)?(\p{Lu}\p{Ll}[\p{L}’'-]*)\.?$/u.exec(asked.trim())?.[1];
  return [...rung, ...comes, ...(line === undefined ? [] : [line])];
}

/** Names in a text, each as many words as belong together: "Mrs Pargeter", "Nurse Priya", "Mum". */
function runsOf(text: string, isName: (word: string) => boolean): { name: string; end: number }[] {
  const runs: { name: string; end: number; sure: boolean }[] = [];
  let last: { end: number } | undefined;
  for (const { text: word, start, end } of wordsOf(text)) {
    // "Donna, my sister", "Kofi (my PA)": what opens a point so is who it is about.
    const opens = start === 0 && /^\p{Lu}\p{Ll}/u.test(word) && /^(?:$|[,:]|\s\()/u.test(text.slice(end)) && !whichLine.test(word);
    const sure = opens || isName(word) || family.test(word);
    const open = runs.at(-1);
    if (!/^\p{Lu}/u.test(word) || !sure && !title.test(word)) {
      last = undefined;
      continue;
    }
    if (open !== undefined && last !== undefined && /^\.?\s$/u.test(text.slice(last.end, start))) Object.assign(open, { name: text.slice(open.end - open.name.length, end), end, sure: open.sure || sure });
    else runs.push({ name: word, end, sure });
    last = { end };
  }
  return runs.filter(({ sure }) => sure);
}

/** The single words that somebody is called by: the first word of their name, and any other that is one. */
function namesOf(name: string, isName: (word: string) => boolean): string[] {
  return capitalsIn(name).filter((word, at) => at === 0 || isName(word) || family.test(word));
}

/** Names, and "my dad" as "Dad". */
function namedIn(text: string): string[] {
  return [...capitalsIn(text), ...capitalsIn(text.replace(/(?<=\b(?:my|his|her|our)\s)(mum|mam|dad|nan|gran|grandad|uncle|auntie|aunt|brother|sister|son|daughter|wife|husband|ex)\b/giu, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`))];
}

function capitalsIn(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => word.replace(/['’]s$/u, '')).filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !title.test(word));
}

function phonesIn(text: string): string[] {
  return valuesIn(text, []).filter(({ kind }) => kind === 'phone').map(({ start, end }) => text.slice(start, end).replace(/^\((?![^)]*\))/u, ''));
}

function bareNumber(phone: string): string {
  return phone.replace(/\D/gu, '').replace(/^44(?=\d{10}$)/u, '0');
}
