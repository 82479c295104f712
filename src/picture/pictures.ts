import { createHash } from 'node:crypto';
import type { MediaFile, RowPicture, Style } from '../document/nodes.js';
import { capitalised, wordsOf } from '../plain/index.js';
import { dayNameOf } from '../plan/dates.js';
import type { Names } from './capitals.js';
import { choose, saysOnlyWhen, type Choice } from './choose.js';
import { concepts, conceptNamed, sayings, type Concept } from './concepts.js';
import type { CouncilPicture, CouncilPictures } from './council-pictures.js';
import { money, phoneNumber, shares } from './drawn/amounts.js';
import { calendarPage } from './drawn/calendar.js';
import { clock } from './drawn/clock.js';
import { contentOf, cross, drawing, inset, type Palette } from './drawn/frame.js';
import { week } from './drawn/week.js';
import { withWhen, type When } from './drawn/with-when.js';
import { drawnDuration } from './durations.js';
import { ConceptIndex } from './match.js';
import { namedPlaces, withPlace } from './named-places.js';
import type { AltWords, Credit, OwnPictures } from './picture-types.js';
import { plainText } from './plain-text.js';
import { squareId } from './square.js';
import { symbolNamed, symbolSets } from './symbols.js';
import { isOfOtherScript, ofDay, saysHowChecked, sumOf, withoutColumn } from './table-cells.js';

/** How a picture of the plan is named in a decisions file. */
const ownMark = 'own:';

/** The pictures of one document: chosen for sentences, drawn once each, with the credits of what was used. */
export class Pictures {
  readonly #palette: Palette;
  readonly #alt: AltWords;
  readonly #known: Names;
  readonly #council: CouncilPictures | undefined;
  readonly #own: OwnPictures | undefined;
  readonly #media = new Map<string, MediaFile>();
  readonly #names = new Map<string, string>();
  readonly #numbers = new Set<string>();
  /** What is on the square of what was drawn here, and what it says of when. */
  readonly #drawings = new Map<string, { content: string; when?: When }>();
  #asked: { sentence: string; choices: Choice[] } | undefined;
  readonly #credits = new Map<string, Credit>();
  readonly #index: ConceptIndex;
  readonly #places: ReadonlyMap<string, string>;
  readonly #instead: ReadonlyMap<string, string>;

  constructor(style: Style, alt: AltWords, names: Names, council?: CouncilPictures, own?: OwnPictures, instead: ReadonlyMap<string, string> = new Map(), plan: readonly string[] = []) {
    const { ink, paper, accent, onAccent, tint, grey, safety } = style.colours;
    this.#palette = { ink, paper, accent, onAccent, tint, grey, cross: safety };
    this.#alt = alt;
    this.#known = names;
    this.#council = council;
    this.#own = own;
    this.#instead = instead;
    this.#places = namedPlaces(plan);
    const said = new Set(plan.flatMap((text) => wordsOf(text).map(({ lower }) => lower)));
    this.#index = new ConceptIndex(concepts().filter(({ notInPlan }) => notInPlan?.some((word) => said.has(word)) !== true), sayings());
  }

