import { message, type Message, type MessageId } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { decisionForms } from '../messages/wording/place.js';
import { mediums } from '../plan/original.js';
import { original, type OriginalDecision, type PlanRecords } from '../plan/schema/index.js';
import { checkFacts } from './facts-check.js';
import { checkEntries, easyEntries } from './easy-entries.js';
import { readDecisionsYaml, type DecisionsYaml } from './decisions-yaml.js';
import type { DecidedFacts, DecidedPlace, Decisions, OriginalFacts } from './decisions.js';

const topKeys = ['facts', 'places', 'easy', 'pictures', 'checked', 'originalDecision', 'originals'] as const;
const placeKeys = ['part', 'words', 'to', 'reason', 'by', 'on', 'stale', 'hint'] as const;
const factKeys = ['writtenBy', 'on', 'set'] as const;
type Group = Record<string, unknown>;

/** Reads the decisions file that lies beside a plan. What cannot be used is left out and told in `messages`. */
export function readDecisions(text: string, file = 'decisions file'): Decisions {
  const reader = new Reader(readDecisionsYaml(text, file), file);
  const top = isGroup(reader.yaml.value) ? reader.yaml.value : {};
  reader.unknown(top, [], topKeys);
  const decided = reader.originalDecision(top['originalDecision']);
  return {
    file,
    facts: reader.allFacts(top),
    places: reader.list(top, 'places').flatMap((each) => reader.place(each.value, each.at)),
    originals: reader.list(top, 'originals').flatMap((each) => reader.originalFacts(each.value, each.at)),
    ...(decided === undefined ? {} : { originalDecision: decided }),
    easy: easyEntries(top['easy'], reader.yaml, file, reader.messages),
    checked: checkEntries(top['checked'], reader.yaml, file, reader.messages),
    ...keep('pictures', top),
    messages: reader.messages,
  };
}

class Reader {
  readonly yaml: DecisionsYaml;
  readonly messages: Message[] = [];
  readonly #file: string;

  constructor(yaml: DecisionsYaml, file: string) {
    this.yaml = yaml;
    this.#file = file;
  }

