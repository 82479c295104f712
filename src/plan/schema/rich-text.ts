import type { Root } from 'mdast';

/** Node types an mdast tree of a plan may hold, with what each must carry. */
const shapes: Readonly<Record<string, 'children' | 'value' | 'none'>> = {
  root: 'children', paragraph: 'children', heading: 'children', blockquote: 'children', list: 'children', listItem: 'children',
  table: 'children', tableRow: 'children', tableCell: 'children', emphasis: 'children', strong: 'children', delete: 'children',
  link: 'children', linkReference: 'children', footnoteDefinition: 'children',
  containerDirective: 'children', leafDirective: 'children', textDirective: 'children',
  text: 'value', inlineCode: 'value', code: 'value', html: 'value', yaml: 'value',
  break: 'none', thematicBreak: 'none', image: 'none', imageReference: 'none', definition: 'none', footnoteReference: 'none',
};
const needs: Readonly<Record<string, readonly string[]>> = {
  link: ['url'], image: ['url'], definition: ['identifier', 'url'], linkReference: ['identifier'], imageReference: ['identifier'],
  footnoteReference: ['identifier'], footnoteDefinition: ['identifier'],
  containerDirective: ['name'], leafDirective: ['name'], textDirective: ['name'],
};
const depthCap = 200;

/** More columns than this have not a letter's width each across a page. */
export const mostColumns = 40;

/** Whether a value is an mdast root whose nodes are all known and carry what they must. */
export function isPlanTree(value: unknown): value is Root {
  return isNode(value, 0) && value.type === 'root';
}

/** Whether a value is one mdast node of a plan, with all below it. */
export function isPlanNode(value: unknown): boolean {
  return isNode(value, 0);
}

function isNode(value: unknown, depth: number): value is { type: string } {
  if (depth > depthCap || !isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(shapes, value.type)) return false;
  const node: Readonly<Record<string, unknown>> = value;
  const shape = shapes[value.type];
  if (shape === 'value' && typeof node.value !== 'string') return false;
  if (value.type === 'heading' && !(Number.isInteger(node.depth) && Number(node.depth) >= 1 && Number(node.depth) <= 6)) return false;
  if (!(needs[value.type] ?? []).every((name) => typeof node[name] === 'string')) return false;
  if (shape !== 'children') return true;
  if (value.type === 'tableRow' && Array.isArray(node.children) && node.children.length > mostColumns) return false;
  return Array.isArray(node.children) && node.children.every((child) => isNode(child, depth + 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
