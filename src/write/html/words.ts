import { readResourceData } from '../../resources/data.js';
import { hasResource } from '../../resources/index.js';

/** The few words a page needs that are not in the document tree, and the language they are in. */
export interface PageWords {
  language: string;
  skip: string; ticked: string; notTicked: string; crossedOut: string; crossedOutEnd: string; toFill: string;
  reading: ReadingWords;
}

/** The words of the panel in which a reader changes the look of a page. */
export interface ReadingWords {
  title: string; asMade: string;
  size: string; larger: string; largest: string; giant: string;
  colours: string; white: string; cream: string; paleYellow: string; paleBlue: string; dark: string;
  spacing: string; wide: string; wider: string;
}

const fallback = 'en-GB';

/** Reads the words for a language: the very language, else British English. */
export async function pageWords(language: string): Promise<PageWords> {
  const found = /^[A-Za-z0-9-]+$/.test(language) && hasResource(file(language)) ? language : fallback;
  const read: unknown = readResourceData(file(found));
  const word = (name: string, within: unknown = read): string => {
    const value = typeof within === 'object' && within !== null ? Reflect.get(within, name) as unknown : undefined;
    if (typeof value !== 'string') throw new Error(`${file(found)} has no words for "${name}".`);
    return value;
  };
  return {
    language: found, skip: word('skip'), ticked: word('ticked'), notTicked: word('notTicked'),
    crossedOut: word('crossedOut'), crossedOutEnd: word('crossedOutEnd'), toFill: word('toFill'), reading: readingWords((name) => word(name, typeof read === 'object' && read !== null ? Reflect.get(read, 'reading') : undefined)),
  };
}

function readingWords(word: (name: string) => string): ReadingWords {
  return {
    title: word('title'), asMade: word('asMade'), size: word('size'), larger: word('larger'), largest: word('largest'), giant: word('giant'),
    colours: word('colours'), white: word('white'), cream: word('cream'), paleYellow: word('paleYellow'), paleBlue: word('paleBlue'), dark: word('dark'),
    spacing: word('spacing'), wide: word('wide'), wider: word('wider'),
  };
}

function file(language: string): string {
  return `templates/html/words.${language}.yaml`;
}
