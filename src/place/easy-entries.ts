import type { Message, MessageId } from '../messages/index.js';
import { message } from '../messages/index.js';
import { decisionForms } from '../messages/wording/place.js';
import { isRealDate } from '../plan/dates.js';
import { draftMark, type Checked, type DecidedRow } from '../plan/easy-decisions.js';
import type { DecisionsYaml } from './decisions-yaml.js';

type Group = Record<string, unknown>;
const easyKeys = new Set(['from', 'part', 'words', 'pictures', 'by', 'draft', 'stale']);
const checkedKeys = new Set(['by', 'on', 'who', 'rows']);

/** The entries of `easy` that somebody has changed or put a name to; the rest are drafts, which the program makes anew. */
export function easyEntries(value: unknown, yaml: DecisionsYaml, file: string, messages: Message[]): DecidedRow[] {
  return entriesOf(value, 'easy', yaml, file, messages).flatMap(({ group, tell, text }) => {
    for (const key of Object.keys(group)) if (!easyKeys.has(key)) tell('decisionsUnknownKey', { key, known: [...easyKeys].join(', ') });
    const [from, by] = [text('from'), text('by')];
    const [words, pictures] = [lines(group['words']), lines(group['pictures'], true)];
    if (words === undefined || pictures === undefined || from === '') {
      tell('decisionsShape', { key: from === '' ? 'from' : words === undefined ? 'words' : 'pictures', expected: from === '' ? decisionForms.words : decisionForms.list });
      return [];
    }
    if (words.length === 0 || by === '' && text('draft') === draftMark(words, pictures)) return [];
    return [{ from, part: text('part'), words, pictures, by, ...(by === '' && text('stale') !== '' ? { stale: true } : {}) }];
  });
}

/** Who checked the Easy Read with readers, and of which rows. A check without a name or a date is none. */
export function checkEntries(value: unknown, yaml: DecisionsYaml, file: string, messages: Message[]): Checked[] {
  return entriesOf(value, 'checked', yaml, file, messages).flatMap(({ group, tell, text }) => {
    for (const key of Object.keys(group)) if (!checkedKeys.has(key)) tell('decisionsUnknownKey', { key, known: [...checkedKeys].join(', ') });
    const [by, on, rows, who] = [text('by'), text('on'), text('rows'), text('who')];
    if (by === '' && on === '' && who === '') return [];
    if (by === '') { tell('decisionNoName', { key: 'by' }); return []; }
    if (!isRealDate(on) || rows === '') { tell('decisionsShape', { key: rows === '' ? 'rows' : 'on', expected: rows === '' ? decisionForms.words : decisionForms.date }); return []; }
    return [{ by, on, rows, ...(who === '' ? {} : { who }) }];
  });
}

interface Entry { group: Group; tell: (id: MessageId, facts: Record<string, string>) => void; text: (key: string) => string }

function entriesOf(value: unknown, name: string, yaml: DecisionsYaml, file: string, messages: Message[]): Entry[] {
  const tellAt = (path: readonly (string | number)[]) => (id: MessageId, facts: Record<string, string>): void => {
    const line = yaml.lineOf(path);
    messages.push(message(id, { line, ...facts }, { file, line }));
  };
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) { tellAt([name])('decisionsShape', { key: name, expected: decisionForms.list }); return []; }
  return value.flatMap((each: unknown, at): Entry[] => {
    const tell = tellAt([name, at]);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) { tell('decisionsShape', { key: name, expected: decisionForms.entries }); return []; }
    const group = each as Group;
    const text = (key: string): string => {
      const found = group[key];
      if (found === undefined || found === null) return '';
      return typeof found === 'string' ? found.trim() : yaml.wordsOf([name, at, key]) ?? '';
    };
    return [{ group, tell, text }];
  });
}

/** A list of lines, or one line; undefined for anything else. Empty lines of words go, empty pictures keep their place. */
function lines(value: unknown, keepEmpty = false): string[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value.trim()].filter((each) => each !== '');
  if (!Array.isArray(value) || !value.every((each) => each === null || ['string', 'number', 'boolean'].includes(typeof each))) return undefined;
  const texts = value.map((each: unknown) => (each === null ? '' : String(each).trim()));
  return keepEmpty ? texts : texts.filter((each) => each !== '');
}
