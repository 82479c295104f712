/** Whether a value read from JSON is a group of fields, `{ }`. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in words for a message; long or private-looking text is cut short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isGroup(value)) return 'a group of fields';
  if (typeof value === 'string') return `"${cut(value)}"`;
  return String(value);
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isGroup(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** A path for people: `needs 3, eligible`. */
export function pathWords(path: readonly PropertyKey[]): string {
  let words = '';
  for (const step of path) {
    if (typeof step === 'number') words += ` ${step + 1}`;
    else words += `${words === '' ? '' : ', '}${String(step)}`;
  }
  return words === '' ? 'the plan' : words;
}

/** A JSON pointer for people, as `pathWords`. */
export function pointerWords(pointer: string): string {
  return pathWords(pointer.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))));
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
}
