import type { Heading, Image, List, ListItem, Nodes, Paragraph, Parents, Root, RootContent, Table, TableRow } from 'mdast';
import type { PlanSection } from '../plan/plan.js';
import { topics, type Topic } from '../plan/topics.js';
import { isAllEasy } from './outline.js';

/** What a section shows: the topic of every block that is printed in one, which are easy words, and what is known about tables. */
export interface Shown { topicOf: ReadonlyMap<string, Topic>; easy: ReadonlySet<string>; tables: ReadonlyMap<Nodes, { kind: string; fields: (string | null)[] }>; loose: ReadonlyMap<Topic, RootContent[]> }

/** Makes the sections of a plan: for each topic, the original's tree with only the blocks of that topic in it. */
export function projectSections(tree: Root | undefined, shown: Shown): PlanSection[] {
  const parts = partsOf(tree?.children ?? [], shown.easy);
  const notes = new Map<string, RootContent[]>();
  // A mark may stand for two notes by mistake; both are somebody's words.
  for (const part of parts) if (part[0]?.type === 'footnoteDefinition') notes.set(part[0].identifier, [...(notes.get(part[0].identifier) ?? []), ...part]);
  return topics.flatMap((topic): PlanSection[] => {
    const children = [...projectTop(parts, new Projector(topic, shown), notes), ...(shown.loose.get(topic) ?? [])];
    return children.length === 0 ? [] : [{ type: 'section', id: topic, children }];
  });
}

/** What stands at the top of a tree, each part with the easy words for it right behind it. */
function partsOf(children: readonly RootContent[], easy: ReadonlySet<string>): RootContent[][] {
  const parts: RootContent[][] = [];
  for (const child of children) {
    const isEasy = easy.size > 0 && isAllEasy(child, (id) => easy.has(id));
    const last = parts.at(-1);
    if (isEasy && last !== undefined) last.push(child);
    else parts.push([child]);
  }
  return parts;
}

/** A footnote stands straight after the part that first mentions it. */
function projectTop(parts: readonly RootContent[][], projector: Projector, notes: ReadonlyMap<string, RootContent[]>): RootContent[] {
  const out: RootContent[] = [];
  const told = new Set<string>();
  const project = (part: readonly RootContent[]): RootContent[] => part.flatMap((each) => projector.project(each, undefined) as RootContent[]);
  const tell = (identifiers: readonly string[]): void => {
    for (const identifier of identifiers) {
      const note = notes.get(identifier);
      if (note === undefined || told.has(identifier)) continue;
      const made = project(note);
      if (made.length === 0) continue;
      told.add(identifier);
      out.push(...made);
      tell(made.flatMap((each) => mentions(each)));
    }
  };
  const left: string[] = [];
  for (const part of parts) {
    const [first] = part;
    if (first?.type === 'footnoteDefinition') left.push(first.identifier);
    else {
      const made = project(part);
      out.push(...made);
      tell(made.flatMap((each) => mentions(each)));
    }
  }
  tell(left);
  return out;
}

function mentions(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child: Nodes) => mentions(child)) : [];
}

class Projector {
  readonly #topic: Topic;
  readonly #shown: Shown;

  constructor(topic: Topic, shown: Shown) {
    this.#topic = topic;
    this.#shown = shown;
  }

  /** The node with only what belongs to the topic; `owner` is the block that unmarked words in it belong to. */
  project(node: Nodes, owner: string | undefined): Nodes[] {
    const own = node.data?.blockId;
    switch (node.type) {
      case 'list': return this.#list(node, own ?? owner);
      case 'listItem': return this.#item(node, own);
      case 'table': return this.#table(node);
      case 'blockquote': case 'footnoteDefinition': case 'containerDirective':
        return this.#container(node, own ?? owner);
      case 'paragraph': case 'heading': return this.#words(node, own ?? owner);
      default: return this.#isHere(own ?? owner) ? [structuredClone(node)] : [];
    }
  }

  /** Words go where their block went. Pictures among them may go elsewhere: a title is a record, a picture in it is not. */
  #words(node: Paragraph | Heading, owner: string | undefined): Nodes[] {
    if (owner === undefined ? this.#holdsOne(node) : this.#isHere(owner)) return [this.#inline(node)];
    const pictures = this.#picturesIn(node);
    return pictures.length === 0 ? [] : [{ type: 'paragraph', children: pictures }];
  }

