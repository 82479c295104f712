import { message, type Message, type MessageId } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import { decisionForms } from '../messages/wording/place.js';
import type { DecisionsYaml } from './decisions-yaml.js';

export type Group = Record<string, unknown>;

/** Reads the entries of a decisions file, and tells of what is not as it should be, each with its line. */
export class DecisionsReader {
  readonly yaml: DecisionsYaml;
  readonly messages: Message[] = [];
  readonly file: string;

  constructor(yaml: DecisionsYaml, file: string) {
    this.yaml = yaml;
    this.file = file;
  }

  tell(id: MessageId, path: readonly (string | number)[], facts: Record<string, string> = {}): void {
    const line = this.yaml.lineOf(path);
    this.messages.push(message(id, { line, ...facts }, { file: this.file, line }));
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

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
