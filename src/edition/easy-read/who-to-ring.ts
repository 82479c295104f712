import type { Block } from '../../document/nodes.js';
import { sentencesIn, wordsOf } from '../../plain/index.js';
import { valuesIn } from '../../plan/values.js';
import type { Making } from './making.js';
import { tellsOfOthers, whoIsTold } from './row-flow.js';
import { stretchesOf, type Stretch } from './text-of.js';

/** Somebody's number to ring, where it stands, and whether it is only for texts. */
interface Number { name: string; phone: string; part?: string; textOnly: boolean }

/** The parts of the Easy Read that are read when something goes wrong. */
const urgent: ReadonlySet<string> = new Set(['safe', 'wrong']);
/** What is called by who they are, and written like a name. */
const family = /^(?:Mum|Mam|Mom|Dad|Nan|Nana|Gran|Grandad|Grandma|Grandpa|Granny|Auntie|Uncle)$/u;
const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Nurse|Sister|Father|Reverend|Rev)$/u;
/** "Do not ring my dad": somebody whom nobody is to ring. */
const notToRing = /(?:\b(?:not|never)|n['’]t)\s+(?:ever\s+)?(?:ring|call|phone|text|contact|tell|involve|ask|get|let|send|trust|speak|talk)\b/iu;
/** "Mobile: 07700 900123": which line it is, and not whose. */
const line = /^(?:Mobile|Phone|Home|Work|Office|Tel|Telephone|Number|Landline|Day|Night|Ring|Call|Text)$/u;
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
  const named = new Set<string>();
  for (const text of said.filter((each) => !notToRing.test(each))) for (const name of capitalsIn(text)) named.add(name);
  const barred = new Set(said.filter((each) => notToRing.test(each)).flatMap(capitalsIn));
  const made = numbersIn(making).flatMap(({ name, phone, part, textOnly }): Block[] => {
    const names = namesOf(name, making.isName);
    if (digits.has(bareNumber(phone)) || names.some((each) => barred.has(each)) || !names.some((each) => named.has(each))) return [];
    digits.add(bareNumber(phone));
    const written = `**${phone.replaceAll(' ', '\u00a0')}**`;
    return rows.standing([`**${name}**`, textOnly ? say('textOnly', { phone: written }) : written], textOnly ? 'text' : [rows.pictures.phone(phone)], part);
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
        if (phone === undefined || phones.length > 1 || notToRing.test(stretch.text)) continue;
        const name = stretch.kind === 'cell' ? nameOfRow(stretch) : ownerOf(sentence, phone, isName) ?? ownerOfPoint(stretch, sentences.slice(0, index + 1), heading, isName);
        if (name !== undefined) found.push({ name, phone, ...(stretch.source === undefined ? {} : { part: stretch.source }), textOnly: /\btext(?:s|ed|ing)?\b/iu.test(stretch.text) && !/\b(?:ring|rings|call|calls|phone)\b/iu.test(stretch.text) });
      }
    }
  }
  return found;
}

/** A row of a table is about what its first cell names. */
function nameOfRow({ text }: Stretch): string | undefined {
  const name = (text.split('\n')[0] ?? '').replace(/^[^:]{1,30}:\s+/u, '').replace(/\.$/u, '').trim();
  return name === '' || name.length > longestName || /\d{5}/u.test(name) ? undefined : name;
}

/** Who is named in the sentence before its number: the only one, or the one right before it. */
function ownerOf(sentence: string, phone: string, isName: (word: string) => boolean): string | undefined {
  const start = sentence.indexOf(phone);
  const runs = runsOf(sentence.slice(0, start), isName);
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  return runs.length === 1 || before.test(sentence.slice(last.end, start)) ? last.name : undefined;
}

/** Who a point of a list or a paragraph is about, where the sentence with the number names nobody: its bold words, the name it begins with, or the heading over it. */
function ownerOfPoint({ title: lead }: Stretch, sentences: readonly string[], heading: string | undefined, isName: (word: string) => boolean): string | undefined {
  if (runsOf(sentences.at(-1) ?? '', isName).length > 0) return undefined;
  const told = whoIsTold(sentences, isName);
  if (told !== undefined) return tellsOfOthers(sentences.slice(1), told, isName) ? undefined : told;
  const [opening, ...others] = runsOf(sentences.join(' '), isName);
  // "Nurse Priya at the diabetes clinic. 01632 960238."
  if (opening !== undefined && others.length === 0 && lead === undefined && sentences[0]?.startsWith(opening.name) === true) return opening.name;
  const over = lead ?? (opening === undefined ? heading : undefined);
  const runs = over === undefined ? [] : runsOf(over, isName);
  return runs.length === 1 && over !== undefined && over.length <= longestName && over.startsWith(runs[0]?.name ?? '') ? over : undefined;
}

/** Names in a text, each as many words as belong together: "Mrs Pargeter", "Nurse Priya", "Mum". */
function runsOf(text: string, isName: (word: string) => boolean): { name: string; end: number }[] {
  const runs: { name: string; end: number; sure: boolean }[] = [];
  let last: { end: number } | undefined;
  for (const { text: word, start, end } of wordsOf(text)) {
    // "Donna, my sister", "Kofi (my PA)": what opens a point so is who it is about.
    const opens = start === 0 && /^\p{Lu}\p{Ll}/u.test(word) && /^(?:$|[,:]|\s\()/u.test(text.slice(end)) && !line.test(word);
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

function capitalsIn(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => word.replace(/['’]s$/u, '')).filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !title.test(word));
}

function phonesIn(text: string): string[] {
  return valuesIn(text, []).filter(({ kind }) => kind === 'phone').map(({ start, end }) => text.slice(start, end).replace(/^\((?![^)]*\))/u, ''));
}

function bareNumber(phone: string): string {
  return phone.replace(/\D/gu, '');
}
