import type { ExpectedSection, Forbidden } from './expected.js';
import { hardEdge } from './forbidden.js';
import { edge, type FoundAttachment, type Reading } from './reading.js';
import { textForm } from './text-form.js';
import { searchFor } from './word-search.js';

/** Words that should not have left, and where they were found. */
export interface Leak { forbidden: Forbidden; where: string }

interface Searched { where: string; text: string; said: string; form: string }

/** Searches everything that leaves with a file for words that must not: what is read, what is hidden, what is attached. */
export function leaksIn(reading: Reading, forbidden: readonly Forbidden[], attachments: readonly FoundAttachment[], sections: readonly ExpectedSection[]): Leak[] {
  if (forbidden.length === 0) return [];
  const places = forbidden.every(({ reach }) => reach === 'alone') ? [] : placesOf(reading, attachments);
  const alone = forbidden.some(({ reach }) => reach === 'alone') ? standingAlone(reading, sections) : new Set<string>();
  const found = forbidden.flatMap((each): Leak[] => {
    const form = textForm(each.text, 'exact');
    if (each.reach === 'alone') return alone.has(form) ? [{ forbidden: each, where: 'words' }] : [];
    const search = searchFor(each.text);
    const isLong = form.length >= longForm;
    const place = places.find((other) => search(each.reach === 'said' ? other.said : other.text) || (isLong && each.reach === 'bytes' && other.form.includes(form)));
    return place === undefined ? [] : [{ forbidden: each, where: place.where }];
  });
  // Whatever of one note has left, it is told once for each place.
  return found.filter(({ forbidden: { why, block }, where }, index) =>
    found.findIndex((other) => other.where === where && other.forbidden.why === why && other.forbidden.block === block) === index);
}

// So many letters in a row are no accident, even without white space between the words.
const longForm = 20;

function placesOf(reading: Reading, attachments: readonly FoundAttachment[]): Searched[] {
  const decoder = new TextDecoder();
  // Words may end at an inline edge, or be cut by one.
  const words = reading.items.flatMap(({ text }) => (text.includes(edge) ? [text.replaceAll(edge, ' '), text.replaceAll(edge, '')] : [text])).join(hardEdge);
  return [
    { where: 'words', text: words, said: words },
    ...reading.hidden(),
    ...attachments.map(({ name, bytes }) => ({ where: name, text: `${name}\n${decoder.decode(bytes)}`, said: `${name}\n${decoder.decode(bytes)}` })),
  ].map(({ where, text, said }) => ({ where, text: text.normalize('NFC'), said: said.normalize('NFC'), form: textForm(text, 'exact') }));
}

function standingAlone(reading: Reading, sections: readonly ExpectedSection[]): Set<string> {
  const asked = sections.flatMap(({ heading, printed }) => [heading, ...printed.filter(({ inOrder }) => !inOrder).map(({ text }) => text)]);
  const labels = new Set(asked.map((text) => textForm(text, 'exact')));
  const items = reading.items.flatMap(({ text }) => [text, ...text.split(edge)]);
  return new Set(items.map((text) => textForm(text, 'exact')).filter((form) => !labels.has(form)));
}
