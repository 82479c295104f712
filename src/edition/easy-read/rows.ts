import { createHash } from 'node:crypto';
import type { Block, HeadingNode, Inline, ParagraphNode, PictureRowNode, RowPicture } from '../../document/nodes.js';
import type { Concept, Pictures } from '../../picture/index.js';
import { breachesOf, capitalised, differences, easySentences, factsOf, hardIn, sentencesIn, spellOut, stopped, wordsOf, type Breach, type HardWord, type NamesOf } from '../../plain/index.js';
import { valuesIn } from '../../plan/values.js';
import type { DecidedRow } from '../../plan/easy-decisions.js';
import type { EasyDecisions } from './decided.js';
import type { Stretch } from './text-of.js';

/** One row as the report and the decisions file know it. */
export interface EasyRow {
  section: string;
  /** The part of the plan it comes from: a block id, or the path of a field. Standing rows have none. */
  part?: string;
  /** The sentence of the plan it says. */
  from?: string;
  /** Bold words before it, such as the person's own heading. */
  label?: string;
  words: string[];
  /** What each picture means, and its name for the decisions file. */
  pictures: string[];
  pictureNames: string[];
  breaches: (Breach | 'noPicture' | 'thrown')[];
  /** `program`: made by rule. `person`: easy words of a person. `standing`: the same in every plan. */
  by: 'program' | 'person' | 'standing';
  /** Facts that a person's words say otherwise than their source, until somebody accepts it by name. */
  differs?: string[];
  stale?: boolean;
  /** The sentence a person's words were written for, when the plan now says another. */
  was?: string;
}

/** What is known of a row before it is made. */
export interface RowHints {
  /** Bold words before the first row. */
  label?: string;
  /** Concept to use when the words alone find nothing. */
  fallback?: string;
  /** Concept that is the picture whatever the words are. */
  picture?: string;
  part?: string;
  /** The id of a picture of the person's own that goes with it. */
  image?: string;
  /** Fixed words: what the row is about is known, and given as `picture`. */
  standing?: boolean;
}

const notes = { changed: 'changedNote', stale: 'staleNote' } as const;

/** Makes the rows of one section after the other, and keeps what the whole document must know: words explained, pictures, the report. */
export class RowMaker {
  readonly rows: EasyRow[] = [];
  readonly explained: HardWord[] = [];
  readonly pictures: Pictures;
  readonly #names: NamesOf;
  readonly #say: (key: string, facts?: Record<string, string>) => string;
  readonly #decided: EasyDecisions;
  readonly #seen = new Set<string>();
  readonly #facts: { wordPicture: string; sentences: ReadonlySet<string> };
  #last: { part: string | undefined; pictures: RowPicture[]; is: Concept['is'] | undefined } | undefined;
  #section = { id: '', standIn: undefined as string | undefined };

  constructor(pictures: Pictures, names: NamesOf, say: (key: string, facts?: Record<string, string>) => string, decided: EasyDecisions, facts: { wordPicture: string; sentences: ReadonlySet<string> }) {
    this.pictures = pictures;
    this.#facts = facts;
    this.#names = names;
    this.#say = say;
    this.#decided = decided;
  }

  enter(id: string, standIn: string | undefined): void {
    this.#section = { id, standIn };
  }