  #picturesIn(node: Nodes): Image[] {
    if (node.type === 'image') return this.#isHere(node.data?.blockId) ? [structuredClone(node)] : [];
    return 'children' in node ? node.children.flatMap((child: Nodes) => this.#picturesIn(child)) : [];
  }

  #isHere(id: string | undefined): boolean {
    return id !== undefined && this.#shown.topicOf.get(id) === this.#topic;
  }

  #holdsOne(node: Nodes): boolean {
    if (this.#isHere(node.data?.blockId)) return true;
    return 'children' in node && node.children.some((child: Nodes) => this.#holdsOne(child));
  }

  #flow(children: readonly Nodes[], owner: string | undefined): Nodes[] {
    return children.flatMap((child) => this.project(child, owner));
  }

  #container(node: Parents & Nodes, owner: string | undefined): Nodes[] {
    const children = this.#flow(node.children, owner);
    return children.length === 0 ? [] : [withChildren(node, children)];
  }

  #item(node: ListItem, own: string | undefined): Nodes[] {
    const children = this.#flow(node.children, own);
    if (this.#isHere(own)) return [withChildren(node, children)];
    if (children.length === 0) return [];
    const { data: _own, ...bare } = node;
    return [withChildren(bare, children)];
  }

  /** Items keep their own numbers: where items are left out, a new list starts at the number of the next one. */
  #list(node: List, owner: string | undefined): Nodes[] {
    const lists: List[] = [];
    let last = -2;
    node.children.forEach((item, at) => {
      const made = this.project(item, owner) as ListItem[];
      if (made.length === 0) return;
      const run = lists.at(-1);
      if (run !== undefined && (node.ordered !== true || last === at - 1)) run.children.push(...made);
      else lists.push({ ...shell(node), ...(node.ordered === true ? { start: (node.start ?? 1) + at } : {}), children: made });
      last = at;
    });
    return lists;
  }

  #table(node: Table): Nodes[] {
    const [head, ...rows] = node.children;
    if (head === undefined) return [];
    const kept = rows.filter((row) => this.#isRowHere(row));
    // A picture alone does not bring the names of the columns along.
    const isShown = kept.some((row) => !this.#isLeftOut(row)) || this.#isRowHere(head);
    const pictures = (isShown ? rows.filter((row) => !kept.includes(row)) : node.children).flatMap((row) => this.#picturesIn(row));
    const apart: Nodes[] = pictures.length === 0 ? [] : [{ type: 'paragraph', children: pictures }];
    if (!isShown) return apart;
    const known = this.#shown.tables.get(node);
    const table = { ...shell(node), children: [head, ...kept].map((row) => this.#row(row)) } as Table;
    if (known !== undefined) table.data = { ...table.data, record: { kind: known.kind, fields: [...known.fields] } };
    return [table, ...apart];
  }

  /** What somebody leaves out leaves its place in the table, but not what it says. */
  #row(row: TableRow): TableRow {
    const cells = row.children.map((cell) => (this.#isLeftOut(row) ? withChildren(cell, this.#picturesIn(cell)) : this.#inline(cell)));
    return withChildren(row, cells);
  }

  #isLeftOut({ data }: TableRow): boolean {
    return data?.blockId !== undefined && !this.#shown.topicOf.has(data.blockId);
  }

  /** A row without words of its own may have pictures, which are here when they are. */
  #isRowHere(row: TableRow): boolean {
    return this.#isHere(row.data?.blockId) || ((row.data?.blockId === undefined || this.#isLeftOut(row)) && this.#holdsOne(row));
  }

  /** Inline content whole, but for pictures that went elsewhere or nowhere. */
  #inline<N extends Nodes>(node: N): N {
    const copy = structuredClone(node);
    this.#dropPictures(copy);
    return copy;
  }

  #dropPictures(node: Nodes): void {
    if (!('children' in node)) return;
    const children: Nodes[] = node.children.filter((child: Nodes) => child.type !== 'image' || child.data?.blockId === undefined || this.#isHere(child.data.blockId));
    node.children = children as never;
    for (const child of children) this.#dropPictures(child);
  }
}

function shell<N extends Nodes>(node: N): N {
  const { children: _children, ...rest } = node as N & { children?: unknown };
  return structuredClone(rest) as N;
}

function withChildren<N extends Nodes>(node: N, children: readonly Nodes[]): N {
  return { ...shell(node), children } as N;
}
