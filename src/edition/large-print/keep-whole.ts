import type { Block } from '../../document/nodes.js';
import { valuesIn } from '../../plan/values.js';

/** Room for an indent, a mark or a bracket beside the words. */
const spare = 8;
/** More words are not one piece of information. */
const mostWords = 6;

/** Makes blocks whose numbers, dates, phone numbers and names keep to one line, where a line can hold them (UKAAF G003). */
export function keepWhole(names: readonly string[], letters: number): (blocks: Block[]) => Block[] {
  const known = names.filter((name) => name.includes(' '));
  const whole = (value: string): string => {
    if (!value.includes(' ')) return value;
    let text = value;
    for (const { start, end } of valuesIn(value, known)) {
      const said = value.slice(start, end);
      if (said.length <= letters - spare && said.split(' ').length <= mostWords) text = text.slice(0, start) + said.replaceAll(' ', '\u00a0') + text.slice(end);
    }
    return text;
  };
  const walk = <T>(node: T): T => {
    if (Array.isArray(node)) return node.map(walk) as T;
    if (typeof node !== 'object' || node === null) return node;
    const { type, value } = node as { type?: unknown; value?: unknown };
    if (type === 'text' && typeof value === 'string') return { ...node, value: whole(value) };
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, typeof each === 'object' ? walk(each) : each])) as T;
  };
  return (blocks) => blocks.map(walk);
}
