import { Failure, exitCodes, message } from '../../messages/index.js';
import { mostCost, nestingCap, readingCost } from './reading-cost.js';

// Each end of a list or quote copies what was parsed so far: microseconds for each line before it, measured.
const perLineBeforeEnding = 0.4;
const mostDefinitions = 4_000;
const mostDirectiveLines = 4_000;
const container = /[ \t]*(>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** Refuses text that would take a parser very long or overflow it, before any parser sees it; says what reading it will cost. */
export function guardText(text: string, file: string): number {
  const lines = text.split(/\r\n|\n|\r/);
  const { total, line, tangled } = readingCost(lines, guardNesting(lines, file));
  if (total > mostCost) throw stop(tangled ? 'tooTangled' : 'tooMany', file, line);
  return total;
}

function guardNesting(lines: readonly string[], file: string): number {
  const indents: number[] = [];
  let fences = 0;
  let before = 0;
  let spent = 0;
  let definitions = 0;
  let directives = 0;
  lines.forEach((line, index) => {
    const { markers, indent } = readMarkers(line);
    const depth = line.trim() === '' && /^[ \t]*>/.test(lines[index - 1] ?? '') ? 0 : depthOf(line, markers, indent, before);
    spent += Math.max(0, before - depth) * index * perLineBeforeEnding;
    before = depth;
    if (/^[ \t>]*\[[^\]]*\]:/.test(line)) definitions += 1;
    if (/^[ \t>]*:::/.test(line)) directives += 1;
    if (spent > mostCost || definitions > mostDefinitions || directives > mostDirectiveLines) throw stop('tooMany', file, index + 1);
    if (markers > 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    } else if (/^\S/.test(line)) indents.length = 0;
    if (/^[ \t]*:{3,}[A-Za-z]/.test(line)) fences += 1;
    else if (/^[ \t]*:{3,}[ \t]*$/.test(line)) fences = Math.max(0, fences - 1);
    if (Math.max(markers, indents.length + markers - 1, fences) > nestingCap) throw stop('tooDeep', file, index + 1);
  });
  return spent;
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

function stop(id: 'tooDeep' | 'tooTangled' | 'tooMany', file: string, line: number): Failure {
  return new Failure(exitCodes.input, [message(id, { file, line, most: nestingCap }, { file, line })]);
}
