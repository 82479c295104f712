import { readResourceData } from '../../resources/data.js';
import { hasResource } from '../../resources/index.js';

/** The few words a page needs that are not in the document tree, and the language they are in. */
export interface PageWords {
  language: string;
  skip: string; ticked: string; notTicked: string; crossedOut: string; crossedOutEnd: string; toFill: string;
}

const fallback = 'en-GB';

/** Reads the words for a language: the very language, else British English. */
export async function pageWords(language: string): Promise<PageWords> {
  const found = /^[A-Za-z0-9-]+$/.test(language) && hasResource(file(language)) ? language : fallback;
  const read: unknown = readResourceData(file(found));
  const word = (name: string): string => {
    const value = typeof read === 'object' && read !== null ? Reflect.get(read, name) as unknown : undefined;
    if (typeof value !== 'string') throw new Error(`${file(found)} has no words for "${name}".`);
    return value;
  };
  return {
    language: found, skip: word('skip'), ticked: word('ticked'), notTicked: word('notTicked'),
    crossedOut: word('crossedOut'), crossedOutEnd: word('crossedOutEnd'), toFill: word('toFill'),
  };
}

function file(language: string): string {
  return `templates/html/words.${language}.yaml`;
}
