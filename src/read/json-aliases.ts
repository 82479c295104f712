import { isGroup } from './json-values.js';

/** Where things stood in the file before they were given the names of the model: new pointer to written pointer. */
export type Renames = Map<string, string>;

/**
 * Gives what people may write another way the names of the model, in place: `source` of a risk and of a picture, the
 * `body` of a section, monitoring as one group, and an original with only its medium.
 */
export function applyAliases(plan: Record<string, unknown>): Renames {
  const renames: Renames = new Map();
  each(plan, 'risks', (risk, at) => move(risk, 'source', 'arisesFrom', at, renames));
  each(plan, 'images', (image, at) => move(image, 'source', 'from', at, renames));
  each(plan, 'sections', (section, at) => {
    if (!('children' in section)) renameKey(section, 'body', 'children', at, renames);
    if (!('source' in section)) renameKey(section, 'sources', 'source', at, renames);
    if (!('type' in section)) section.type = 'section';
  });
  const ids = new Set<unknown>();
  each(plan, 'originals', ({ id }) => ids.add(id));
  each(plan, 'originals', (original, _at, index) => completeOriginal(original, index, ids));
  if (isGroup(plan.monitoring)) {
    plan.monitoring = [plan.monitoring];
    renames.set('/monitoring/0', '/monitoring');
  }
  plan.sections ??= [];
  plan.originals ??= [];
  return renames;
}

/** The pointer as it was written in the file. */
export function writtenPointer(pointer: string, renames: Renames): string {
  for (const [made, written] of renames) {
    if (pointer === made || pointer.startsWith(`${made}/`)) return written + pointer.slice(made.length);
  }
  return pointer;
}

// A hand-written original may say no more than what it is: a video, kept at home.
function completeOriginal(original: Record<string, unknown>, index: number, ids: Set<unknown>): void {
  if (original.id === undefined || original.id === null) {
    let count = index + 1;
    while (ids.has(`o${count}`)) count += 1;
    original.id = `o${count}`;
    ids.add(original.id);
  }
  original.blocks ??= [];
  original.mediaType ??= 'application/octet-stream';
}

function move(record: Record<string, unknown>, from: string, to: string, at: string, renames: Renames): void {
  if (typeof record[from] !== 'string' || to in record) return;
  renameKey(record, from, to, at, renames);
}

function renameKey(record: Record<string, unknown>, from: string, to: string, at: string, renames: Renames): void {
  if (!(from in record)) return;
  record[to] = record[from];
  delete record[from];
  renames.set(`${at}/${to}`, `${at}/${from}`);
}

function each(plan: Record<string, unknown>, name: string, use: (record: Record<string, unknown>, at: string, index: number) => void): void {
  const list = plan[name];
  if (!Array.isArray(list)) return;
  list.forEach((record: unknown, index) => {
    if (isGroup(record)) use(record, `/${name}/${index}`, index);
  });
}

