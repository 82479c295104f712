import { Failure, exitCodes, message } from '../../messages/index.js';

/** How deep quotes, lists and directives may be inside each other. */
export const nestingCap = 100;

// Matching pairs of these marks costs the square of their number in one paragraph; real plans stay far below.
const budgets: readonly { marks: RegExp; perLine: boolean; most: number }[] = [
  { marks: /\*+|_+|~+/g, perLine: false, most: 30_000_000 },
  { marks: /\[/g, perLine: false, most: 60_000_000 },
  { marks: /`+/g, perLine: false, most: 60_000_000 },
  { marks: /\|/g, perLine: true, most: 30_000_000 },
];
// Each end of a list or quote copies what was parsed so far, and each definition looks through all before it.
const endingsBudget = 20_000_000;
const mostDefinitions = 4_000;
const mostDirectiveLines = 4_000;
const container = /[ \t]*(>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Refuses text that would take a parser very long or overflow it, before any parser sees it. */
export function guardText(text: string, file: string): void {
  const lines = text.split(/\r\n|\n|\r/);
  guardNesting(lines, file);
  guardMarks(lines, file);
}

function guardNesting(lines: readonly string[], file: string): void {
  const indents: number[] = [];
  let fences = 0;
  let before = 0;
  let spent = 0;
  let definitions = 0;
  let directives = 0;
  lines.forEach((line, index) => {
    const { markers, indent } = readMarkers(line);
    const depth = line.trim() === '' && /^[ \t]*>/.test(lines[index - 1] ?? '') ? 0 : depthOf(line, markers, indent, before);
    spent += Math.max(0, before - depth) * index;
    before = depth;
    if (/^[ \t>]*\[[^\]]*\]:/.test(line)) definitions += 1;
    if (/^[ \t>]*:::/.test(line)) directives += 1;
    if (spent > endingsBudget || definitions > mostDefinitions || directives > mostDirectiveLines) throw stop('tooMany', file, index + 1);
    if (markers > 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    } else if (/^\S/.test(line)) indents.length = 0;
    if (/^[ \t]*:{3,}[A-Za-z]/.test(line)) fences += 1;
    else if (/^[ \t]*:{3,}[ \t]*$/.test(line)) fences = Math.max(0, fences - 1);
    if (Math.max(markers, indents.length + markers - 1, fences) > nestingCap) throw stop('tooDeep', file, index + 1);
  });
}

// How many lists and quotes a line is in, near enough to count where they end.
function depthOf(line: string, markers: number, indent: number, before: number): number {
  if (line.trim() === '') return before;
  if (markers > 0) return markers + Math.min(nestingCap, Math.floor(indent / 2));
  return /^[ \t]/.test(line) ? before : 0;
}

function readMarkers(line: string): { markers: number; indent: number } {
  let markers = 0;
  let at = 0;
  container.lastIndex = 0;
  for (let match = container.exec(line); match !== null; match = container.exec(line)) {
    markers += 1;
    at = container.lastIndex;
  }
  const first = line.search(/[^ \t]/);
  return { markers, indent: markers === 0 ? 0 : Math.max(0, first < at ? first : at) };
}

function guardMarks(lines: readonly string[], file: string): void {
  for (const budget of budgets) {
    let spent = 0;
    let inParagraph = 0;
    let start = 1;
    lines.forEach((line, index) => {
      inParagraph += line.match(budget.marks)?.length ?? 0;
      if (budget.perLine || line.trim() === '' || index === lines.length - 1) {
        spent += inParagraph ** 2;
        if (spent > budget.most) throw stop('tooTangled', file, start);
        inParagraph = 0;
        start = index + 2;
      }
    });
  }
}

function stop(id: 'tooDeep' | 'tooTangled' | 'tooMany', file: string, line: number): Failure {
  return new Failure(exitCodes.input, [message(id, { file, line, most: nestingCap }, { file, line })]);
}
