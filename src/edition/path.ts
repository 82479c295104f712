/** The value at a dotted path of a plan or a record, or undefined. */
export function at(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const key of path.split('.')) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** Whether a value says anything: not absent, not an empty string, list, text or group. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  if (isRichText(value)) return value.children.length > 0;
  if (isObject(value)) return Object.entries(value).some(([key, each]) => !bookkeeping.has(key) && isFilled(each));
  return true;
}

/** Keys that trace or mark a record and are not words for a reader. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id', 'source', 'writtenBy', 'dataAbout', 'visibility', 'easyRead', 'image', 'pointer',
]);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rich text in a plan is an mdast root. */
export function isRichText(value: unknown): value is import('mdast').Root {
  return isObject(value) && value.type === 'root' && Array.isArray(value.children);
}
