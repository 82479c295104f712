import type { Nodes, Text } from 'mdast';
import { hasForeignScript, languageOf, scriptRuns, type FoundLanguage } from '../../plan/language.js';
import type { SourceBlock } from '../../plan/original.js';

/** Marks a block and its node when the words are plainly in another language; in a mixed block, the foreign words alone. */
export function markLanguage(block: SourceBlock, node: Parameters<typeof splitTexts>[0] & { data?: Nodes['data'] }): void {
  const text = block.texts.join(' ');
  const found = languageOf(text);
  if (found !== undefined) {
    Object.assign(block, found);
    node.data = { ...node.data, ...found };
  }
  if (hasForeignScript(text)) splitTexts(node, found);
}

function splitTexts(node: Nodes | { children: Nodes[] }, around: FoundLanguage | undefined): void {
  if (!('children' in node)) return;
  const children = node.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return splitText(child, around);
    splitTexts(child, around);
    return [child];
  });
  Object.assign(node, { children });
}

function splitText(node: Text, around: FoundLanguage | undefined): Text[] {
  const runs = scriptRuns(node.value, around?.lang);
  return runs.length === 1 && runs[0]?.found === undefined ? [node]
    : runs.map(({ value, found }) => ({ ...node, value, ...(found === undefined ? {} : { data: { ...node.data, ...found } }) }));
}
