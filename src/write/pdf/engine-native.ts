import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { folder, mainFile, notSet, spotsLabel, stylesheet, type Engine, type Spots } from './engine.js';

/** Opens the native Typst compiler, or gives nothing where this system has none. */
export async function openNative(): Promise<Engine | undefined> {
  let typst: typeof import('@myriaddreamin/typst-ts-node-compiler');
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
  // One compiler for each set of fonts: a font that is loaded but not named can still change what is printed.
  const compilers = new Map<string, NodeCompiler>();
  return {
    name: 'native',
    set: async ({ data, pictures, fonts }, gate = false) => {
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
      const bytes = new Uint8Array(compiler.pdf(compiled.result, {}));
      compiler.evictCache(10);
      return { bytes, spots };
    },
  };
}

function reasonsOf(error: NodeError | null, compiler: NodeCompiler): string[] {
  if (error === null) return [];
  return compiler.fetchDiagnostics(error).map((each: { message?: unknown }) => String(each.message));
}
