import { isMap, isScalar, isSeq } from 'yaml';
import { draftMark, type EasyEntry } from '../plan/easy-decisions.js';
import { once } from '../resources/once.js';
import { placingTable } from './data.js';
import { asComment, asExample } from './decisions-comments.js';
import { readDecisionsYaml } from './decisions-yaml.js';

interface EasyWords { easy: string; easyStale: string; easyWas: string; checked: string; checkedExample: string; code: string }
const words = once(() => placingTable<EasyWords>('decisions'));

/** The Easy Read as it is now: an entry for each sentence, and the code of its rows. */
export interface EasyDraft { entries: readonly EasyEntry[]; code: string }

/**
 * Brings the `easy` part of a decisions file up to date: entries nobody has touched are drafted anew, all others stay letter for letter. One
 * whose sentence is gone says so in a comment. All around it stays as it is.
 */
export function refreshEasy(text: string, draft: EasyDraft): string {
  const { document } = readDecisionsYaml(text, 'decisions file');
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'easy') : undefined;
  const list = isSeq(pair?.value) ? pair.value : undefined;
  const kept = list === undefined ? [] : keptEntries(text, list);
  const byFrom = new Map(kept.map((each) => [each.from, each]));
  const present = new Set(draft.entries.flatMap(({ from, was }) => [from, was ?? from]));
  const sections = [
    ...draft.entries.map((entry) => byFrom.get(entry.from)?.text ?? (entry.was === undefined ? drafted(entry) : moved(entry, byFrom.get(entry.was)?.text ?? ''))),
    ...kept.filter(({ from }) => !present.has(from)).map((each) => marked(each.text)),
  ];
  const easy = sections.length === 0 ? 'easy: []\n' : `easy:\n${[...new Set(sections)].join('')}`;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const whole = start === undefined ? `${text.trimEnd()}\n\n${asComment(words().easy)}\n${easy}` : `${text.slice(0, start)}${easy}${text.slice(endOf(text, start))}`;
  return withCode(whole, draft.code);
}

/** Where a list of the file ends: at the first line that is neither indented, nor an entry, nor empty; empty lines before it are not its own. */
function endOf(text: string, start: number): number {
  let end = lineEnd(text, start);
  for (let at = end; at < text.length; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    if (!/^[ -]/.test(line)) break;
    end = lineEnd(text, at);
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

interface Kept { from: string; text: string }

/** Entries somebody has touched: other words or pictures than were drafted, a name, or a comment. */
function keptEntries(text: string, list: { items: readonly unknown[] }): Kept[] {
  const starts = list.items.map((item) => lineStart(text, isMap(item) ? item.range?.[0] ?? 0 : 0));
  const end = starts[0] === undefined ? 0 : endOf(text, starts[0]);
  return list.items.flatMap((item, at): Kept[] => {
    if (!isMap(item)) return [];
    const slice = `${text.slice(starts[at], starts[at + 1] ?? end).trimEnd()}\n`;
    const value = item.toJSON() as Record<string, unknown>;
    const lines = (key: string): string[] => [value[key] ?? []].flat().map((each) => (each === null ? '' : String(each).trim()));
    const untouched = String(value['by'] ?? '').trim() === '' && String(value['draft'] ?? '') === draftMark(lines('words').filter((each) => each !== ''), lines('pictures')) && !hasComment(slice.replace(staleMark(), ''));
    return untouched ? [] : [{ from: String(value['from'] ?? ''), text: slice.replace(staleMark(), '') }];
  });
}

/** Whether somebody wrote a comment into an entry, on a line of its own or behind words; a # inside quotes is none. */
function hasComment(entry: string): boolean {
  return /(?:^|\s)#/m.test(entry.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ''));
}

/** Words of a person for a sentence that has changed: they stay, for the sentence as it is now, and say what they were written for. */
function moved(entry: EasyEntry, before: string): string {
  const comments = before.split('\n').filter((line) => line.trim().startsWith('#'));
  return written(entry, [`    stale: ${quoted(`${words().easyWas} ${entry.was ?? ''}`)}`, ...comments]);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1;
}

function drafted(entry: EasyEntry): string {
  return written(entry, [`    draft: "${draftMark(entry.words, entry.pictures)}"`]);
}

function written({ from, part, words: rows, pictures }: EasyEntry, more: readonly string[]): string {
  return [
    `  - from: ${quoted(from)}`, '    words:', ...rows.map((row) => `      - ${quoted(row)}`),
    `    pictures: [${pictures.map(quoted).join(', ')}]`, '    by: ""', `    part: ${quoted(part)}`, ...more, '',
  ].join('\n');
}

// JSON's way of writing text is YAML's too.
function quoted(text: string): string {
  return JSON.stringify(text);
}

function staleMark(): string {
  return `    # ${words().easyStale}\n`;
}

function marked(entry: string): string {
  return entry.includes(staleMark()) ? entry : `${entry}${staleMark()}`;
}

/** The code of the rows stands in the comment above `checked`, ready to be copied. */
function withCode(text: string, code: string): string {
  const line = `# ${words().code} ${code}`;
  const known = new RegExp(`^# ${words().code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} .*$`, 'm');
  if (known.test(text)) return text.replace(known, line);
  return `${text.trimEnd()}\n\n${asComment(words().checked)}\n${line}\n${asExample(words().checkedExample)}\n`;
}
