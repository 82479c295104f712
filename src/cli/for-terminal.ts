// What moves a cursor, colours, rings or renames a window, and what shows words in another order than they have.
const steering = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** One line for a terminal: words of a plan and names of files may hold signs that steer it, and these are shown by their numbers. */
export function forTerminal(line: string): string {
  return line.replace(steering, (sign) => (sign === '\t' ? ' ' : `[U+${hex(sign)}]`));
}

/** The same for JSON, which has its own way to write such a sign. */
export function jsonForTerminal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(steering, (sign) => (sign === '\n' ? sign : `\\u${hex(sign)}`));
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
