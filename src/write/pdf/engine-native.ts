import { createRequire } from 'node:module';
import { folder, mainFile, notSet, spotsLabel, stylesheet, type Engine, type Spots } from './engine.js';

interface NodeError { readonly message?: string }
interface Compiled { readonly result: object | null; takeError(): NodeError | null }
/** What is used of the native module; its own package of types brings binaries that were never published. */
interface NodeCompiler {
  resetShadow(): void;
  addSource(path: string, source: string): void;
  mapShadow(path: string, bytes: Buffer): void;
  compile(options: { mainFilePath: string; inputs: Record<string, string> }): Compiled;
  query(compiled: object, selector: { selector: string; field: string }): unknown;
  pdf(compiled: object, options: { pdfStandard?: string }): Buffer;
  evictCache(age: number): void;
  fetchDiagnostics(error: NodeError): { message?: unknown }[];
}
interface Native { NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler } }

const packages = ['@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu', '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl'];

function loadNative(): Native | undefined {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return require(name) as Native;
    } catch {
      // Not for this system: the next one, else WebAssembly.
    }
  }
  return undefined;
}

/** Opens the native Typst compiler, or gives nothing where this system has none. */
export function openNative(): Engine | undefined {
  const typst = loadNative();
  if (typst === undefined) return undefined;
  // One compiler for each set of fonts: a font that is loaded but not named can still change what is printed.
  const compilers = new Map<string, NodeCompiler>();
  return {
    name: 'native',
    set: async ({ data, pictures, fonts, placesOnly = false }, gate = false) => {
      let compiler = compilers.get(fonts.key);
      if (compiler === undefined) {
        const fontBlobs = fonts.files.map((file) => Buffer.from(file));
        compiler = typst.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
        if (compilers.size >= 4) compilers.clear();
        compilers.set(fonts.key, compiler);
      }
      compiler.resetShadow();
      for (const [path, source] of stylesheet()) compiler.addSource(path, source);
      compiler.mapShadow(`${folder}/document.json`, Buffer.from(data));
      for (const [name, bytes] of pictures) compiler.mapShadow(`${folder}/${name}`, Buffer.from(bytes));
      const compiled = compiler.compile({ mainFilePath: mainFile, inputs: {} });
      if (compiled.result === null) throw notSet(reasonsOf(compiled.takeError(), compiler));
      const [spots] = compiler.query(compiled.result, { selector: spotsLabel, field: 'value' }) as Spots[];
      if (spots === undefined) throw notSet([]);
      if (gate) compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
      const bytes = new Uint8Array(placesOnly ? [] : compiler.pdf(compiled.result, {}));
      // Nothing is kept for the next document: it would be quicker by little, and hundreds of plans would fill the memory.
      compiler.evictCache(0);
      return { bytes, spots };
    },
  };
}

function reasonsOf(error: NodeError | null, compiler: NodeCompiler): string[] {
  if (error === null) return [];
  return compiler.fetchDiagnostics(error).map((each) => String(each.message));
}
