import type { Forbidden } from './expected.js';
import type { FoundAttachment, Reading } from './reading.js';
import { textForm } from './text-form.js';

/** Words that should not have left, and where they were found. */
export interface Leak { forbidden: Forbidden; where: string }

/** Searches everything that leaves with a file for words that must not: what is read, what is hidden, what is attached. */
export function leaksIn(reading: Reading, forbidden: readonly Forbidden[], attachments: readonly FoundAttachment[]): Leak[] {
  if (forbidden.length === 0) return [];
  const decoder = new TextDecoder();
  const places = [
    { where: 'words', text: reading.items.map((item) => item.text).join('\n') },
    ...reading.hidden(),
    ...attachments.map(({ name, bytes }) => ({ where: name, text: `${name}\n${decoder.decode(bytes)}` })),
  ].map(({ where, text }) => ({ where, form: textForm(text, 'exact') }));
  return forbidden.flatMap((each) => {
    const wanted = textForm(each.text, 'exact');
    const place = places.find(({ form }) => form.includes(wanted));
    return place === undefined ? [] : [{ forbidden: each, where: place.where }];
  });
}