  tell(id: MessageId, path: readonly (string | number)[], facts: Record<string, string> = {}): void {
    const line = this.yaml.lineOf(path);
    this.messages.push(message(id, { line, ...facts }, { file: this.#file, line }));
  }

  unknown(group: Group, path: readonly (string | number)[], known: readonly string[]): void {
    for (const key of Object.keys(group)) {
      if (known.includes(key)) continue;
      const near = suggest(key, known);
      if (near === undefined) this.tell('decisionsUnknownKey', [...path, key], { key, known: known.join(', ') });
      else this.tell('decisionsUnknownKeyNear', [...path, key], { key, near });
    }
  }

  list(top: Group, key: string): { value: Group; at: number }[] {
    const value = top[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.tell('decisionsShape', [key], { key, expected: decisionForms.list });
      return [];
    }
    return value.flatMap((each: unknown, at) => {
      if (isGroup(each)) return [{ value: each, at }];
      this.tell('decisionsShape', [key, at], { key, expected: decisionForms.entries });
      return [];
    });
  }

  /** Facts are a list of entries with `set`, or one group of fields in which each record says who wrote it. */
  allFacts(top: Group): DecidedFacts[] {
    const group = top['facts'];
    if (!isGroup(group)) return this.list(top, 'facts').flatMap((each) => this.facts(each.value, each.at));
    const { writtenBy: _writer, ...given } = group;
    const named = this.text(group, 'writtenBy', ['facts']);
    const writtenBy = named || firstWriter(given);
    if (writtenBy === '') this.tell('factsNoName', ['facts']);
    const { set, messages } = checkFacts(given, ['facts'], this.yaml, this.#file);
    this.messages.push(...messages);
    return [{ writtenBy: writtenBy || 'council', set, line: this.yaml.lineOf(['facts']) }];
  }

  facts(value: Group, at: number): DecidedFacts[] {
    const path = ['facts', at] as const;
    this.unknown(value, path, factKeys);
    if (value['set'] === undefined || value['set'] === null) return [];
    if (!isGroup(value['set'])) {
      this.tell('decisionsShape', [...path, 'set'], { key: 'set', expected: decisionForms.group });
      return [];
    }
    const writtenBy = this.text(value, 'writtenBy', path);
    if (writtenBy === '') {
      this.tell('decisionNoName', path, { key: 'writtenBy' });
      return [];
    }
    const { set, messages } = checkFacts(value['set'], [...path, 'set'], this.yaml, this.#file);
    this.messages.push(...messages);
    const on = this.text(value, 'on', path);
    return [{ writtenBy, set, line: this.yaml.lineOf(path), ...(on === '' ? {} : { on }) }];
  }

  place(value: Group, at: number): DecidedPlace[] {
    const path = ['places', at] as const;
    this.unknown(value, path, placeKeys);
    const part = this.text(value, 'part', path);
    if (part === '' && this.text(value, 'words', path) === '') {
      this.tell('decisionsShape', path, { key: 'part', expected: decisionForms.part });
      return [];
    }
    const [reason, on] = [this.text(value, 'reason', path), this.text(value, 'on', path)];
    return [{
      part, words: this.text(value, 'words', path), to: this.text(value, 'to', path), by: this.text(value, 'by', path),
      line: this.yaml.lineOf(path), ...(reason === '' ? {} : { reason }), ...(on === '' ? {} : { on }),
    }];
  }

  /** R142, R143: checked as the same field of a plan is; `by` is who decided. */
  originalDecision(value: unknown): OriginalDecision | undefined {
    if (!isGroup(value) || value['decision'] === undefined || value['decision'] === null) return undefined;
    const { by: _by, ...rest } = value;
    const by = this.text(value, 'by', ['originalDecision']) || this.text(value, 'decidedBy', ['originalDecision']);
    if (by === '') {
      this.tell('decisionNoName', ['originalDecision'], { key: 'by' });
      return undefined;
    }
    const filled = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== null && each !== ''));
    const wrapped = { originalDecision: { ...filled, decidedBy: by } } satisfies Record<keyof Pick<PlanRecords, 'originalDecision'>, unknown>;
    const { set, messages } = checkFacts(wrapped, [], this.yaml, this.#file);
    this.messages.push(...messages);
    return set.originalDecision?.decision === undefined ? undefined : set.originalDecision;
  }

  originalFacts(value: Group, at: number): OriginalFacts[] {
    const shape = original.shape;
    const facts: OriginalFacts = {};
    const known = ['title', 'madeBy', 'madeOn', 'medium', 'location', 'howToSee', 'thirdPartiesShown'] as const;
    this.unknown(value, ['originals', at], [...known, 'holder', 'id']);
    const place = value['location'];
    const location = typeof place === 'string' ? { text: place } : isGroup(place) ? filledIn(place) : {};
    const holder = this.text(value, 'holder', ['originals', at]);
    const whole: Group = { ...filledIn(value), location: holder === '' ? location : { ...location, holder } };
    for (const key of known) {
      if (whole[key] === undefined || (key === 'location' && Object.keys(whole[key] as Group).length === 0)) continue;
      const result = shape[key].safeParse(whole[key]);
      if (result.success) Object.assign(facts, { [key]: result.data });
      else this.tell('decisionsShape', ['originals', at, key], { key, expected: key === 'medium' ? `${decisionForms.oneOf} ${mediums.join(', ')}` : key === 'madeOn' ? decisionForms.date : decisionForms.asShown });
    }
    return [facts];
  }

  /** Words as the file has them; an empty value is no value. */
  text(group: Group, key: string, path: readonly (string | number)[]): string {
    const value = group[key];
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value.trim();
    const words = this.yaml.wordsOf([...path, key]);
    if (words !== undefined) return words;
    this.tell('decisionsShape', [...path, key], { key, expected: decisionForms.words });
    return '';
  }
}

function firstWriter(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const own = (value as Group)['writtenBy'];
  return typeof own === 'string' ? own : Object.values(value).map(firstWriter).find((each) => each !== '') ?? '';
}

function filledIn(group: Group): Group {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== null && value !== ''));
}

function keep<Key extends 'pictures'>(key: Key, top: Group): { [Name in Key]?: unknown } {
  return (top[key] === undefined || top[key] === null ? {} : { [key]: top[key] }) as { [Name in Key]?: unknown };
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
