/** An example in a decisions file: right as soon as the signs before it are gone. */
export function asExample(text: string): string {
  return text.trimEnd().split('\n').map((line) => `#${line}`).join('\n');
}

/** Words about a part of a decisions file, as comments. */
export function asComment(text: string): string {
  return text.trimEnd().split('\n').map((line) => `#${line.startsWith(' ') || line === '' ? '' : ' '}${line}`.trimEnd()).join('\n');
}
