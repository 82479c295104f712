import type { MediaFile } from '../document/nodes.js';
import type { Concept } from './concepts.js';
import { ConceptIndex } from './match.js';

/** One picture of the council's own folder. */
export interface CouncilPicture { id: string; words: string[]; alt: string; author?: string; licence?: string; media: MediaFile }

/** The pictures a council has a licence for: a folder of files named by word, with an optional list. */
export class CouncilPictures {
  readonly #byId: ReadonlyMap<string, CouncilPicture>;
  readonly #index: ConceptIndex;

  constructor(pictures: readonly CouncilPicture[]) {
    this.#byId = new Map(pictures.map((picture) => [picture.id, picture]));
    this.#index = new ConceptIndex(pictures.map((picture): Concept => ({ id: picture.id, picture: '', alt: picture.alt, is: 'thing', words: picture.words })));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  get(id: string): CouncilPicture | undefined {
    return this.#byId.get(id);
  }

  /** The picture whose words a sentence has; the longest phrase, then the last. None when the words are only everyday ones. */
  match(sentence: string, isName: (word: string) => boolean): CouncilPicture | undefined {
    const found = this.#index.matchesIn(sentence, (word) => isName(word.text) || tooGeneral.has(word.lower)).sort((a, b) => a.length - b.length || a.at - b.at).at(-1);
    return found === undefined ? undefined : this.#byId.get(found.concept.id);
  }
}

// A symbol folder has pictures for the words of grammar too. They are never what a sentence is about.
const tooGeneral = new Set(['i', 'a', 'an', 'the', 'and', 'or', 'but', 'to', 'of', 'in', 'on', 'at', 'is', 'are', 'am', 'be', 'it', 'he', 'she', 'we', 'they', 'you', 'me', 'my', 'do', 'not', 'no', 'have', 'has', 'can', 'will', 'go', 'get', 'come', 'want', 'need', 'like', 'with', 'for', 'this', 'that', 'who', 'what', 'when', 'where', 'good', 'big', 'all', 'more', 'out', 'up', 'down', 'if', 'so', 'as', 'by', 'from', 'about', 'then', 'yes', 'thing', 'one', 'day', 'time']);

/** Words of a file name: "cup_of_tea.svg" is "cup of tea"; what stands behind a comma in brackets only sorts. */
export function wordsOfName(name: string): string {
  return name.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ').replace(/,.*$|\(.*\)/g, '').replace(/\s+\d+[a-z]?$/, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
