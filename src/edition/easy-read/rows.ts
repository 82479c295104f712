import type { Block, HeadingNode, ParagraphNode, PictureRowNode, RowPicture } from '../../document/nodes.js';
import { withTimeOfDay, type Concept, type Pictures } from '../../picture/index.js';
import { breachesOf, capitalised, differences, easySentences, factsOf, sentencesIn, spellOut, stopped, type HardWord, type NamesOf } from '../../plain/index.js';
import type { DecidedRow } from '../../plan/easy-decisions.js';
import type { EasyDecisions } from './decided.js';
import type { EasyRow, RowHints } from './easy-row.js';
import { cellsInRows, dayApart } from './cell-rows.js';
import { chosen, clings, countOf, goesOn, most, mostTogether, mostWithAfterthought, needsBefore, numbered, reachesNothing, underLabel, withoutLabel, withStem } from './row-flow.js';
import { bare, RowWords } from './row-words.js';
import { headingPicture, insteadOf, titlePicture, withTimeOver } from './title-picture.js';
import type { Stretch } from './text-of.js';
import { afterOrder, hintsOfPoint, withDay } from './point-hints.js';
import { eachQuoted, isOtherScript } from './who-speaks.js';

/** Words about what stands before, which have no row of their own. */
const remark = /^(?:i|he|she|they|we|it|that)(?:['’]\p{L}+)?\s+\p{L}+(?:\s+(?:it|them|that|this|so|too|then|now))?[.!]?$/iu;
const notes = { changed: 'changedNote', stale: 'staleNote' } as const;

/** Letters without a space that are no word, and how many of them are kept. */
const [unreadable, kept] = [/\S{1000,}/gu, 30];

type About = Pick<EasyRow, 'by' | 'part' | 'from' | 'differs' | 'stale' | 'was'> & { thrown?: boolean; pictures?: RowPicture[]; note?: string };

/** A row that the next sentence of its stretch may still join. */
interface Open {
  node: PictureRowNode; row: EasyRow; last: string; from: string | undefined; kind: Stretch['kind']; speaker: string | undefined; whole: boolean; sentences: number; words: number; pictures: boolean;
  /** Meanings of words of the row, which stand at its end. */
  meanings: ParagraphNode[];
}

/** Makes the rows of one section after the other, and keeps what the whole document must know: words explained, pictures, the report. */
export class RowMaker {
  readonly rows: EasyRow[] = [];
  readonly explained: HardWord[] = [];
  /** Beginnings of "words" so long that nobody reads them: they are only in the full plan. */
  readonly cut: { section: string; what: string }[] = [];
  /** Names of pictures that somebody asked for and that there are not. */
  readonly unknownPictures: string[] = [];
  readonly pictures: Pictures;
  readonly #names: NamesOf;
  readonly #say: (key: string, facts?: Record<string, string>) => string;
  readonly #decided: EasyDecisions;
  readonly #sentences: ReadonlySet<string>;
  readonly #words: RowWords;
  #met: { entry: HardWord; node: PictureRowNode }[] = [];
  #open: Open | undefined;
  #kind: Stretch['kind'] = 'text';
  #speaker: string | undefined;
  #isForeign = false;
  /** What stands before is in another script: what follows in brackets says it in English. */
  #isTranslated = false;
  /** The last row of its section, when it found no picture: short words without one that follow go on in it. */
  #bare: Open | undefined;
  #last: { part: string | undefined; pictures: RowPicture[]; is: Concept['is'] | undefined } | undefined;
  #section = { id: '', standIn: undefined as string | undefined };

  constructor(pictures: Pictures, names: NamesOf, say: (key: string, facts?: Record<string, string>) => string, decided: EasyDecisions, sentences: ReadonlySet<string>) {
    this.pictures = pictures;
    this.#sentences = sentences;
    this.#names = names;
    this.#say = say;
    this.#decided = decided;
    this.#words = new RowWords(names.isName);
  }

  enter(id: string, standIn: string | undefined): void {
    this.#bare = undefined;
    this.#section = { id, standIn };
  }

  /** Rows for a stretch of the plan's words. */
  forStretch(stretch: Stretch, hints: RowHints = {}): Block[] {
    this.#settle();
    this.#kind = stretch.kind;
    this.#speaker = stretch.speaker;
    [this.#isTranslated, this.#isForeign] = [this.#isForeign, isOtherScript(stretch.text)];
    const text = stretch.text.replace(unreadable, (word) => {
      const what = `${word.slice(0, kept)}…`;
      this.cut.push({ section: this.#section.id, what });
      return what;
    });
    const made = this.#stretchRows(text === stretch.text ? stretch : { ...stretch, text }, hints);
    this.#settle();
    return hints.waits === true ? made : [...made, ...this.#explanations()];
  }

  /** A row of fixed words, or of a value in fixed words. */
  standing(words: string[], picture: string | RowPicture[] | undefined, part?: string): Block[] {
    this.#settle();
    this.#bare = undefined;
    const pictures = Array.isArray(picture) ? picture : undefined;
    const made = this.#row(words.map(spellOut), { by: 'standing', ...(part === undefined ? {} : { part }), ...(pictures === undefined ? {} : { pictures }) }, typeof picture === 'string' ? { picture, standing: true } : { standing: true });
    this.#settle();
    return [...made, ...this.#explanations()];
  }

  /** A small band between groups of rows. */
  group(title: string): HeadingNode {
    this.#bare = undefined;
    return { type: 'heading', depth: 3, band: {}, children: [{ type: 'text', value: title }] };
  }

  #stretchRows(stretch: Stretch, hints: RowHints): Block[] {
    const part = stretch.source ?? hints.part;
    const place = part === undefined ? {} : { part };
    if (stretch.kind === 'picture') return this.#photoRow(stretch, part, hints.label);
    if (stretch.easy !== undefined) {
      const decided = this.#decided.take(part, stretch.text);
      if (decided !== undefined) return this.#personRows(stretch.text, decided.words, part, hints, decided);
      return this.#personRows(stretch.text, stretch.easy.split('\n').filter((line) => line.trim() !== ''), part, hints);
    }
    if (stretch.lang !== undefined && !/^en\b/i.test(stretch.lang)) {
      return sentencesIn(stretch.text).flatMap((sentence, at) => this.#row([sentence], { from: sentence, by: 'program', ...place }, at === 0 ? hints : withoutLabel(hints), stretch.lang));
    }
    const made = this.#sentencesOf(stretch);
    const quoted = eachQuoted(made.flatMap(({ pieces }) => pieces));
    const sentences = made.map((each) => ({ ...each, pieces: quoted.splice(0, each.pieces.length) }));
    const [opening] = sentences[0]?.pieces[0] ?? [];
    const begun = hints.stem === undefined || opening === undefined ? undefined : withStem(hints.stem, opening, this.#names.isName);
    if (begun !== undefined) sentences[0]?.pieces[0]?.splice(0, 1, begun);
    const point = hintsOfPoint({ sources: sentences.map(({ source }) => source), kind: stretch.kind, hints, inBrackets: this.#isTranslated ? undefined : this.#say('inBrackets'), isName: this.#names.isName, speaker: stretch.speaker === undefined ? undefined : this.#say('speaks', { who: stretch.speaker }) });
    return sentences.flatMap((sentence, index): Block[] => {
      const { own: first, later } = point[index] ?? { own: hints, later: hints };
      const decided = this.#decided.take(part, sentence.source) ?? this.#decided.takeNear(sentence.source, this.#sentences);
      // Words that a person wrote have no "I love" before them: it stands over them.
      const own = index === 0 && hints.stem !== undefined && first.label === undefined && (begun === undefined || decided !== undefined) ? { ...first, label: hints.stem } : first;
      const made = decided !== undefined ? this.#personRows(sentence.source, decided.words, part, own, decided)
        : dayApart(sentence.pieces, stretch.kind).flatMap(({ words, day }, at) => this.#row(words, { from: sentence.source, by: 'program', thrown: sentence.thrown, ...place }, withDay(at === 0 ? own : afterOrder(words, sentence.pieces, later), day)));
      // A meaning must not come between a sentence and the next one that is nothing without it.
      return hints.waits === true || needsBefore(sentences[index + 1]?.pieces[0]?.[0]) ? made : [...made, ...this.#explanations()];
    });
  }

  #sentencesOf({ kind, text }: Stretch): ReturnType<typeof easySentences> {
    if (kind !== 'cell') return easySentences(text, this.#names);
    // The cells of a row belong together; each is a line or more, and many of them are a few rows.
    const cells = text.split('\n').map((cell) => easySentences(cell, this.#names));
    const made = cells.flat();
    const pieces = cellsInRows(cells.map((cell) => cell.flatMap(({ pieces: said }) => said.flat())));
    return pieces === undefined ? made : [{ source: text, pieces, thrown: made.some(({ thrown }) => thrown), tooLong: made.some(({ tooLong }) => tooLong) }];
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
    const decided = this.#decided.take(part, text);
    if (decided !== undefined) return this.#personRows(text, decided.words, part, { ...(label === undefined ? {} : { label }), ...(media === undefined ? {} : { image: media }) }, decided);
    return this.#row([stopped(capitalised(alt))], { by: 'program', from: text, pictures: own === undefined ? [] : [own], ...(part === undefined ? {} : { part }) }, label === undefined ? {} : { label });
  }

  #row(words: readonly string[], about: About, hints: RowHints, lang?: string): Block[] {
    const pictures = about.pictures ?? this.#picturesFor(words, hints, about.part);
    const { thrown, pictures: _given, note, ...rest } = about;
    const met: HardWord[] = [];
    const paragraphs = numbered(hints.number, words.map((sentence): ParagraphNode => ({ type: 'paragraph', children: lang === undefined ? this.#words.inlines(sentence, met) : [{ type: 'span', lang, children: [{ type: 'text', value: sentence }] }] })));
    // Bold words of theirs over the row are read like it: their hard words are explained too.
    if (hints.about !== undefined) this.#words.meet(hints.about, met);
    const row: EasyRow = {
      section: this.#section.id, ...rest, ...(hints.label === undefined ? {} : { label: hints.label }), words: words.map(bare), ...this.#named(pictures),
      breaches: [...(lang === undefined ? breachesOf([...words.map(bare), ...(hints.about === undefined ? [] : [hints.about])], (word) => this.#names.isName(word)) : []), ...(thrown === true ? ['thrown' as const] : [])],
    };
    this.rows.push(row);
    if (this.#joins(row, paragraphs, pictures, hints, lang)) {
      const { node } = this.#open ?? {};
      if (node !== undefined) this.#met.push(...met.map((entry) => ({ entry, node })));
      return [];
    }
    const heading = hints.label ?? hints.within ?? hints.inCase ?? hints.says;
    if (heading !== undefined) row.label = heading;
    const label: ParagraphNode[] = heading === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: heading }] }] }];
    const noted: ParagraphNode[] = note === undefined ? [] : [{ type: 'paragraph', role: 'guidance', children: [{ type: 'text', value: this.#say(note) }] }];
    this.#settle();
    this.#bare = undefined;
    const node: PictureRowNode = { type: 'pictureRow', size: 'full', pictures: this.pictures.together(pictures), children: [...label, ...paragraphs, ...noted] };
    this.#met.push(...met.map((entry) => ({ entry, node })));
    this.#open = { node, row, last: row.words.at(-1) ?? '', from: row.from, kind: this.#kind, speaker: this.#speaker, whole: hints.apart === true, sentences: words.length, words: countOf(words), pictures: pictures.length > 0, meanings: [] };
    return [node];
  }

  /** A sentence without a picture of its own goes on in the row before, or the row before had none and takes this one's; so do short words without any. */
  #joins(row: EasyRow, paragraphs: ParagraphNode[], pictures: RowPicture[], hints: RowHints, lang: string | undefined): boolean {
    const open = this.#open ?? this.#bare;
    if (open === undefined || lang !== undefined || row.by !== 'program' || open.row.by !== 'program' || hints.label !== undefined || hints.number !== undefined || hints.apart === true) return false;
    if (open.row.part !== row.part && (open !== this.#bare || pictures.length > 0 || open.whole || open.kind !== this.#kind || open.speaker !== this.#speaker)) return false;
    const together = open !== this.#bare && (hints.within !== undefined || hints.inCase !== undefined || hints.together === true || clings(row, { words: open.row.words, from: open.from }, open.last, this.#kind));
    // "I asked.", "I miss it.": a remark on what stands before, whatever it could show by itself.
    const isRemark = this.#kind === 'text' && open !== this.#bare && row.words.length === 1 && remark.test(row.words[0] ?? '') && pictures.every(({ media }) => this.pictures.nameOf(media) !== '' && !/emergency/.test(this.pictures.nameOf(media)));
    if (pictures.length > 0 && open.pictures && !together && !isRemark && !(open.row.label === undefined && this.pictures.isAgain(pictures, open.node.pictures))) return false;
    const [sentences, words] = [open.sentences + paragraphs.length, open.words + countOf(row.words)];
    const isAfterthought = (pictures.length === 0 || isRemark) && open !== this.#bare && countOf(row.words) <= mostWithAfterthought.added;
    const limit = hints.inCase !== undefined ? most : together ? mostTogether : isAfterthought ? mostWithAfterthought : most;
    if (sentences > limit.sentences || words > limit.words) return false;
    const number = pictures.some(({ media }) => this.pictures.isNumber(media));
    // Of two numbers to ring the picture may not show only the one that comes second.
    const other = number && open.node.pictures.some(({ media }) => this.pictures.isNumber(media) && media !== pictures[0]?.media);
    // Nor may 999 stand beside what is done before.
    const urgent = pictures.some(({ media }) => ['emergency', 'emergency-call'].includes(this.pictures.nameOf(media)));
    // "7 hours at £17.50. That is £122.50.": what it comes to.
    const sum = /^(?:that is|that['’]s|which is|in all|altogether)\b[^.]*£/iu.test(row.words[0] ?? '');
    if (pictures.length > 0 && (!open.pictures || number || sum || urgent && !open.node.pictures.some(({ media }) => this.pictures.isNumber(media)))) {
      open.node.pictures = other ? this.pictures.ringing : this.pictures.together(pictures);
      Object.assign(open.row, open.pictures ? this.#named(other ? this.pictures.ringing : pictures) : { joined: true });
    } else {
      row.joined = true;
      if (this.pictures.isOtherTime(pictures, open.node.pictures)) open.node.pictures = [this.pictures.named('week')].filter((each) => each !== undefined);
    }
    open.node.children.push(...paragraphs);
    this.#open = { ...open, last: row.words.at(-1) ?? '', from: row.from, sentences, words, pictures: open.pictures || pictures.length > 0 };
    return true;
  }

  /** A row that found no picture, nor a neighbour with one, has the picture of its section where that is true of every row there. */
  #settle(): void {
    const open = this.#open;
    this.#open = undefined;
    open?.node.children.push(...open.meanings.splice(0));
    if (open === undefined || open.pictures) return;
    const standIn = this.#section.standIn === undefined ? undefined : this.pictures.named(this.#section.standIn);
    if (standIn === undefined) {
      if (!open.row.breaches.includes('noPicture')) open.row.breaches.push('noPicture');
      this.#bare = open;
    } else {
      open.node.pictures = [standIn];
      Object.assign(open.row, this.#named([standIn]));
    }
  }

  #named(pictures: readonly RowPicture[]): Pick<EasyRow, 'pictures' | 'pictureNames'> {
    return { pictures: pictures.map(({ alt }) => alt), pictureNames: pictures.map(({ media }) => this.pictures.nameOf(media)) };
  }

  /**
   * The meanings of the hard words met since: one with a picture is a row after their first use; another one stands as the next sentence of
   * the row itself, as a row without a picture of its own would only come between. So does that of words that only say how or when.
   */
  #explanations(): Block[] {
    const met = this.#met;
    this.#met = [];
    return met.flatMap(({ entry, node }): PictureRowNode[] => {
      this.explained.push(entry);
      const sentences = sentencesIn(entry.keep ?? '');
      const picture = entry.picture === undefined || entry.is === 'verb' || entry.is === 'adjective' || entry.is === 'adverb' ? undefined : this.pictures.named(entry.picture);
      const children = sentences.map((value): ParagraphNode => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
      const pictures = picture === undefined ? [] : [picture];
      this.rows.push({ section: this.#section.id, words: sentences, ...this.#named(pictures), ...(picture === undefined ? { joined: true } : {}), breaches: [], by: 'standing' });
      if (picture === undefined) {
        // What the person goes on to say in the row comes first: "You sign it." must not stand before "Maureen first, Julie if she cannot."
        if (this.#open?.node === node) this.#open.meanings.push(...children);
        else node.children.push(...children);
        return [];
      }
      this.#settle();
      return [{ type: 'pictureRow', size: 'full', pictures, children }];
    });
  }

  #picturesFor(words: readonly string[], hints: RowHints, part: string | undefined): RowPicture[] {
    const said = words.map(bare).join(' ');
    return hints.ofDay === undefined ? this.#shown(said, words, hints, part) : withTimeOver(this.#shown(withTimeOfDay(said), words, hints, part), hints.ofDay, this.pictures);
  }

  #shown(plain: string, words: readonly string[], hints: RowHints, part: string | undefined): RowPicture[] {
    const text = underLabel(plain, reachesNothing(plain, hints) ? undefined : hints.label);
    const own = hints.image === undefined ? undefined : this.pictures.own(hints.image, text);
    if (own !== undefined) return [own];
    // What a row of fixed words is about is known; only a number, an amount or a time in it says more.
    const drawn = hints.standing === true ? this.pictures.drawnFor(text) : [];
    if (drawn.length > 0) return drawn;
    const picture = hints.picture === undefined ? undefined : this.pictures.named(hints.picture);
    if (picture !== undefined) return [picture];
    if (hints.picture !== undefined && hints.standing !== true) this.unknownPictures.push(hints.picture);
    const found = this.#kind === 'cell' && (words.length > 1 || hints.day !== undefined) ? this.pictures.forCells([...(hints.day === undefined ? [] : [`${hints.day}.`]), ...words.map(bare)]) : this.pictures.forSentence(text);
    const titled = titlePicture(plain, text, hints, this.pictures);
    if (titled !== undefined) return [titled, ...this.pictures.drawnFor(text).slice(0, 1)];
    const over = hints.label === undefined || hints.over === undefined || hints.about !== undefined ? undefined : headingPicture(plain, hints.over, this.pictures);
    if (over !== undefined) return [over, ...this.pictures.drawnFor(text).slice(0, 1)];
    if (found.length > 0) {
      this.#last = { part, pictures: found.slice(0, 1), is: this.pictures.kindFor(text) };
      return found;
    }
    const headed = hints.about ?? (hints.label === undefined ? undefined : hints.over);
    const heading = headed === undefined ? [] : insteadOf(plain, headed, this.pictures);
    if (heading.length > 0) return heading.slice(0, 1);
    if (this.#open !== undefined) return [];
    if (part !== undefined && part === this.#last?.part && goesOn(text, this.#last.is)) return this.#last.pictures;
    return [hints.fallback].flatMap((name) => (name === undefined ? [] : this.pictures.named(name) ?? []));
  }
}
