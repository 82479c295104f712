import type { ExpectedSection } from './expected.js';
import type { Reading } from './reading.js';
import { FormedText, hasComplexScript, holdsAllCharacters, textForm, type Strictness } from './text-form.js';

/** Where one section stands in the text of a file; absent when its heading was not found. */
export interface Span { start: number; end: number }

/** The whole text of a file in its fixed form, cut where the document's sections begin. */
export interface FileText { text: FormedText; strictness: Strictness; items: number[]; spans: (Span | undefined)[] }

/** Puts a reading into its fixed form and finds the headings of the expected sections, in order. */
export function fileTextOf(reading: Reading, sections: readonly ExpectedSection[], strictness: Strictness): FileText {
  const text = new FormedText();
  const items = reading.items.map((item) => text.add(item.text, strictness));
  const depth = sectionDepth(reading, sections, strictness);
  const starts: (number | undefined)[] = [0];
  const headings = reading.items.flatMap((item, index) => (item.kind === 'heading' && item.depth === depth ? [{ form: textForm(item.text, strictness), index }] : []));
  let next = 0;
  for (const section of sections.slice(1)) {
    const found = headings.findIndex((heading, index) => index >= next && isHeadingOf(heading.form, section, strictness));
    const heading = headings[found];
    starts.push(heading === undefined ? undefined : items[heading.index]);
    if (heading !== undefined) next = found + 1;
  }
  const spans = starts.map((start, index): Span | undefined => {
    if (start === undefined) return undefined;
    const end = starts.find((other, at) => at > index && other !== undefined);
    return { start, end: end ?? text.value.length };
  });
  return { text, strictness, items, spans };
}

// Formats count heading depth differently; the depth at which most sections are found is theirs.
function sectionDepth(reading: Reading, sections: readonly ExpectedSection[], strictness: Strictness): number {
  const counts = new Map<number, number>();
  for (const item of reading.items) {
    if (item.kind !== 'heading') continue;
    const form = textForm(item.text, strictness);
    if (sections.some((section) => section.heading !== '' && isHeadingOf(form, section, strictness))) counts.set(item.depth, (counts.get(item.depth) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** A heading is the section's own when only its number stands before it. */
function isHeadingOf(form: string, section: ExpectedSection, strictness: Strictness): boolean {
  const wanted = textForm(section.heading, strictness);
  if (form === wanted || form === textForm(section.number, strictness) + wanted) return true;
  // A name read from the right inside words read from the left: a PDF keeps it in the order it is drawn.
  return strictness === 'turned' && hasComplexScript(wanted) && holdsAllCharacters(form, wanted) && form.length <= wanted.length + section.number.length;
}
