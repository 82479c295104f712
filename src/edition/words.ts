import { readResourceData } from '../resources/data.js';

/** A tree of words, as it stands in `templates/shared/words.en-GB.yaml`. */
export type WordTree = { readonly [key: string]: string | readonly string[] | WordTree };

/** The facts that fill `{name}` and the like. */
export type Fill = Readonly<Record<string, string | number>>;

/** Fixed words of one language: looked up by path, filled with the facts of this plan. */
export interface Words {
  /** The words at a dotted path. Throws when the file has none: a template that lacks a word is a fault of the program. */
  (path: string, facts?: Fill): string;
  /** The same, or undefined. */
  find(path: string, facts?: Fill): string | undefined;
  list(path: string): readonly string[];
  /** The names of what stands under a path. */
  keys(path: string): readonly string[];
  fill(pattern: string, facts?: Fill): string;
}

const files = new Map<string, WordTree>();

/** Reads a YAML file of words once. */
export function wordFile(path: string): WordTree {
  let tree = files.get(path);
  if (tree === undefined) {
    tree = readResourceData(path) as WordTree;
    files.set(path, tree);
  }
  return tree;
}

/** Words over one or more trees; a later tree (a council's own wording) wins over an earlier one. */
export function makeWords(trees: readonly WordTree[], base: Fill): Words {
  const under = (tree: WordTree, path: string): string | readonly string[] | WordTree | undefined => {
    let at: string | readonly string[] | WordTree | undefined = tree;
    for (const key of path.split('.')) at = isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined;
    return at;
  };
  const look = (path: string): string | readonly string[] | undefined => {
    for (const tree of [...trees].reverse()) {
      const at = under(tree, path);
      if (at !== undefined && !isTree(at)) return at;
    }
    return undefined;
  };
  const fill = (pattern: string, facts: Fill = {}): string =>
    pattern.replace(/\{(\w+)\}/g, (whole, name: string, offset: number) => {
      const fact = facts[name] ?? base[name];
      return fact === undefined ? whole : startsSentence(pattern, offset) ? capital(String(fact)) : String(fact);
    });
  const find = (path: string, facts?: Fill): string | undefined => {
    const found = look(path);
    return typeof found === 'string' ? fill(found, facts) : undefined;
  };
  const words = (path: string, facts?: Fill): string => {
    const found = find(path, facts);
    if (found === undefined) throw new Error(`The words file has nothing at "${path}".`);
    return found;
  };
  const list = (path: string): readonly string[] => {
    const found = look(path);
    return Array.isArray(found) ? found.map((each: string) => fill(each)) : [];
  };
  const keys = (path: string): readonly string[] => [...new Set(trees.flatMap((tree) => {
    const at = under(tree, path);
    return isTree(at) ? Object.keys(at) : [];
  }))];
  return Object.assign(words, { find, list, keys, fill });
}

/** A sentence that begins with a name must begin with a capital also when the name is not known ("the person"). */
function startsSentence(pattern: string, offset: number): boolean {
  return offset === 0 ? /^\{(name|owner)\}/.test(pattern) : /[.!?] $/.test(pattern.slice(0, offset));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isTree(value: unknown): value is WordTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
