import type { ExpectedSection, Forbidden } from './expected.js';
import { edge, type FoundAttachment, type Reading } from './reading.js';
import { textForm } from './text-form.js';

/** Words that should not have left, and where they were found. */
export interface Leak { forbidden: Forbidden; where: string }

/** Searches everything that leaves with a file for words that must not: what is read, what is hidden, what is attached. */
export function leaksIn(reading: Reading, forbidden: readonly Forbidden[], attachments: readonly FoundAttachment[], sections: readonly ExpectedSection[]): Leak[] {
  if (forbidden.length === 0) return [];
  const wanted = forbidden.map((each) => ({ each, form: textForm(each.text, 'exact'), isShort: isShort(each.text) }));
  const places = wanted.every(({ isShort: short }) => short) ? [] : placesOf(reading, attachments);
  const alone = wanted.some(({ isShort: short }) => short) ? standingAlone(reading, sections) : new Set<string>();
  return wanted.flatMap(({ each, form, isShort: short }) => {
    if (short) return alone.has(form) ? [{ forbidden: each, where: 'words' }] : [];
    const place = places.find((other) => other.form.includes(form));
    return place === undefined ? [] : [{ forbidden: each, where: place.where }];
  });
}

function placesOf(reading: Reading, attachments: readonly FoundAttachment[]): { where: string; form: string }[] {
  const decoder = new TextDecoder();
  return [
    { where: 'words', text: reading.items.map((item) => item.text).join('\n') },
    ...reading.hidden(),
    ...attachments.map(({ name, bytes }) => ({ where: name, text: `${name}\n${decoder.decode(bytes)}` })),
  ].map(({ where, text }) => ({ where, form: textForm(text, 'exact') }));
}

// "my week" also stands in ordinary sentences and headings; as words of its own that no label asks for, it has leaked.
function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < 5 && text.length < 32;
}

function standingAlone(reading: Reading, sections: readonly ExpectedSection[]): Set<string> {
  const asked = sections.flatMap(({ heading, printed }) => [heading, ...printed.filter(({ inOrder }) => !inOrder).map(({ text }) => text)]);
  const labels = new Set(asked.map((text) => textForm(text, 'exact')));
  const items = reading.items.flatMap(({ text }) => [text, ...text.split(edge)]);
  return new Set(items.map((text) => textForm(text, 'exact')).filter((form) => !labels.has(form)));
}
