import { heldHyphen } from '../../document/held-hyphen.js';
import type { Block } from '../../document/nodes.js';
import { valuesIn } from '../../plan/values.js';

/** Room for an indent, a mark or a bracket beside the words. */
const spare = 8;
/** More words are not one piece of information. */
const mostWords = 6;

/** Where a node holds words that are set on lines, by its type; the rest of its strings are for programs. */
const setWords: Readonly<Record<string, readonly string[]>> = { text: ['value'], signatureLine: ['role', 'name'] };

/** Makes blocks whose numbers, dates, phone numbers and names keep to one line, where a line can hold them (UKAAF G003). */
export function keepWhole(names: readonly string[], letters: number): (blocks: Block[]) => Block[] {
  const known = names.filter((name) => /[ -]/.test(name));
  // A name too long for a line still breaks only between its words.
  const held = (said: string): string => {
    const fits = said.length <= letters - spare && said.split(' ').length <= mostWords;
    return said.split(' ').map((word) => (word.length <= letters - spare ? word.replace(/-(?!\u2060)/g, heldHyphen) : word)).join(fits ? '\u00a0' : ' ');
  };
  const whole = (value: string): string => {
    if (!/[ -]/.test(value)) return value;
    let text = value;
    // From the last on: a held hyphen is longer than a hyphen.
    for (const { start, end } of valuesIn(value, known).reverse()) {
      text = text.slice(0, start) + held(value.slice(start, end)) + text.slice(end);
    }
    return text;
  };
  const walk = <T>(node: T): T => {
    if (Array.isArray(node)) return node.map(walk) as T;
    if (typeof node !== 'object' || node === null) return node;
    const set = setWords[String((node as { type?: unknown }).type)];
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, typeof each === 'string' && set?.includes(key) === true ? whole(each) : walk(each)])) as T;
  };
  return (blocks) => blocks.map(walk);
}
