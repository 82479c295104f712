import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../../src/read/json-parse.js';
import { longRun, runs } from '../../support/runs.js';

vi.setConfig({ testTimeout: longRun });

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
const text = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', 'é', 'ਸ', '😀', '"', '\\', '/', '\n', '\t', '~') });
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(text.filter((key) => !unsafeKeys.has(key)), tie('value'))),
})).value;

describe('the strict JSON parser', () => {
  it('reads what JSON.stringify writes as JSON.parse does', () => {
    fc.assert(fc.property(json, fc.constantFrom(undefined, 1, 2, '\t'), (value, indent) => {
      const written = JSON.stringify(value, null, indent);
      const { problems, value: read, complete } = parseJson(written);
      expect({ problems, read, complete }).toEqual({ problems: [], read: JSON.parse(written), complete: true });
    }), runs(300));
  });

  it('knows where each value stands', () => {
    fc.assert(fc.property(json, (value) => {
      const written = JSON.stringify(value, null, 2);
      const lines = written.split('\n');
      for (const [pointer, { line, column }] of parseJson(written).positions) {
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
        const expected = JSON.stringify(at(value, pointer), null, 2);
        expect(rest.replace(/\s/g, '').startsWith(expected.replace(/\s/g, ''))).toBe(true);
      }
    }), runs(100));
  });

  it('refuses what JSON.parse refuses, and always ends', () => {
    const scraps = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', "'", '“', 'a', '"k"', '1', '-', '.', '//', '/*', '*/', '\\', 'true', 'null', ' ', '\n', '\u0001'), { maxLength: 25 });
    fc.assert(fc.property(scraps, (parts) => {
      const written = parts.join('');
      const { problems } = parseJson(written);
      let fits = true;
      try { JSON.parse(written); } catch { fits = false; }
      if (!fits) expect(problems.length).toBeGreaterThan(0);
    }), runs(2000));
  });

  it('stops at two hundred levels, not at the end of the stack', () => {
    expect(parseJson('['.repeat(100_000)).problems.map(({ id }) => id)).toEqual(['jsonTooDeep']);
    expect(parseJson(`${'['.repeat(200)}1${']'.repeat(200)}`).problems).toEqual([]);
  });

  it('never lets a key reach a prototype', () => {
    const { value, problems } = parseJson('{"a":{"__proto__":{"polluted":true}},"\\u005f_proto__":{"polluted":true}}');
    expect(problems.map(({ id }) => id)).toEqual(['jsonForbiddenKey', 'jsonForbiddenKey']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { a: { polluted?: boolean } }).a.polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('counts lines ended by CR, LF or both', () => {
    expect(parseJson('{\r\n"a":1,\r"b":2,\n "c":x}').problems[0]).toMatchObject({ id: 'jsonUnknownWord', position: { line: 4, column: 6 } });
  });
});

function at(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((found, step) => (found as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);
}
