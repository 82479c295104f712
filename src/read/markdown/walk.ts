import type { Code, Definition, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { Failure, exitCodes, message } from '../../messages/index.js';
import type { BlockKind } from '../../plan/original.js';
import { mostColumns } from '../../plan/schema/rich-text.js';
import type { Position } from 'unist';
import { sortDefinitions, type DefinitionKind } from './definitions.js';
import { walkDirective } from './directives.js';
import { flowFromHtml } from './html-flow.js';
import { tidyInline, words } from './inline.js';
import { markLanguage } from './language.js';
import { keepNumbers } from './lists.js';
import { isUnwrapped, lineEndsOnPurpose, withLineEnds } from './own-lines.js';
import { isColons, mendNesting } from './stray-colons.js';
import { squareTable } from './tables.js';
import { holdsPicture, piecesOf } from './texts.js';
import type { Surroundings, WalkState } from './walk-state.js';

/**
 * Walks a parsed document once, in order: records every block and gives back a tree of plain mdast without raw HTML,
 * references, directives or comments. `data.blockId` is on headings, paragraphs, list items (not on the paragraph in
 * them), table rows, code, rules and images.
 */
export function walkDocument(tree: Root, state: WalkState): Root {
  const walker = new Walker(state, sortDefinitions(tree, state));
  const children = walker.flow(tree.children, { nest: 0 });
  tellTags(state);
  return { ...tree, children };
}

function tellTags(state: WalkState): void {
  const names = [...state.tags.keys()].map((name) => `<${name}>`);
  if (names.length > 0) state.tell('htmlTags', { tags: names.join(', ') }, [...state.tags.values()][0]);
  for (const name of ['script', 'style']) if (state.tags.has(name)) state.tell('htmlScript', { tag: name }, state.tags.get(name));
}

const codeLanguages: ReadonlySet<string> = new Set(
  ('text txt plain plaintext none md markdown json yaml yml toml ini csv html xml svg css js javascript ts typescript py python '
    + 'sh bash shell console sql diff mermaid java c cpp php ruby go rust').split(' '),
);

// Parts of a list or table that stand outside one in a tree somebody made by hand.
const flowing: ReadonlySet<string> = new Set(['root', 'tableRow', 'tableCell']);

class Walker {
  readonly #state: WalkState;
  readonly #definitions: Map<Definition, DefinitionKind>;
  readonly #unwrapped: boolean;

  constructor(state: WalkState, definitions: Map<Definition, DefinitionKind>) {
    this.#state = state;
    this.#definitions = definitions;
    this.#unwrapped = isUnwrapped(state.source);
  }

  flow(children: readonly RootContent[], around: Surroundings): RootContent[] {
    return mendNesting(children, this.#state).flatMap((child) => this.#one(child, around));
  }

  #one(node: RootContent, around: Surroundings): RootContent[] {
    const deeper = { ...around, nest: around.nest + 1 };
    switch (node.type) {
      case 'heading': return [this.#wordy(node, 'heading', around, node.depth)];
      case 'paragraph': return this.#state.hasDirectives && isColons(node) ? this.#strayColons(node.position, around) : this.#paragraph(node.children, 'paragraph', around, node);
      case 'list': return keepNumbers(node, this.#state).map((list): List => ({ ...list, children: list.children.map((item) => this.#item(item, deeper)) }));
      case 'blockquote': return [{ ...node, children: this.flow(node.children, deeper) as never }];
      case 'table': return [this.#table(node, around)];
      case 'code': return [this.#code(node, around)];
      case 'html': return flowFromHtml(node, this.#state).flatMap((part) => {
        if ('comment' in part) return this.#comment(part.comment, node.position, around);
        return part.node.type === 'paragraph' ? this.#paragraph(part.node.children, 'html', around, node) : this.#one(part.node, around);
      });
      case 'thematicBreak': {
        const rule = { ...node };
        this.#state.add({ kind: 'rule', texts: [], position: node.position, around, notContent: 'rule' }, rule);
        return [rule];
      }
      case 'definition': return this.#definition(node, around);
      case 'footnoteDefinition': {
        const label = node.label ?? node.identifier;
        return [{ ...node, data: { ...node.data, footnote: label }, children: this.flow(node.children, { ...around, footnote: label }) as never }];
      }
      case 'containerDirective': return walkDirective(node, this.#state, around, (inside, next) => this.flow(inside, next));
      case 'listItem': return [this.#item(node, deeper)];
      case 'leafDirective': case 'yaml': return this.#asWords(node, around);
      default: return 'children' in node && flowing.has(node.type) ? this.flow(node.children, around) : this.#paragraph([node as PhrasingContent], 'paragraph', around, { position: node.position });
    }
  }

  // A node that holds inline content: its own block first, then its pictures and comments.
  #wordy<N extends RootContent & { children: PhrasingContent[] }>(node: N, kind: BlockKind, around: Surroundings, depth?: number): N {
    const tidy = tidyInline(node.children, this.#state);
    const made = { ...node, children: tidy.children };
    const texts = piecesOf(tidy.children);
    const bare = texts.length === 0 ? { notContent: 'empty' } : {};
    if (texts.length > 0 || (tidy.images.length === 0 && tidy.comments.length === 0)) {
      const block = this.#state.add({ kind, texts, position: node.position, around, ...(depth === undefined ? {} : { depth }), ...bare }, made);
      markLanguage(block, made);
    }
    this.#extras(tidy.images, tidy.comments, node.position, around);
    return made;
  }

  #strayColons(position: Position | undefined, around: Surroundings): RootContent[] {
    this.#state.tell('directiveStray', {}, position);
    this.#state.add({ kind: 'directive', texts: [':::'], position, around, notContent: 'directive' });
    return [];
  }

  #asWords(node: RootContent, around: Surroundings): RootContent[] {
    return this.#paragraph([words(this.#state.sourceOf(node), node)], 'paragraph', around, { position: node.position });
  }

  #paragraph(children: PhrasingContent[], kind: BlockKind, around: Surroundings, { position, data }: Pick<Nodes, 'position' | 'data'>): RootContent[] {
    const own = around.footnote !== undefined && kind === 'paragraph' ? 'footnote' : kind;
    const made = this.#wordy({ type: 'paragraph', children: this.#keepLines(children, position), ...(position === undefined ? {} : { position }), ...(data === undefined ? {} : { data }) }, own, around);
    return piecesOf(made.children).length > 0 || made.children.some(holdsPicture) ? [made] : [];
  }

  // Lines that were set out on purpose (an address, a poem, "Name: …" under "Name: …") stay lines.
  #keepLines(children: PhrasingContent[], position: Position | undefined): PhrasingContent[] {
    const start = position?.start;
    if (start?.offset === undefined || position === undefined || position.end.line === start.line) return children;
    const before = this.#state.source.slice(start.offset - start.column + 1, start.offset);
    const ends = lineEndsOnPurpose(`${before}${this.#state.source.slice(start.offset, position.end.offset)}`, this.#unwrapped);
    return ends.some(Boolean) ? withLineEnds(children, ends, start.line) : children;
  }

  #item(node: ListItem, around: Surroundings): ListItem {
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph') {
      const made = { ...node };
      if (first === undefined) this.#state.add({ kind: 'listItem', texts: [], position: node.position, around, notContent: 'empty' }, made);
      made.children = this.flow(node.children, around) as never;
      return made;
    }
    const tidy = tidyInline(first.children, this.#state);
    const made: ListItem = { ...node, children: [] };
    const texts = piecesOf(tidy.children);
    const kept = texts.length > 0 || tidy.images.length > 0;
    if (texts.length > 0 || (!kept && rest.length === 0)) {
      const empty = texts.length === 0 ? { notContent: 'empty' } : {};
      const block = this.#state.add({ kind: 'listItem', texts, position: first.position, around, ...empty }, made);
      made.children = [{ type: 'paragraph', children: tidy.children }];
      markLanguage(block, made);
    }
    this.#extras(tidy.images, tidy.comments, first.position, around);
    const [own] = made.children;
    const head: RootContent[] = kept ? [{ ...first, children: own?.type === 'paragraph' ? own.children : tidy.children }] : [];
    made.children = [...head, ...this.flow(rest, around)] as never;
    return made;
  }

  #table(node: Table, around: Surroundings): Table {
    const table = squareTable(node);
    const columns = table.align?.length ?? 0;
    if (columns > mostColumns) {
      const at = { file: this.#state.file, line: node.position?.start.line ?? 1 };
      throw new Failure(exitCodes.input, [message('tableTooWide', { ...at, columns, most: mostColumns }, at)]);
    }
    const children = table.children.map((row, index) => {
      const cells = row.children.map((cell) => ({ cell, tidy: tidyInline(cell.children, this.#state) }));
      const made = { ...row, children: cells.map(({ cell, tidy }) => ({ ...cell, children: tidy.children })) };
      // One text a cell; a cell with a footnote mark or a picture inside its words is cut there, as a paragraph is.
      const texts = cells.flatMap(({ tidy }) => {
        const pieces = piecesOf(tidy.children);
        return pieces.length === 0 ? [''] : pieces;
      });
      const empty = texts.every((text) => text === '');
      const block = this.#state.add({ kind: index === 0 ? 'tableHeader' : 'tableRow', texts, position: row.position, around, ...(empty ? { notContent: 'empty' } : {}) }, made);
      markLanguage(block, made);
      for (const { cell, tidy } of cells) this.#extras(tidy.images, tidy.comments, cell.position, around);
      return made;
    });
    return { ...table, children };
  }

  #code(node: Code, around: Surroundings): Code {
    const info = [node.lang, node.meta].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
    // "``` My shopping list" is a line of words, not the name of a programming language.
    const value = info === '' || codeLanguages.has(info.toLowerCase()) ? node.value : `${info}\n${node.value}`;
    const { lang: _lang, meta: _meta, ...rest } = node;
    const made: Code = { ...rest, value };
    const texts = value.trim() === '' ? [] : [value];
    this.#state.add({ kind: 'code', texts, position: node.position, around, ...(texts.length === 0 ? { notContent: 'empty' } : {}) }, made);
    return made;
  }

  #definition(node: Definition, around: Surroundings): RootContent[] {
    const kind = this.#definitions.get(node) ?? 'words';
    if (kind === 'words') return this.#asWords(node, around);
    if (kind === 'comment') return this.#comment(node.title ?? '', node.position, around);
    const texts = [`${node.label ?? node.identifier}: ${node.url}`];
    this.#state.add({ kind: 'definition', texts, position: node.position, around, notContent: 'linkDefinition' });
    return [];
  }

  #comment(value: string, position: Position | undefined, around: Surroundings): RootContent[] {
    this.#state.add({ kind: 'comment', texts: [value.replace(/\s+/g, ' ').trim()].filter((text) => text !== ''), position, around, notContent: 'comment' });
    return [];
  }

  #extras(images: ReturnType<typeof tidyInline>['images'], comments: readonly string[], position: Position | undefined, around: Surroundings): void {
    for (const image of images) {
      const texts = [image.alt?.trim() ?? ''].filter((alt) => alt !== '');
      const block = this.#state.add({ kind: 'image', texts, position: image.position ?? position, around }, image);
      this.#state.pictures.push({ node: image, block });
    }
    for (const comment of comments) this.#comment(comment, position, around);
  }
}
