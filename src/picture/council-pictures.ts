import { createHash } from 'node:crypto';
import type { MediaFile } from '../document/nodes.js';
import { message, type Message } from '../messages/index.js';
import { basesOf, wordsOf } from '../plain/index.js';
import type { Concept } from './concepts.js';
import { openCouncilPicture } from './council-media.js';
import { clausesOf, denialOf } from './denial.js';
import { ConceptIndex } from './match.js';
import { wordKey, type PictureName } from './picture-name.js';
import { plainText } from './plain-text.js';
import { isSaidAsIdea, isVague, mayShow, mayShowAlone } from './sure-words.js';

/** One picture of the council's own folder. */
export interface CouncilPicture {
  /** How a decisions file names it. */
  id: string; file: string; name: PictureName; words: string[];
  /** What kind of picture its list says it is: tells meanings of the same word apart, and is never matched itself. */
  tags: string; alt?: string; author?: string; licence?: string;
}

/** The pictures a council has a licence for. Files are opened once it is known that a plan uses them. */
export class CouncilPictures {
  readonly #byId = new Map<string, CouncilPicture>();
  readonly #byWords = new Map<string, CouncilPicture[]>();
  readonly #index: ConceptIndex;
  readonly #read: (file: string) => Promise<Uint8Array | undefined>;
  readonly #opened = new Map<string, MediaFile>();
  readonly #wanted = new Map<string, { picture: CouncilPicture; crossed: boolean }>();
  readonly #broken = new Set<CouncilPicture>();