  /** Rows for a stretch of the plan's words. */
  forStretch(stretch: Stretch, hints: RowHints = {}): Block[] {
    const part = stretch.source ?? hints.part;
    if (stretch.kind === 'picture') return this.#photoRow(stretch, part, hints.label);
    if (stretch.easy !== undefined) {
      const decided = this.#decided.take(part, stretch.text);
      if (decided !== undefined) return this.#personRows(stretch.text, decided.words, part, hints, decided);
      return this.#personRows(stretch.text, stretch.easy.split('\n').filter((line) => line.trim() !== ''), part, hints);
    }
    if (stretch.lang !== undefined && !/^en\b/i.test(stretch.lang)) {
      return sentencesIn(stretch.text).flatMap((sentence, at) => this.#row([sentence], { from: sentence, by: 'program', ...(part === undefined ? {} : { part }) }, at === 0 ? hints : withoutLabel(hints), stretch.lang));
    }
    const made: Block[] = [];
    let first = true;
    for (const sentence of this.#sentencesOf(stretch)) {
      const own = first ? hints : withoutLabel(hints);
      first = false;
      const decided = this.#decided.take(part, sentence.source) ?? this.#decided.takeNear(sentence.source, this.#facts.sentences);
      if (decided !== undefined) { made.push(...this.#personRows(sentence.source, decided.words, part, own, decided)); continue; }
      sentence.pieces.forEach((piece, at) => {
        made.push(...this.#row(piece, { from: sentence.source, by: 'program', thrown: sentence.thrown, ...(part === undefined ? {} : { part }) }, at === 0 ? own : withoutLabel(own)));
      });
    }
    return made;
  }

  /** A row of fixed words, or of a value in fixed words. */
  standing(words: string[], picture: string | RowPicture[] | undefined, part?: string): Block[] {
    const pictures = Array.isArray(picture) ? picture : undefined;
    return this.#row(words.map(spellOut), { by: 'standing', ...(part === undefined ? {} : { part }), ...(pictures === undefined ? {} : { pictures }) }, typeof picture === 'string' ? { picture, standing: true } : { standing: true });
  }

  /** A small band between groups of rows. */
  group(title: string): HeadingNode {
    return { type: 'heading', depth: 3, band: {}, children: [{ type: 'text', value: title }] };
  }

  #sentencesOf({ kind, text }: Stretch): ReturnType<typeof easySentences> {
    if (kind !== 'cell') return easySentences(text, this.#names);
    // The cells of a row belong together on one row; each is a line.
    const made = easySentences(text, this.#names);
    const lines = made.flatMap(({ pieces }) => pieces.flat());
    return lines.length > 4 ? made : [{ source: text, pieces: [lines], thrown: made.some(({ thrown }) => thrown), tooLong: made.some(({ tooLong }) => tooLong) }];
  }

  /** A person's own easy words: never thrown away. Where they say something else than their source, the first row says so until somebody accepts it. */
  #personRows(source: string, words: readonly string[], part: string | undefined, hints: RowHints, decided?: DecidedRow): Block[] {
    const found = differences(factsOf(source, this.#names.names), factsOf(words.join(' . '), this.#names.names)).filter((each) => !/[-+](?:who|if|may|much) /.test(each));
    const differs = decided?.by === undefined || decided.by === '' ? found : [];
    const note = decided?.stale === true ? notes.stale : differs.length > 0 ? notes.changed : undefined;
    return words.flatMap((line, at) => this.#row(sentencesIn(capitalised(line.trim())), {
      from: source, by: 'person', ...(part === undefined ? {} : { part }), ...(at === 0 && note !== undefined ? { note } : {}),
      ...(differs.length === 0 ? {} : { differs }), ...(decided?.stale === true ? { stale: true } : {}), ...(decided !== undefined && decided.from !== source ? { was: decided.from } : {}),
    }, chosen(decided?.pictures[at], at === 0 ? hints : withoutLabel(hints))));
  }

  #photoRow({ text, media }: Stretch, part: string | undefined, label: string | undefined): Block[] {
    const alt = text === '' ? this.#say('originalExists') : text;
    const own = media === undefined ? undefined : this.pictures.own(media, alt) ?? { media, alt };
    const pictures = own === undefined ? [] : [own];
    return this.#row([stopped(capitalised(alt))], { by: 'program', from: text, pictures, ...(part === undefined ? {} : { part }) }, label === undefined ? {} : { label });
  }

  #row(
    words: readonly string[],
    about: Pick<EasyRow, 'by' | 'part' | 'from' | 'differs' | 'stale' | 'was'> & { thrown?: boolean; pictures?: RowPicture[]; note?: string },
    hints: RowHints, lang?: string,
  ): Block[] {
    const pictures = about.pictures ?? this.#picturesFor(words, hints, about.part);
    const { thrown, pictures: _given, note, ...rest } = about;
    const met: HardWord[] = [];
    const paragraphs = words.map((sentence): ParagraphNode => ({ type: 'paragraph', children: lang === undefined ? this.#inlines(sentence, met) : [{ type: 'span', lang, children: [{ type: 'text', value: sentence }] }] }));
    const label: ParagraphNode[] = hints.label === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: hints.label }] }] }];
    const noted: ParagraphNode[] = note === undefined ? [] : [{ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: this.#say(note) }] }];
    const row: PictureRowNode = { type: 'pictureRow', size: 'full', pictures, children: [...label, ...paragraphs, ...noted] };
    const breaches = lang === undefined ? breachesOf(words.map(bare), (word) => this.#names.isName(word)) : [];
    this.rows.push({
      section: this.#section.id, ...rest, ...(hints.label === undefined ? {} : { label: hints.label }), words: words.map(bare), pictures: pictures.map(({ alt }) => alt), pictureNames: pictures.map(({ media }) => this.pictures.nameOf(media)),
      breaches: [...breaches, ...(pictures.length === 0 ? ['noPicture' as const] : []), ...(thrown === true ? ['thrown' as const] : [])],
    });
    return [row, ...met.flatMap((entry) => this.#explanation(entry))];
  }

  /** The meaning of a hard word, in the row after its first use. */
  #explanation(entry: HardWord): Block[] {
    this.explained.push(entry);
    const sentences = sentencesIn(entry.keep ?? '');
    const picture = entry.picture === undefined ? undefined : this.pictures.named(entry.picture);
    const own = picture === undefined ? this.pictures.forSentence(entry.hard) : [picture];
    // The picture of a word list is true of every meaning.
    const list = this.pictures.named(this.#facts.wordPicture);
    const pictures = own.length > 0 || list === undefined ? own : [list];
    this.rows.push({ section: this.#section.id, words: sentences, pictures: pictures.map(({ alt }) => alt), pictureNames: pictures.map(({ media }) => this.pictures.nameOf(media)), breaches: pictures.length === 0 ? ['noPicture'] : [], by: 'standing' });
    return [{ type: 'pictureRow', size: 'full', pictures: pictures.slice(0, 1), children: sentences.map((value): ParagraphNode => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }];
  }

  #picturesFor(words: readonly string[], hints: RowHints, part: string | undefined): RowPicture[] {
    const own = hints.image === undefined ? undefined : this.pictures.own(hints.image, words.map(bare).join(' '));
    if (own !== undefined) return [own];
    const text = words.map(bare).join(' ');
    // What a row of fixed words is about is known; only a number, an amount or a time in it says more.
    const drawn = hints.standing === true ? this.pictures.drawnFor(text) : [];
    if (drawn.length > 0) return drawn;
    const picture = hints.picture === undefined ? undefined : this.pictures.named(hints.picture);
    if (picture !== undefined) return [picture];
    const found = this.pictures.forSentence(text);
    if (found.length > 0) {
      this.#last = { part, pictures: found.slice(0, 1), is: this.pictures.kindFor(text) };
      return found;
    }
    if (part !== undefined && part === this.#last?.part && goesOn(text, this.#last.is)) return this.#last.pictures;
    for (const standIn of [hints.fallback, this.#section.standIn]) {
      const picture = standIn === undefined ? undefined : this.pictures.named(standIn);
      if (picture !== undefined) return [picture];
    }
    return [];
  }

  /** The words with `**…**` bold, hard words bold at their first use, and values that are not parted at the end of a line. */
  #inlines(sentence: string, met: HardWord[]): Inline[] {
    return sentence.split(/(\*\*[^*]+\*\*)/).flatMap((piece): Inline[] => {
      const strong = /^\*\*([^*]+)\*\*$/.exec(piece)?.[1];
      return this.#withHardWords(strong ?? piece, met, strong !== undefined);
    });
  }

  #withHardWords(text: string, met: HardWord[], bold: boolean): Inline[] {
    const made: Inline[] = [];
    let from = 0;
    const add = (value: string, strong: boolean): void => {
      if (value !== '') made.push(strong || bold ? { type: 'strong', children: [{ type: 'text', value: whole(value) }] } : { type: 'text', value: whole(value) });
    };
    for (const { entry, start, end } of hardIn(text)) {
      if (entry.keep === undefined || this.#seen.has(entry.hard) || wordsOf(text.slice(start, end)).some((word) => this.#names.isName(word.text))) continue;
      this.#seen.add(entry.hard);
      met.push(entry);
      add(text.slice(from, start), false);
      add(text.slice(start, end), true);
      from = end;
    }
    add(text.slice(from), false);
    return made;
  }
}

/** Whether a sentence only goes on about what the one before was about: "She lives at Beech House" after a friend, "Not drying" after washing up. */
function goesOn(text: string, is: Concept['is'] | undefined): boolean {
  if (is === undefined || is === 'feeling') return false;
  const first = /^(?:(?:but|and|so|then)\s+)?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  if (['he', 'she', 'him', 'her'].includes(first)) return is === 'person';
  if (['they', 'them'].includes(first)) return is === 'person' || is === 'thing';
  if (['it', 'that', 'this', 'these', 'those'].includes(first)) return is !== 'person';
  return wordsOf(text).length <= 3 && first !== 'i' && first !== 'we';
}

/** A picture that a person chose for a row wins; an empty choice leaves it to the words. */
function chosen(picture: string | undefined, hints: RowHints): RowHints {
  return picture === undefined || picture === '' ? hints : { ...hints, picture };
}

function withoutLabel(hints: RowHints): RowHints {
  const { label: _label, image: _image, ...rest } = hints;
  return rest;
}

function bare(sentence: string): string {
  return sentence.replaceAll('**', '');
}

/** A date, a time, an amount or a phone number is not parted at the end of a line. */
export function whole(text: string): string {
  let said = text;
  for (const { kind, start, end } of valuesIn(text, [])) {
    if (kind !== 'number') said = said.slice(0, start) + said.slice(start, end).replaceAll(' ', '\u00a0') + said.slice(end);
  }
  return said;
}

/** A short name of the rows as they are, for a record that somebody has checked them. */
export function codeOf(rows: readonly EasyRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows.map(({ label, words, pictures }) => [label ?? '', words, pictures]))).digest('hex').slice(0, 8);
}
