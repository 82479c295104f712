import { decisionForms } from '../messages/wording/place.js';
import { mediums } from '../plan/original.js';
import { original, type OriginalDecision, type PlanRecords } from '../plan/schema/index.js';
import { checkFacts } from './facts-check.js';
import { DecisionsReader, isGroup, type Group } from './decisions-reader.js';
import { readDecisionsYaml } from './decisions-yaml.js';
import { checkEntries, easyEntries, pictureEntries } from './easy-entries.js';
import type { DecidedFacts, DecidedPlace, Decisions, OriginalFacts } from './decisions.js';

const topKeys = ['facts', 'places', 'easy', 'pictures', 'checked', 'originalDecision', 'originals'] as const;
const placeKeys = ['part', 'words', 'to', 'reason', 'by', 'on', 'stale', 'hint'] as const;
const factKeys = ['writtenBy', 'on', 'set'] as const;

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
    easy: easyEntries(reader, top),
    checked: checkEntries(reader, top),
    pictures: pictureEntries(reader, top),
    messages: reader.messages,
  };
}

class Reader extends DecisionsReader {
  /** Facts are a list of entries with `set`, or one group of fields in which each record says who wrote it. */
  allFacts(top: Group): DecidedFacts[] {
    const group = top['facts'];
    if (!isGroup(group)) return this.list(top, 'facts').flatMap((each) => this.facts(each.value, each.at));
    const { writtenBy: _writer, ...given } = group;
    const named = this.text(group, 'writtenBy', ['facts']);
    const writtenBy = named || firstWriter(given);
    if (writtenBy === '') this.tell('factsNoName', ['facts']);
    const { set, messages } = checkFacts(given, ['facts'], this.yaml, this.file);
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
    const { set, messages } = checkFacts(value['set'], [...path, 'set'], this.yaml, this.file);
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
    const { set, messages } = checkFacts(wrapped, [], this.yaml, this.file);
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
}

function firstWriter(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const own = (value as Group)['writtenBy'];
  return typeof own === 'string' ? own : Object.values(value).map(firstWriter).find((each) => each !== '') ?? '';
}

function filledIn(group: Group): Group {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== null && value !== ''));
}
