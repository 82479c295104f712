import type { Block, Inline } from '../document/nodes.js';
import { hasForeignScript, scriptRuns } from '../plan/language.js';

type Node = Readonly<Record<string, unknown>> & { type?: string; lang?: string };

/**
 * Says of words in another script which language they are in, wherever the plan did not: a name in a field, a tree another program
 * made (WCAG 3.1.2). Without it a screen reader spells them out as English, or leaves them out.
 */
export function markScripts(blocks: readonly Block[], language: string): Block[] {
  return blocks.map((block) => marked(block as unknown as Node, language, language) as unknown as Block);
}

function marked(node: Node, around: string, language: string): Node {
  const here = node.lang ?? around;
  const changed: Record<string, unknown> = {};
  for (const key of ['children', 'title', 'caption', 'columns', 'where']) {
    const inner = node[key];
    if (Array.isArray(inner)) changed[key] = inner.flatMap((each: Node): unknown[] => (here === language && isWords(each) ? runsOf(each) : [marked(each, here, language)]));
  }
  return { ...node, ...changed };
}

function isWords(node: Node): node is Node & { type: 'text' | 'code'; value: string } {
  return (node.type === 'text' || node.type === 'code') && typeof node.value === 'string' && hasForeignScript(node.value);
}

function runsOf(node: Node & { type: 'text' | 'code'; value: string }): Inline[] {
  return scriptRuns(node.value).map(({ value, found }): Inline => {
    const words: Inline = { type: node.type, value };
    return found === undefined ? words : { type: 'span', ...found, children: [words] };
  });
}
