import { dayNameOf, monthName } from '../plan/dates.js';
import { wording } from '../messages/wording/index.js';
import { hasResource } from '../resources/index.js';
import { readResourceData } from '../resources/data.js';

const files = [
  ...['care-and-support-plan', 'carer-support-plan', 'seven-questions-plan'].map((kind) => `templates/${kind}/en-GB.yaml`),
  'templates/shared/words.en-GB.yaml', 'templates/shared/standing.en-GB.yaml', 'templates/html/words.en-GB.yaml',
];

let known: readonly string[] | undefined;

/** Everything the program itself may print in any document, for whoever has to tell it from other words. */
export function houseWords(): readonly string[] {
  known ??= [
    ...files.filter(hasResource).flatMap((path) => stringsBelow(readResourceData(path))),
    ...stringsBelow(Object.values(wording)),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(monthName), ...[1, 2, 3, 4, 5, 6, 7].map(dayNameOf),
  ];
  return known;
}

function stringsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsBelow);
}
