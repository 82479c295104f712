import { positionFinder, type Position } from './json-positions.js';

/** Something wrong with JSON as text. `id` is a message id; facts fill its wording. */
export interface JsonProblem {
  id: JsonProblemId;
  facts: Readonly<Record<string, string | number>>;
  position: Position;
  pointer: string;
}

/** The faults this parser knows by name. */
export type JsonProblemId =
  | 'jsonTrailingComma' | 'jsonComment' | 'jsonSingleQuotes' | 'jsonCurlyQuotes' | 'jsonKeyNeedsQuotes' | 'jsonMissingComma'
  | 'jsonMissingColon' | 'jsonNotANumber' | 'jsonNumberShape' | 'jsonNumberSize' | 'jsonUnknownWord' | 'jsonTextNotClosed'
  | 'jsonLineBreakInText' | 'jsonEscape' | 'jsonControlCharacter' | 'jsonHalfCharacter' | 'jsonDuplicateKey' | 'jsonForbiddenKey'
  | 'jsonTooMany' | 'jsonKeyTooLong' | 'jsonTooDeep' | 'jsonNotClosed' | 'jsonExpectedValue' | 'jsonAfterEnd' | 'jsonEmpty';

/** What was read. `complete` is false when reading had to stop before the end. Positions are by JSON pointer. */
export interface JsonText {
  value: unknown;
  complete: boolean;
  problems: JsonProblem[];
  positions: ReadonlyMap<string, Position>;
}

/** How many groups and lists may be inside each other. */
export const jsonDepthCap = 200;
/** How many fields and values a file may have: an exported plan has one for each 41 of its letters, so about this many at the most a file may hold. */
const valueCap = 500_000;
// Paths are kept for every value, so long names inside each other would fill the memory.
const keyCap = 1_000;
const problemCap = 5000;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const closingQuotes: Readonly<Record<string, string>> = { "'": "'", '“': '”', '”': '”', '‘': '’', '’': '’' };

class Stop extends Error {}

