import { decisionForms } from '../messages/wording/place.js';
import { isRealDate } from '../plan/dates.js';
import { draftMark, type Checked, type DecidedRow } from '../plan/easy-decisions.js';
import { isGroup, type DecisionsReader, type Group } from './decisions-reader.js';

const easyKeys = ['from', 'part', 'words', 'pictures', 'by', 'draft', 'stale'] as const;
const checkedKeys = ['by', 'on', 'who', 'rows'] as const;

/** The entries of `easy` that somebody has changed or put a name to; the rest are drafts, which the program makes anew. */
export function easyEntries(reader: DecisionsReader, top: Group): DecidedRow[] {
  return reader.list(top, 'easy').flatMap(({ value, at }) => {
    const path = ['easy', at] as const;
    reader.unknown(value, path, easyKeys);
    const text = (key: string): string => reader.text(value, key, path);
    const [from, by] = [text('from'), text('by')];
    const [words, pictures] = [lines(value['words']), lines(value['pictures'], true)];
    if (words === undefined || pictures === undefined || from === '') {
      const key = from === '' ? 'from' : words === undefined ? 'words' : 'pictures';
      reader.tell('decisionsShape', path, { key, expected: from === '' ? decisionForms.words : decisionForms.list });
      return [];
    }
    if (words.length === 0 || by === '' && text('draft') === draftMark(words, pictures)) return [];
    return [{ from, part: text('part'), words, pictures, by, ...(by === '' && text('stale') !== '' ? { stale: true } : {}) }];
  });
}

/** Who checked the Easy Read with readers, and of which rows. A check without a name or a date is none. */
export function checkEntries(reader: DecisionsReader, top: Group): Checked[] {
  return reader.list(top, 'checked').flatMap(({ value, at }) => {
    const path = ['checked', at] as const;
    reader.unknown(value, path, checkedKeys);
    const text = (key: string): string => reader.text(value, key, path);
    const [by, on, who, rows] = [text('by'), text('on'), text('who'), text('rows')];
    if (by === '' && on === '' && who === '') return [];
    if (by === '') reader.tell('decisionNoName', path, { key: 'by' });
    else if (rows === '') reader.tell('decisionsShape', path, { key: 'rows', expected: decisionForms.words });
    else if (!isRealDate(on)) reader.tell('decisionsShape', path, { key: 'on', expected: decisionForms.date });
    else return [{ by, on, rows, ...(who === '' ? {} : { who }) }];
    return [];
  });
}

/** Which picture stands for an idea in the whole Easy Read: the name of a concept, and the name of the picture somebody chose for it. */
export function pictureEntries(reader: DecisionsReader, top: Group): ReadonlyMap<string, string> {
  const group = top['pictures'];
  if (group === undefined || group === null) return new Map();
  if (!isGroup(group)) {
    reader.tell('decisionsShape', ['pictures'], { key: 'pictures', expected: decisionForms.group });
    return new Map();
  }
  return new Map(Object.keys(group).map((key): [string, string] => [key, reader.text(group, key, ['pictures'])]).filter(([, name]) => name !== ''));
}

/** A list of lines, or one line; undefined for anything else. Empty lines of words go, empty pictures keep their place. */
function lines(value: unknown, keepEmpty = false): string[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value.trim()].filter((each) => each !== '');
  if (!Array.isArray(value) || !value.every((each) => each === null || ['string', 'number', 'boolean'].includes(typeof each))) return undefined;
  const texts = value.map((each: unknown) => (each === null ? '' : String(each).trim()));
  return keepEmpty ? texts : texts.filter((each) => each !== '');
}
