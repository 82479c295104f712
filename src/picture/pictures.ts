import { createHash } from 'node:crypto';
import type { MediaFile, RowPicture, Style } from '../document/nodes.js';
import { choose, type Choice } from './choose.js';
import { concepts, conceptNamed, type Concept } from './concepts.js';
import type { CouncilPictures } from './council-pictures.js';
import { money, phoneNumber, shares } from './drawn/amounts.js';
import { calendarPage } from './drawn/calendar.js';
import { clock } from './drawn/clock.js';
import { cross, drawing, inset, type Palette } from './drawn/frame.js';
import { week } from './drawn/week.js';
import { ConceptIndex } from './match.js';
import { symbolNamed, symbolSets } from './symbols.js';

/** Words for what is drawn, by kind, with `{what}` for the value. From the words file of the edition. */
export type AltWords = (key: 'clock' | 'week' | 'everyDay' | 'date' | 'money' | 'phone' | 'not' | 'shares', facts: Record<string, string>) => string;

/** A picture put in a document, and whose it is. */
export interface Credit { name: string; author: string; licence: string; url?: string }

/** The pictures of one document: chosen for sentences, drawn once each, with the credits of what was used. */
export class Pictures {
  readonly #palette: Palette;
  readonly #alt: AltWords;
  readonly #isName: (word: string) => boolean;
  readonly #council: CouncilPictures | undefined;
  readonly #media = new Map<string, MediaFile>();
  readonly #credits = new Map<string, Credit>();
  readonly #index: ConceptIndex;

  constructor(style: Style, alt: AltWords, isName: (word: string) => boolean, council?: CouncilPictures) {
    const { ink, paper, accent, onAccent, tint, grey, safety } = style.colours;
    this.#palette = { ink, paper, accent, onAccent, tint, grey, cross: safety };
    this.#alt = alt;
    this.#isName = isName;
    this.#council = council;
    this.#index = new ConceptIndex(concepts());
  }

  /** What was made, by media id. */
  get media(): MediaFile[] {
    return [...this.#media.values()];
  }

  /** Whose pictures were used, each once. */
  get credits(): Credit[] {
    return [...this.#credits.values()];
  }

  /** The pictures for a sentence, at most two; none when nothing is sure. */
  forSentence(sentence: string): RowPicture[] {
    const own = this.#council?.match(sentence, this.#isName);
    if (own !== undefined) return [this.#councilPicture(own.id)];
    return this.#rowPictures(choose(sentence, this.#index, this.#isName));
  }

  /** Only what is drawn from a value of the sentence: a number to ring, an amount, a time, days, a date. */
  drawnFor(sentence: string): RowPicture[] {
    return this.#rowPictures(choose(sentence, this.#index, this.#isName).filter(({ kind }) => kind !== 'concept'));
  }

  /** What kind of idea a sentence's picture is; undefined when it is drawn from a value, or crossed out: nothing the next sentence could go on with. */
  kindFor(sentence: string): Concept['is'] | undefined {
    const [first] = choose(sentence, this.#index, this.#isName);
    return first?.kind === 'concept' && !first.crossed ? first.concept.is : undefined;
  }

  /** The picture of a concept by its id, or of a symbol such as `openmoji:cooking`; undefined when there is none. */
  named(id: string, alt?: string): RowPicture | undefined {
    if (this.#council?.has(id) === true) return this.#councilPicture(id, alt);
    const concept = conceptNamed(id);
    const reference = concept?.picture ?? (id.includes(':') ? id : undefined);
    return reference === undefined ? undefined : this.#symbol(reference, alt ?? concept?.alt ?? id, false);
  }

  clock(time: string, written: string): RowPicture {
    return this.#drawn(this.#alt('clock', { what: written }), clock(time, this.#palette));
  }

  date(date: string, written: string): RowPicture {
    return this.#drawn(this.#alt('date', { what: written }), calendarPage(date, this.#palette));
  }

  phone(written: string): RowPicture {
    return this.#drawn(this.#alt('phone', { what: written }), phoneNumber(written, this.#palette));
  }

  money(written: string): RowPicture {
    return this.#drawn(this.#alt('money', { what: written }), money(written, this.#palette));
  }

  /** How an amount is shared, drawn; `what` says the exact amounts in words. */
  shares(parts: readonly number[], what: string): RowPicture {
    return this.#drawn(this.#alt('shares', { what }), shares(parts, this.#palette));
  }

  week(days: readonly number[], dayName: (day: number) => string): RowPicture {
    const alt = days.length === 7 ? this.#alt('everyDay', {}) : this.#alt('week', { what: days.map(dayName).join(', ') });
    return this.#drawn(alt, week(new Set(days), this.#palette));
  }

  #rowPictures(choices: readonly Choice[]): RowPicture[] {
    return choices.flatMap((choice): RowPicture[] => {
      switch (choice.kind) {
        case 'concept': {
          const found = this.#symbol(choice.concept.picture, choice.concept.alt, choice.crossed);
          return found === undefined ? [] : [found];
        }
        case 'clock': return [this.clock(choice.time, choice.written)];
        case 'week': return [this.week(choice.days, (day) => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day - 1] ?? '')];
        case 'date': return [this.date(choice.date, choice.written)];
        case 'money': return [this.money(choice.written)];
        case 'phone': return [this.phone(choice.written)];
      }
    });
  }

  #symbol(reference: string, alt: string, crossed: boolean): RowPicture | undefined {
    const symbol = symbolNamed(reference);
    if (symbol === undefined) return undefined;
    const set = symbolSets.find(({ id }) => reference.startsWith(`${id}:`));
    if (set !== undefined) this.#credits.set(set.id, { name: set.name, author: set.author, licence: set.licence, url: set.url });
    const { cross: red, paper } = this.#palette;
    const body = inset(symbol.body, symbol.size, crossed ? { share: 0.84 } : {}) + (crossed ? cross(red, paper) : '');
    return this.#drawn(crossed ? this.#alt('not', { what: alt }) : alt, drawing(body));
  }

  #councilPicture(id: string, alt?: string): RowPicture {
    const picture = this.#council?.get(id);
    if (picture === undefined) throw new Error(`There is no council picture ${id}.`);
    const media = `picture-council-${picture.media.id}`;
    this.#media.set(media, { ...picture.media, id: media });
    if (picture.author !== undefined || picture.licence !== undefined) {
      this.#credits.set(`council ${picture.author ?? ''} ${picture.licence ?? ''}`, { name: '', author: picture.author ?? '', licence: picture.licence ?? '' });
    }
    return { media, alt: alt ?? picture.alt };
  }

  #drawn(alt: string, svg: string): RowPicture {
    const id = `picture-${createHash('sha256').update(svg).digest('hex').slice(0, 12)}`;
    if (!this.#media.has(id)) this.#media.set(id, { id, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), width: 480, height: 480 });
    return { media: id, alt };
  }
}
