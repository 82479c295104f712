import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type ParsedNode } from 'yaml';
import { exitCodes, Failure, message, type MessageId } from '../messages/index.js';
import { decisionRefusals, decisionTroubles } from '../messages/wording/place.js';

const largest = 1_000_000;
const deepest = 60;
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A decisions file as YAML: its values, and the line each stands on. */
export interface DecisionsYaml {
  document: Document<ParsedNode>;
  value: unknown;
  lineOf(path: readonly (string | number)[]): number;
  /** The words of a plain value as they stand in the file, so that 07700 keeps its first 0. */
  wordsOf(path: readonly (string | number)[]): string | undefined;
}

/** Reads a decisions file safely: no aliases, no tags, no key twice, none of the language's own keys. */
export function readDecisionsYaml(text: string, file: string): DecisionsYaml {
  const lines = new LineCounter();
  const stop = (id: MessageId, line: number, facts: Record<string, string>): never => {
    throw new Failure(exitCodes.input, [message(id, { line, ...facts }, { file, line })]);
  };
  if (text.length > largest) stop('decisionsBroken', 1, { problem: decisionTroubles.tooLong });
  const depth = deepestBracket(text);
  if (depth.depth > deepest) stop('decisionsBroken', depth.line, { problem: decisionTroubles.tooDeep });
  const document = parse(text, lines);
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const trouble = [...document.errors, ...document.warnings][0];
  if (trouble !== undefined) stop('decisionsBroken', lineAt(trouble.pos[0]), { problem: plainProblem(trouble.code) });
  visit(document, {
    Node: (_key, node) => {
      const range = 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) stop('decisionsRefused', lineAt(range), { what: decisionRefusals.alias });
      if ('tag' in node && typeof node.tag === 'string' && !node.tag.startsWith('tag:yaml.org,2002:')) stop('decisionsRefused', lineAt(range), { what: decisionRefusals.tag });
      return undefined;
    },
    Pair: (_key, pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (key === undefined || refused.has(String(key.value))) stop('decisionsRefused', lineAt(key?.range?.[0]), { what: decisionRefusals.key });
    },
  });
  if (document.contents !== null && !isMap(document.contents) && !(isScalar(document.contents) && document.contents.value === null)) {
    stop('decisionsBroken', 1, { problem: decisionTroubles.start });
  }
  const nodeAt = (path: readonly (string | number)[]): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  return {
    document,
    value: document.toJS({ maxAliasCount: 0 }) ?? {},
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const above = length === 0 ? undefined : nodeAt(path.slice(0, length - 1));
        const key = isMap(above) ? above.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === path[length - 1]) : undefined;
        const node = key ?? nodeAt(path.slice(0, length));
        const range = typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
        if (range !== undefined) return lineAt(range);
      }
      return 1;
    },
    wordsOf: (path) => {
      const node = nodeAt(path);
      return isScalar(node) && typeof node.source === 'string' ? node.source : undefined;
    },
  };
}

function parse(text: string, lines: LineCounter): Document<ParsedNode> {
  return parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core', merge: false, prettyErrors: false }) as Document<ParsedNode>;
}

function plainProblem(code: string): string {
  const named = Object.entries(decisionTroubles).find(([name]) => name === code);
  return named?.[1] ?? decisionTroubles.other;
}

/** Nested brackets and lists on one line are counted before parsing, since the parser calls itself for each. */
function deepestBracket(text: string): { depth: number; line: number } {
  let most = { depth: 0, line: 1 };
  let depth = 0;
  text.split('\n').forEach((line, at) => {
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth += 1;
      if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
      if (depth > most.depth) most = { depth, line: at + 1 };
    }
    const dashes = /^[\s-]*/.exec(line)?.[0].replace(/[^-]/g, '').length ?? 0;
    if (dashes > most.depth) most = { depth: dashes, line: at + 1 };
    const indent = (/^ */.exec(line)?.[0].length ?? 0);
    if (indent / 2 > most.depth) most = { depth: indent / 2, line: at + 1 };
  });
  return most;
}
