import type { TypstCompiler, TypstFontResolver } from '@myriaddreamin/typst.ts/compiler';
import { readPackageFile } from '../../resources/index.js';
import { folder, mainFile, notSet, spotsLabel, stylesheet, type Engine, type Job, type Setting, type Spots } from './engine.js';
import type { FontSet } from './font-shelf.js';

/** Opens the WebAssembly Typst compiler, which every system has. */
export async function openWasm(): Promise<Engine> {
  const { createTypstCompiler, createTypstFontBuilder } = await import('@myriaddreamin/typst.ts/compiler');
  const { disableDefaultFontAssets } = await import('@myriaddreamin/typst.ts/options.init');
  const wasm = readPackageFile('@myriaddreamin/typst-ts-web-compiler', 'pkg/typst_ts_web_compiler_bg.wasm');
  const getModule = (): ArrayBuffer => new Uint8Array(wasm).buffer;
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  // Called the way its makers ask for now; the older way prints a warning.
  const wrapper = { ...typst, default: (module_or_path: ArrayBuffer) => typst.default({ module_or_path }) };
  const getWrapper = (): Promise<typeof wrapper> => Promise.resolve(wrapper);
  const compiler = createTypstCompiler();
  // Without this it would fetch fonts from the network.
  await compiler.init({ getWrapper, getModule, beforeBuild: [disableDefaultFontAssets()] });
  const builder = async ({ files }: FontSet, use: (fonts: TypstFontResolver) => Promise<void>): Promise<void> => {
    const fonts = createTypstFontBuilder();
    await fonts.init({ getWrapper, getModule });
    for (const file of files) await fonts.addFontData(file);
    await fonts.build(use);
  };
  let loaded = '';
  const setOne = async (job: Job): Promise<Setting> => {
    if (job.fonts.key !== loaded) {
      await builder(job.fonts, async (fonts) => compiler.setFonts(fonts));
      loaded = job.fonts.key;
    }
    return compile(compiler, job);
  };
  // There is one compiler with one set of files, so documents wait for each other.
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: 'wasm',
    set: (job) => {
      const next = last.then(() => setOne(job));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function compile(compiler: TypstCompiler, { data, pictures, placesOnly = false }: Job): Promise<Setting> {
  compiler.resetShadow();
  for (const [path, source] of stylesheet()) compiler.addSource(path, source);
  compiler.mapShadow(`${folder}/document.json`, data);
  for (const [name, bytes] of pictures) compiler.mapShadow(`${folder}/${name}`, bytes);
  return compiler.runWithWorld({ mainFilePath: mainFile, root: folder, inputs: {} }, async (world) => {
    const compiled = await world.compile({ diagnostics: 'full' });
    if (compiled.hasError) throw notSet((compiled.diagnostics ?? []).map((each) => each.message));
    const [spots] = await world.query<Spots[]>({ selector: spotsLabel, field: 'value' });
    const { result } = placesOnly ? { result: new Uint8Array() } : await world.pdf({ diagnostics: 'full' });
    if (spots === undefined || result === undefined) throw notSet([]);
    return { bytes: result, spots };
  });
}
