import type { AnyNode, DocumentNode, HeadingNode, MediaMap, TitleNode } from '../../document/nodes.js';
import type { Attributes } from './markup.js';
import { element, escapeText, holdable } from './markup.js';
import type { PageWords } from './words.js';

/** What is known about the whole page while it is written. */
export interface Page {
  document: DocumentNode;
  media: MediaMap;
  words: PageWords;
  /** Ids that links may go to. */
  ids: ReadonlySet<string>;
  /** Headings in reading order, each with the id it is written with. */
  headings: ReadonlyMap<HeadingNode, string>;
  /** The first title; a page has one first-level heading. */
  title: TitleNode | undefined;
  /** Whether anything on the page is laid out as Easy Read. */
  rows: boolean;
  /** Whether there is anything to fill in. */
  answers: boolean;
  /** Characters that stand in slanted type, so that only those are carried as a font. */
  italic: Set<string>;
  boldItalic: Set<string>;
  /** The next id of the page's own. It has an underscore, which no id of a document has. */
  ownId(kind: string): string;
}

/** Where in the page something stands: what is around it decides how it is written. */
export interface Scene { page: Page; language: string; dir: 'ltr' | 'rtl'; inLink: boolean; bold: boolean; emphasis: boolean }

/** Looks through a document once, before anything is written. */
export function survey(document: DocumentNode, media: MediaMap, words: PageWords): Page {
  const ids = new Set<string>();
  const headings = new Map<HeadingNode, string>();
  let title: TitleNode | undefined;
  let rows = document.edition === 'easyRead';
  let answers = false;
  for (const node of descendants(document)) {
    if ('id' in node && node.id !== undefined) ids.add(node.id);
    if (node.type === 'heading') headings.set(node, node.id ?? `heading_${headings.size + 1}`);
    if (node.type === 'title') title ??= node;
    if (node.type === 'answer') answers = true;
    if (node.type === 'pictureRow' || (node.type === 'heading' && node.band !== undefined)) rows = true;
  }
  const used = new Map<string, number>();
  const ownId = (kind: string): string => {
    const count = (used.get(kind) ?? 0) + 1;
    used.set(kind, count);
    return `${kind}_${count}`;
  };
  return { document, media, words, ids, headings, title, rows, answers, italic: new Set(), boldItalic: new Set(), ownId };
}

/** The scene at the top of a page. */
export function openingScene(page: Page): Scene {
  const { language } = page.document;
  return { page, language, dir: directionOf(language), inLink: false, bold: false, emphasis: false };
}

/** The scene inside something that has its own language or direction. */
export function inside(scene: Scene, node: { lang?: string; dir?: 'ltr' | 'rtl' }, change: Partial<Scene> = {}): Scene {
  const language = node.lang ?? scene.language;
  const dir = node.dir ?? (node.lang === undefined ? scene.dir : directionOf(node.lang));
  return { ...scene, language, dir, ...change };
}

/** `id`, `lang` and `dir` of a node; language and direction only where they change (WCAG 3.1.2). */
export function common(scene: Scene, node: { id?: string; lang?: string; dir?: 'ltr' | 'rtl' }): Attributes {
  const within = inside(scene, node);
  return {
    id: node.id,
    lang: within.language === scene.language ? undefined : within.language,
    dir: within.dir === scene.dir && node.dir === undefined ? undefined : within.dir,
  };
}

/** The language and direction of words the council adds, where the words around them have another. */
export function councilWords(scene: Scene, language = scene.page.document.language): Attributes {
  const dir = directionOf(language);
  return { lang: language === scene.language ? undefined : language, dir: dir === scene.dir ? undefined : dir };
}

/** Words for listeners that are not in the document tree: marked, so that a reader of the file can leave them out. */
export function added(scene: Scene, words: string, language = scene.page.words.language): string {
  return element('span', { class: 'quiet', 'data-added': true, ...councilWords(scene, language) }, escapeText(words));
}

/** Text, remembered for the fonts when it is slanted. */
export function writeText(value: string, scene: Scene): string {
  if (scene.emphasis) for (const character of holdable(value)) (scene.bold ? scene.page.boldItalic : scene.page.italic).add(character);
  return escapeText(value);
}

/** Whether a language is written from right to left, by its script or else by its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [main = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return /^(arab|aran|hebr|thaa|syrc|nkoo|adlm|rohg)$/.test(script) ? 'rtl' : 'ltr';
  return /^(ar|arc|azb|ckb|dv|fa|he|ks|nqo|prs|ps|sd|syr|ug|ur|yi)$/.test(main) ? 'rtl' : 'ltr';
}

/** Every node below one, in reading order. */
export function* descendants(node: AnyNode): Generator<AnyNode> {
  const groups: AnyNode[][] = [];
  if ('columns' in node) groups.push(...node.columns.map((column) => column.children));
  if ('title' in node && Array.isArray(node.title)) groups.push(node.title);
  if ('children' in node) groups.push(node.children);
  if ('where' in node) groups.push(node.where);
  if (node.type === 'figure' && node.caption !== undefined) groups.push(node.caption);
  for (const child of groups.flat()) {
    yield child;
    yield* descendants(child);
  }
}