  constructor(pictures: readonly CouncilPicture[], read: (file: string) => Promise<Uint8Array | undefined>) {
    this.#read = read;
    for (const picture of pictures) {
      if (!this.#byId.has(picture.id)) this.#byId.set(picture.id, picture);
      if (!mayShow(picture)) continue;
      for (const words of picture.words) this.#byWords.set(wordKey(words), [...(this.#byWords.get(wordKey(words)) ?? []), picture]);
    }
    // A picture of one meaning, or of a name, is right only where the concept table knows that this meaning is meant.
    const plain = pictures.filter((picture) => mayShowAlone(picture));
    this.#index = new ConceptIndex(plain.map(({ id, words, name }): Concept => ({ id, picture: '', alt: '', is: name.verb ? 'action' : 'thing', words: name.verb ? words.flatMap((each) => [each, asDoing(each)]) : words })));
  }

  /** The picture a decisions file names by its file, without the ending. */
  named(id: string): CouncilPicture | undefined {
    return this.#whole(this.#byId.get(id.replace(/^council:/, '').replace(/\.(?:png|jpe?g|webp|svg)$/i, '')));
  }

  /** The picture for an idea of the concept table: of the very words of the sentence, otherwise of the idea's other words. */
  forConcept(concept: Concept, said?: string): CouncilPicture | undefined {
    const id = concept.id.replaceAll('-', ' ');
    for (const words of [...(said === undefined ? [] : [said]), id, ...concept.words.slice(0, mostWords)]) {
      const key = wordKey(words);
      const [best] = (this.#byWords.get(key) ?? []).filter((each) => !this.#broken.has(each) && fitsSense(each, concept) && fitsKind(each, concept, key === wordKey(id) || key === wordKey(said ?? '')))
        .sort((one, other) => rank(one, concept) - rank(other, concept) || (one.file < other.file ? -1 : 1));
      if (best !== undefined) return best;
    }
    return undefined;
  }

  /** The picture for a sentence in which the concept table finds nothing: only for a word that is surely what the sentence is about. */
  forSentence(sentence: string, isName: (word: string) => boolean): { picture: CouncilPicture; crossed: boolean } | undefined {
    const words = wordsOf(sentence);
    const [found] = this.#index.matchesIn(sentence, (word, index) => isName(word.text) || index > 0 && /^\p{Lu}/u.test(word.text))
      .filter(({ at, length, concept }) => isSaidAsIdea(words, at, length, concept.is === 'action'))
      .sort((a, b) => b.length - a.length || b.at - a.at);
    const picture = found === undefined ? undefined : this.#whole(this.#byId.get(found.concept.id));
    const denial = found === undefined ? 'unsure' : denialOf(found, words, clausesOf(sentence, words));
    return picture === undefined || denial === 'unsure' ? undefined : { picture, crossed: denial === 'crossed' };
  }

  /** The picture as a file of the document. Before it is opened it has no bytes: `open` is to be called, and the document made again. */
  mediaFor(picture: CouncilPicture, crossed: boolean): MediaFile {
    const id = `picture-council-${createHash('sha256').update(picture.file).digest('hex').slice(0, 12)}${crossed ? '-not' : ''}`;
    const opened = this.#opened.get(id);
    if (opened !== undefined) return opened;
    this.#wanted.set(id, { picture, crossed });
    return { id, mediaType: 'image/png', bytes: new Uint8Array(), width: 1, height: 1 };
  }

  /** Whether pictures are in a document that nobody has opened yet. */
  get wanting(): boolean {
    return this.#wanted.size > 0;
  }

  /** Opens what a document uses. What cannot be used is said, and never chosen again. */
  async open(): Promise<Message[]> {
    const messages: Message[] = [];
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    const all = await Promise.all(wanted.map(async ([, { picture, crossed }]) => openCouncilPicture(await this.#read(picture.file), crossed)));
    for (const [index, opened] of all.entries()) {
      const [id, { picture }] = wanted[index] ?? ['', { picture: undefined }];
      if (picture === undefined || this.#broken.has(picture)) continue;
      if ('why' in opened) {
        this.#broken.add(picture);
        messages.push(message('councilPictureBroken', { file: plainText(picture.file, 80), why: opened.why }));
      } else this.#opened.set(id, { id, ...opened });
    }
    return messages;
  }

  #whole(picture: CouncilPicture | undefined): CouncilPicture | undefined {
    return picture === undefined || this.#broken.has(picture) ? undefined : picture;
  }
}

/** "Bounce" as "bouncing": the language part only knows the forms of common verbs. */
function asDoing(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  return [`${first.replace(/([^e])e$/, '$1')}ing`, ...rest].join(' ');
}

/** How many of an idea's words are looked for when the sentence's own has no picture: the first say it best. */
const mostWords = 5;

/** A deed is no picture of a thing ("to stroke" of a stroke), and a word of many meanings needs a list that says which. */
function fitsKind({ name, tags }: CouncilPicture, concept: Concept, itsWord: boolean): boolean {
  if (isVague(name.words) && name.sense === '' && !basesOf(concept.id).has(name.words) && agreement(tags, concept) === 0) return false;
  return !name.verb || concept.is === 'action' || itsWord && !isVague(name.words);
}

function agreement(tags: string, { alt, words }: Concept): number {
  const known = new Set([alt, ...words].flatMap((each) => wordsOf(each).flatMap(({ lower }) => [...basesOf(lower)])));
  return new Set(wordsOf(tags).map(({ lower }) => lower).filter((each) => known.has(each))).size;
}

function fitsSense({ name: { sense } }: CouncilPicture, concept: Concept): boolean {
  if (sense === '') return true;
  const known = new Set([concept.id, concept.alt, ...concept.words].flatMap((each) => wordsOf(each.replaceAll('-', ' ')).map(({ lower }) => lower)));
  return wordsOf(sense).some(({ lower }) => known.has(lower));
}

/** Lower is better: what its list says of it agrees with the idea; drawn as a deed for a deed; the plain one before the numbered ones. */
function rank({ tags, name }: CouncilPicture, concept: Concept): number {
  const deed = name.verb === (concept.is === 'action') ? 0 : 1;
  return -Math.min(agreement(tags, concept), 4) * 100_000 + deed * 50_000 + name.variant;
}