/** Strict JSON with places, which goes on after the faults people make, so that all of them can be told at once. */
export function parseJson(text: string): JsonText {
  const problems: JsonProblem[] = [];
  const positions = new Map<string, Position>();
  const positionOf = positionFinder(text);
  // Where the groups and lists that are still open began.
  const opened: number[] = [];
  let at = 0;

  function report(id: JsonProblemId, where: number, pointer: string, facts: JsonProblem['facts'] = {}): void {
    problems.push({ id, facts, position: positionOf(where), pointer });
    if (problems.length >= problemCap) throw new Stop();
  }
  function stop(id: JsonProblemId, where: number, pointer: string, facts: JsonProblem['facts'] = {}): never {
    report(id, where, pointer, facts);
    throw new Stop();
  }

  function notClosed(pointer: string): never {
    return stop('jsonNotClosed', at, pointer, { line: positionOf(opened.at(-1) ?? 0).line });
  }

  function skip(pointer: string): void {
    for (;;) {
      while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
      const two = text.slice(at, at + 2);
      if (two === '//' || two === '/*' || text.charAt(at) === '#') skipComment(two, pointer);
      else return;
    }
  }
  function skipComment(start: string, pointer: string): void {
    report('jsonComment', at, pointer);
    const end = start === '/*' ? text.indexOf('*/', at + 2) : lineEnd(text, at);
    at = end < 0 ? text.length : start === '/*' ? end + 2 : end;
  }

  function value(pointer: string, depth: number): unknown {
    skip(pointer);
    positions.set(pointer, positionOf(at));
    if (positions.size > valueCap) stop('jsonTooMany', at, pointer, { cap: valueCap });
    if (depth > jsonDepthCap) stop('jsonTooDeep', at, pointer, { cap: jsonDepthCap });
    const first = text.charAt(at);
    if (first === '{') return object(pointer, depth);
    if (first === '[') return list(pointer, depth);
    if (first === '"' || first in closingQuotes) return quoted(pointer);
    if (/[-+.0-9]/.test(first)) return number(pointer);
    if (/[A-Za-z_$]/.test(first)) return word(pointer);
    if (first === '') notClosed(pointer);
    return stop('jsonExpectedValue', at, pointer, { found: first });
  }

  function object(pointer: string, depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    opened.push(at);
    at += 1;
    skip(pointer);
    while (text.charAt(at) !== '}') {
      if (at >= text.length) notClosed(pointer);
      const keyAt = at;
      const name = key(pointer);
      if (name.length > keyCap) stop('jsonKeyTooLong', keyAt, pointer, { cap: keyCap });
      const inner = `${pointer}/${escapePointer(name)}`;
      skip(inner);
      if (text.charAt(at) === ':') at += 1;
      else report('jsonMissingColon', at, inner, { key: name });
      const earlier = seen.get(name);
      const forbidden = forbiddenKeys.has(name);
      if (forbidden) report('jsonForbiddenKey', keyAt, inner, { key: name });
      if (earlier !== undefined) report('jsonDuplicateKey', keyAt, inner, { key: name, line: positionOf(earlier).line });
      seen.set(name, earlier ?? keyAt);
      const each = value(inner, depth + 1);
      if (!forbidden && earlier === undefined) made[name] = each;
      afterItem('}', pointer);
    }
    at += 1;
    opened.pop();
    return made;
  }

  function list(pointer: string, depth: number): unknown[] {
    const made: unknown[] = [];
    opened.push(at);
    at += 1;
    skip(pointer);
    while (text.charAt(at) !== ']') {
      if (at >= text.length) notClosed(pointer);
      made.push(value(`${pointer}/${made.length}`, depth + 1));
      afterItem(']', pointer);
    }
    at += 1;
    opened.pop();
    return made;
  }

  function afterItem(close: string, pointer: string): void {
    skip(pointer);
    const here = text.charAt(at);
    if (here === ',') {
      const comma = at;
      at += 1;
      skip(pointer);
      while (text.charAt(at) === ',') { report('jsonTrailingComma', at, pointer); at += 1; skip(pointer); }
      if (text.charAt(at) === close) report('jsonTrailingComma', comma, pointer);
      return;
    }
    if (here === close || here === '') return;
    if (here === '}' || here === ']') notClosed(pointer);
    report('jsonMissingComma', at, pointer);
  }

  function key(pointer: string): string {
    const first = text.charAt(at);
    if (first === '"' || first in closingQuotes) return quoted(pointer);
    const bare = /[\p{L}\p{N}_$-]+/uy;
    bare.lastIndex = at;
    const match = bare.exec(text);
    if (match === null) return stop('jsonExpectedValue', at, pointer, { found: first });
    report('jsonKeyNeedsQuotes', at, pointer, { key: match[0] });
    at += match[0].length;
    return match[0];
  }

  function quoted(pointer: string): string {
    const open = at;
    const quote = text.charAt(at);
    const close = quote === '"' ? '"' : (closingQuotes[quote] ?? quote);
    if (quote === "'") report('jsonSingleQuotes', at, pointer);
    else if (quote !== '"') report('jsonCurlyQuotes', at, pointer);
    at += 1;
    let made = '';
    let from = at;
    for (;;) {
      const here = text.charAt(at);
      if (here === close) break;
      if (here === '') stop('jsonTextNotClosed', open, pointer);
      if (here === '\n' || here === '\r') stop('jsonLineBreakInText', at, pointer, { start: positionOf(open).line });
      if (here < ' ' || (here >= '\ufdd0' && here <= '\ufdef') || here >= '\ufffe') report('jsonControlCharacter', at, pointer, { code: codeName(here) });
      if (here === '\\') { made += text.slice(from, at) + escape(pointer); from = at; } else at += 1;
    }
    made += text.slice(from, at);
    at += 1;
    if (/\p{Cs}/u.test(made)) report('jsonHalfCharacter', open, pointer);
    return made;
  }

  function escape(pointer: string): string {
    const letter = text.charAt(at + 1);
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    const hex = text.slice(at + 2, at + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) {
      const made = String.fromCharCode(Number.parseInt(hex, 16));
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]/.test(made)) report('jsonControlCharacter', at, pointer, { code: codeName(made) });
      at += 6;
      return made;
    }
    if (simple === undefined) report('jsonEscape', at, pointer, { found: `\\${letter}` });
    else if (simple === '\b' || simple === '\f') report('jsonControlCharacter', at, pointer, { code: codeName(simple) });
    at += letter === '' ? 1 : 2;
    return simple ?? letter;
  }

  function number(pointer: string): number | null {
    const start = at;
    if (/^[-+]?Infinity/.test(text.slice(at, at + 9))) {
      at += text.charAt(at) === 'I' ? 8 : 9;
      report('jsonNotANumber', start, pointer, { found: text.slice(start, at) });
      return null;
    }
    while (/[-+.0-9A-Za-z_]/.test(text.charAt(at))) at += 1;
    const found = text.slice(start, at);
    const made = Number(found);
    const shaped = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(found);
    if (shaped && Number.isFinite(made) && (!Number.isInteger(made) || Number.isSafeInteger(made))) return made;
    report(shaped ? 'jsonNumberSize' : 'jsonNumberShape', start, pointer, { found: short(found) });
    return null;
  }

  function word(pointer: string): unknown {
    const start = at;
    while (/[A-Za-z0-9_$]/.test(text.charAt(at))) at += 1;
    const found = text.slice(start, at);
    if (found === 'true') return true;
    if (found === 'false') return false;
    if (found === 'null') return null;
    if (found === 'NaN' || found === 'Infinity') report('jsonNotANumber', start, pointer, { found });
    else report('jsonUnknownWord', start, pointer, { found: short(found) });
    return null;
  }

  const done = (made: unknown, complete: boolean): JsonText => ({ value: made, complete, problems, positions });
  try {
    skip('');
    if (at >= text.length) stop('jsonEmpty', 0, '');
    const made = value('', 0);
    skip('');
    if (at < text.length) report('jsonAfterEnd', at, '', { found: text.charAt(at) });
    return done(made, true);
  } catch (error) {
    if (error instanceof Stop) return done(undefined, false);
    throw error;
  }
}

/** One step of a JSON pointer, as RFC 6901 writes it. */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function lineEnd(text: string, from: number): number {
  const found = /[\n\r]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function codeName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
