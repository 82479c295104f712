/** Where front matter stands: how many letters come before it, and whether there is any. */
export interface FrontMatterPlace { lead: number; has: boolean; unclosed: boolean }

const keyLine = /^(?:"[^"]{1,60}"|'[^']{1,60}'|[\p{L}_][^:#\n]{0,59}):(?:[ \t]|$)/u;

/**
 * Tells front matter from a line across the page. It is front matter when it is closed by `---`, begins with a key, and
 * most of its lines are keys or belong to one; a letter between two lines is not.
 */
export function findFrontMatter(text: string, isKnown: (key: string) => boolean): FrontMatterPlace {
  const lead = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text)?.[0].length ?? 0;
  const none: FrontMatterPlace = { lead: 0, has: false, unclosed: false };
  const lines = text.slice(lead).split(/\r\n|\n|\r/);
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return none;
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  // Thousands of lines are no front matter, and would be slow to read as such.
  if (close > 1_000) return none;
  const body = lines.slice(1, close < 0 ? 20 : close);
  const words = body.filter((line) => line.trim() !== '');
  const first = words.find((line) => !line.trimStart().startsWith('#'));
  if (first === undefined || !keyLine.test(first)) return none;
  const known = isKnown(first.slice(0, first.indexOf(':')).replace(/^["']|["']$/g, ''));
  if (close < 0) return { ...none, unclosed: known };
  const fitting = words.filter((line) => keyLine.test(line) || /^(?:[ \t]+\S|- |-$|#|[}\]])/.test(line)).length;
  return fitting * 10 >= words.length * 6 || known ? { lead, has: true, unclosed: false } : none;
}
