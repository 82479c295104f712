import { once } from '../resources/once.js';
import { phoneOf, plainWords } from './cells.js';
import { dateOf } from './cell-date.js';
import { placingTable } from './data.js';
import { textOf } from './node-text.js';
import type { Unit } from './outline.js';

type Shape = 'name' | 'date' | 'words' | 'phone' | 'email' | 'nhs';
interface FieldRow { pointer: string; shape: Shape; labels: string[] }

/** A coded value found in a "Label: value" line. */
export interface FieldFound { pointer: string; value: string; label: string }

const fields = once(() => new Map(placingTable<{ fields: FieldRow[] }>('tables').fields.flatMap((row) => row.labels.map((label) => [label, row] as const))));
const longestValue = 120;

/** The coded fields a paragraph or list item states plainly; nothing unless every line of it is "Label: value". */
export function fieldsOf(unit: Unit): FieldFound[] {
  if (unit.blocks.length !== 1 || (unit.kind !== 'words' && unit.kind !== 'item')) return [];
  const lines = (unit.nodes[0] === undefined ? unit.text : textOf(unit.nodes[0])).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length > 12) return [];
  const found = lines.map(readLine);
  return found.every((each) => each !== undefined) ? found.filter((each) => each.pointer !== '') : [];
}

function readLine(line: string): FieldFound | undefined {
  const match = /^([\p{L}][\p{L}\p{N} '’.-]{0,40}?)\s*:\s+(\S.*)$/u.exec(line);
  if (match === null || (match[2] ?? '').length > longestValue) return undefined;
  const label = plainWords(match[1] ?? '');
  const row = fields().get(label);
  const value = row === undefined ? undefined : shaped(match[2] ?? '', row.shape);
  return row === undefined || value === undefined ? undefined : { pointer: row.pointer, value, label };
}

function shaped(value: string, shape: Shape): string | undefined {
  switch (shape) {
    case 'name': return /^\p{Lu}[\p{L}\p{M}.'’ -]{1,59}$/u.test(value) && value.split(/\s+/).length <= 6 ? value.replace(/[.]$/, '') : undefined;
    case 'date': return dateOf(value);
    case 'phone': return phoneOf(value);
    case 'email': return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value : undefined;
    case 'nhs': return /^\d{3} ?\d{3} ?\d{4}$/.test(value) ? value : undefined;
    case 'words': return value;
  }
}