  /** What was made, by media id. */
  get media(): MediaFile[] {
    return [...this.#media.values()];
  }

  /** The name of a picture for a decisions file: `cooking`, `not cooking`; empty for what is drawn from a value. */
  nameOf(media: string): string {
    return this.#names.get(media) ?? '';
  }

  /** Whether a picture is a number to ring. */
  isNumber(media: string): boolean {
    return this.#numbers.has(media);
  }

  /** Whether a row would have just the picture of the row before; not where that is drawn from a number, an amount or a time. */
  isAgain([one, ...more]: readonly RowPicture[], [before, ...others]: readonly RowPicture[]): boolean {
    return one !== undefined && more.length + others.length === 0 && one.media === before?.media && this.nameOf(one.media) !== '';
  }

  /** Whether two sentences of a row each say other days, so that neither may stand for all of it. */
  isOtherTime([one]: readonly RowPicture[], [before]: readonly RowPicture[]): boolean {
    const [now, then] = [one, before].map((picture) => this.#drawings.get(picture?.media ?? '')?.when);
    return now?.kind === 'week' && then?.kind === 'week' && one?.media !== before?.media && this.nameOf(before?.media ?? '') === '';
  }

  /** That it is about ringing, where a row has more numbers than one picture can show. */
  get ringing(): RowPicture[] { return [this.named('telephone')].filter((each) => each !== undefined); }

  /** Whose pictures were used, each once. */
  get credits(): Credit[] { return [...this.#credits.values()]; }

  /** One sentence is asked about several times in a row. */
  #choicesFor(sentence: string): Choice[] {
    if (this.#asked?.sentence !== sentence) this.#asked = { sentence, choices: withPlace(sentence, this.#places, (text) => choose(text, this.#index, this.#known)) };
    return this.#asked.choices;
  }

  /** The pictures for a sentence, at most two; none when nothing is sure. */
  forSentence(sentence: string): RowPicture[] {
    const chosen = this.#choicesFor(sentence);
    const [first] = chosen;
    // A word the council's folder surely knows says more than a picture for "liking" in general.
    const council = first === undefined || first.kind === 'concept' && first.concept.weak === true ? this.#council?.forSentence(sentence, this.#known.isName) : undefined;
    if (council !== undefined) return [this.#councilPicture(council.picture, council.crossed), ...this.#rowPictures(chosen.slice(1))];
    const lasts = first?.kind === 'concept' && first.concept.id === 'time' && !first.crossed ? drawnDuration(sentence, this.#palette) : undefined;
    return lasts === undefined ? this.#rowPictures(chosen) : [this.#drawn(this.#alt('duration', { what: lasts.written }), lasts.svg), ...this.#rowPictures(chosen.slice(1))];
  }

  /** What bold words over a row surely say it is about; undefined for what is denied, where they are not sure, and for a person unless that may be. */
  definite(title: string, orPerson = false): RowPicture | undefined {
    // "Too much water": how much makes it something else.
    if (/\b(?:too (?:much|many|little|few)|not enough|no more|less)\b/iu.test(title)) return undefined;
    const [first] = this.#choicesFor(title);
    return first?.kind === 'concept' && !first.crossed && first.concept.weak !== true && (orPerson || first.concept.is !== 'person') ? this.#rowPictures([first])[0] : undefined;
  }

  /** What bold words over a row say must not be, "No ibuprofen": crossed out; undefined where they deny nothing that can be shown. */
  denied(title: string): RowPicture | undefined {
    const [first] = /^(?:no|not|never)\b/iu.test(title) ? this.#choicesFor(title) : [];
    return first?.kind === 'concept' && first.crossed ? this.#rowPictures([first])[0] : undefined;
  }

  /** Whether words by themselves show nothing but when, or something very general. */
  isVague(text: string): boolean {
    const [first] = this.#choicesFor(text);
    return first === undefined || first.kind === 'week' || first.kind === 'clock' || first.kind === 'concept' && (first.concept.weak === true || first.concept.id === 'time' || first.concept.id === 'week');
  }

  /** Whether words show nothing but when or how long. */
  saysNoThing(text: string): boolean {
    const [first] = this.#choicesFor(text);
    return first !== undefined && (first.kind === 'week' || first.kind === 'clock' || first.kind === 'date' || first.kind === 'concept' && ['time', 'week', 'morning', 'afternoon', 'evening', 'night', 'day'].includes(first.concept.id));
  }

  /** Whom bold words over a row name and nothing else: "My grandchildren". */
  person(title: string): RowPicture | undefined {
    const [first] = wordsOf(title).length <= 3 ? this.#choicesFor(title) : [];
    return first?.kind === 'concept' && !first.crossed && first.concept.is === 'person' && first.concept.weak !== true ? this.#rowPictures([first])[0] : undefined;
  }

  /** Whether a sentence is shown by a number to ring or an amount of it. */
  isOfNumber(sentence: string): boolean {
    return this.#choicesFor(sentence).some(({ kind }) => kind === 'phone' || kind === 'money');
  }

  /** The pictures for the cells of a row of a table: the first definite thing that a cell says by itself, and the one day or time of the row. */
  forCells(row: readonly string[]): RowPicture[] {
    const cells = ofDay(row);
    const whole = cells.join(' ');
    const sum = sumOf(cells);
    if (sum !== undefined) return [this.money(sum)];
    if (this.#choicesFor(whole).some((choice) => choice.kind === 'phone' || choice.kind === 'money' || choice.kind === 'concept' && choice.concept.id === 'emergency-call')) return this.forSentence(whole);
    const lines = cells.map(withoutColumn);
    // How it is checked that something was done is not what was to be done.
    const choices = cells.map((cell, at) => (saysHowChecked(cell) ? [] : this.#choicesFor(lines[at] ?? '')));
    if (choices.every((each) => each.length === 0)) return isOfOtherScript(whole) ? [] : this.forSentence(whole);
    const shows = (choice: Choice | undefined): choice is Choice & { kind: 'concept' } => choice?.kind === 'concept';
    const best = [
      choices.findIndex(([first]) => shows(first) && first.concept.weak !== true && first.concept.is !== 'person' && first.concept.uncrossed !== true),
      choices.findIndex(([first]) => shows(first)),
    ].find((at) => at >= 0);
    // "Blinds down by 11:00" is no time for the bed of another cell.
    const timed = choices.filter((_, at) => best === undefined || at === best || saysOnlyWhen(lines[at] ?? '')).flat();
    const moments = this.#rowPictures(timed.filter(({ kind }) => kind !== 'concept'));
    // Of a morning and an afternoon neither time may stand for the whole row.
    const [moment] = moments.filter(({ media }) => media === moments[0]?.media).length === moments.length ? moments : this.#rowPictures(timed.filter(({ kind }) => kind === 'week')).slice(0, 1);
    const found = [...(best === undefined ? [] : this.forSentence(lines[best] ?? '').slice(0, 1)), ...(moment === undefined ? [] : [moment])];
    // Of several amounts none may stand for the whole row, but that it is about money.
    return found.length > 0 ? found : this.forSentence(whole).slice(0, choices.flat().some(({ kind }) => kind === 'money') ? 1 : 0);
  }

  /** A picture of the person's own, by its id in the plan, made ready for a row; `otherwise` says what it shows when the plan does not. */
  own(id: string, otherwise: string): RowPicture | undefined {
    const media = [squareId(id), id].find((each) => this.#own?.media.has(each) === true);
    if (media === undefined) return undefined;
    const image = this.#own?.images.find((each) => each.id === id);
    this.#names.set(media, `${ownMark}${id}`);
    return { media, alt: plainText(image?.alt ?? image?.depicts ?? otherwise, 400) };
  }

  /** Only what is drawn from a value of the sentence: a number to ring, an amount, a time, days, a date. */
  drawnFor(sentence: string): RowPicture[] {
    return this.#rowPictures(this.#choicesFor(sentence).filter(({ kind }) => kind !== 'concept'));
  }

  /** What kind of idea a sentence's picture is; undefined when it is drawn from a value, or crossed out: nothing the next sentence could go on with. */
  kindFor(sentence: string): Concept['is'] | undefined {
    const [first] = this.#choicesFor(sentence);
    return first?.kind === 'concept' && !first.crossed ? first.concept.is : undefined;
  }

  /** The picture of a concept by its id, of a symbol such as `openmoji:cooking`, of a file of the council's folder such as `teapot_2`, or of the plan such as `own:choir`; undefined when there is none. */
  named(name: string, alt?: string): RowPicture | undefined {
    const denied = name.startsWith('not ');
    const id = denied ? name.slice(4) : name;
    if (id.startsWith(ownMark)) return denied ? undefined : this.own(id.slice(ownMark.length), alt ?? '');
    const concept = conceptNamed(id);
    if (concept !== undefined) return this.#conceptPicture(concept, denied, { ...(alt === undefined ? {} : { alt }) });
    const council = this.#council?.named(id);
    if (council !== undefined) return this.#councilPicture(council, denied, alt);
    return id.includes(':') ? this.#symbol(id, alt ?? id, denied, id) : undefined;
  }

  clock(time: string, written: string): RowPicture {
    return this.#drawn(this.#alt('clock', { what: written }), clock(time, this.#palette), { kind: 'clock', time });
  }

  date(date: string, written: string): RowPicture {
    return this.#drawn(this.#alt('date', { what: written }), calendarPage(date, this.#palette), { kind: 'date', date });
  }

  /** A number to ring, or to send a message to. */
  phone(written: string, byText = false): RowPicture {
    const made = this.#drawn(this.#alt(byText ? 'textNumber' : 'phone', { what: written }), phoneNumber(written, this.#palette, byText));
    this.#numbers.add(made.media);
    return made;
  }

  money(written: string): RowPicture {
    return this.#drawn(this.#alt('money', { what: written }), money(written, this.#palette));
  }

  /** How an amount is shared, drawn; `what` says the exact amounts in words. */
  shares(parts: readonly number[], what: string): RowPicture {
    return this.#drawn(this.#alt('shares', { what }), shares(parts, this.#palette));
  }

  week(days: readonly number[]): RowPicture {
    const alt = days.length === 7 ? this.#alt('everyDay', {}) : this.#alt('week', { what: days.map(dayNameOf).join(', ') });
    return this.#drawn(alt, week(new Set(days), this.#palette), { kind: 'week', days });
  }

  /** The pictures of a row as they stand in it: what something is and when, both drawn, are one picture. A photo and the council's own stay beside it. */
  together(pictures: readonly RowPicture[]): RowPicture[] {
    const [one, other, ...more] = pictures.map((picture) => ({ picture, drawn: this.#drawings.get(picture.media) }));
    if (one?.drawn === undefined || other?.drawn === undefined || more.length > 0) return [...pictures];
    // Of a time and a day the day is the when.
    const [what, when] = other.drawn.when === undefined || one.drawn.when?.kind === 'week' ? [other, one] : [one, other];
    if (what.drawn === undefined || when.drawn?.when === undefined) return [...pictures];
    const made = this.#drawn(this.#alt('when', { what: what.picture.alt, when: when.picture.alt }), withWhen(what.drawn.content, when.drawn.when, this.#palette));
    this.#names.set(made.media, this.nameOf(what.picture.media));
    return [made];
  }

  #rowPictures(choices: readonly Choice[]): RowPicture[] {
    return choices.flatMap((choice): RowPicture[] => {
      switch (choice.kind) {
        case 'concept': {
          const found = this.#conceptPicture(choice.concept, choice.crossed, { said: choice.said });
          return found === undefined ? [] : [found];
        }
        case 'clock': return [this.clock(choice.time, choice.written)];
        case 'week': return [this.week(choice.days)];
        case 'date': return [this.date(choice.date, choice.written)];
        case 'money': return [this.money(choice.written)];
        case 'phone': return [this.phone(choice.written, choice.byText === true)];
      }
    });
  }

  #symbol(reference: string, alt: string, crossed: boolean, id: string): RowPicture | undefined {
    const symbol = symbolNamed(reference);
    if (symbol === undefined) return undefined;
    const set = symbolSets.find(({ id }) => reference.startsWith(`${id}:`));
    if (set !== undefined) this.#credits.set(set.id, { name: set.name, author: set.author, licence: set.licence, ...(set.url === undefined ? {} : { url: set.url }) });
    const { cross: red, paper } = this.#palette;
    const body = inset(symbol.body, symbol.size, crossed ? { share: 0.84 } : {}) + (crossed ? cross(red, paper) : '');
    const made = this.#drawn(crossed ? this.#alt('not', { what: alt }) : alt, drawing(body));
    this.#names.set(made.media, crossed ? `not ${id}` : id);
    return made;
  }

  /** The picture somebody chose for an idea; else the council's where its folder has one; else the built-in one. */
  #conceptPicture(concept: Concept, crossed: boolean, { said, alt }: { said?: string; alt?: string }): RowPicture | undefined {
    const chosen = this.#instead.get(concept.id);
    // Two ideas that each have the other's picture must not ask for ever.
    const other = chosen === undefined || this.#instead.has(chosen) ? undefined : this.named(crossed ? `not ${chosen}` : chosen, alt ?? concept.alt);
    if (other !== undefined) return other;
    const council = this.#council?.forConcept(concept, said);
    if (council !== undefined) return this.#councilPicture(council, crossed, alt ?? council.alt ?? concept.alt);
    return this.#symbol(concept.picture, alt ?? concept.alt, crossed, concept.id);
  }

  #councilPicture(picture: CouncilPicture, crossed = false, alt = picture.alt ?? capitalised(picture.name.words)): RowPicture {
    const file = this.#council?.mediaFor(picture, crossed);
    if (file === undefined) throw new Error(`There is no council picture ${picture.id}.`);
    this.#media.set(file.id, file);
    this.#names.set(file.id, `${crossed ? 'not ' : ''}${picture.id}`);
    const { author = '', licence = '' } = picture;
    if (author !== '' || licence !== '') this.#credits.set(`council ${author}\n${licence}`, { name: '', author, licence });
    return { media: file.id, alt: crossed ? this.#alt('not', { what: alt }) : alt };
  }

  #drawn(alt: string, svg: string, when?: When): RowPicture {
    const id = `picture-${createHash('sha256').update(svg).digest('hex').slice(0, 12)}`;
    if (!this.#media.has(id)) this.#media.set(id, { id, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), width: 480, height: 480 });
    this.#drawings.set(id, { content: contentOf(svg), ...(when === undefined ? {} : { when }) });
    return { media: id, alt };
  }
}
