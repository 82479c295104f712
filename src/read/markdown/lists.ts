import type { List } from 'mdast';
import type { WalkState } from './walk-state.js';

/**
 * Markdown renumbers lists: "14. March" followed by "17. April" would print as 14 and 15. Where the numbers that were typed
 * do not run on, the list is cut in two, so that each part starts with its own number.
 */
export function keepNumbers(list: List, state: WalkState): List[] {
  if (list.ordered !== true) return [list];
  const numbers = list.children.map((item) => Number(/^\d{1,9}/.exec(state.sourceOf(item))?.[0] ?? Number.NaN));
  const first = numbers[0];
  // "1. 1. 1." is a way of asking for numbers, not numbers.
  if (first === undefined || numbers.some(Number.isNaN) || (numbers.length > 1 && numbers.every((each) => each === first))) return [list];
  const lists: List[] = [];
  list.children.forEach((item, index) => {
    const number = numbers[index] ?? 0;
    const before = numbers[index - 1];
    const current = lists.at(-1);
    if (current !== undefined && before !== undefined && number === before + 1) current.children.push(item);
    else lists.push({ ...list, start: number, children: [item], ...(item.position === undefined ? {} : { position: item.position }) });
  });
  return lists;
}
