import { exitCodes, Failure, message } from '../../messages/index.js';
import { notSet, type Engine, type EngineName } from './engine.js';

let engines: Partial<Record<EngineName, Promise<Engine | undefined>>> = {};

/** The native compiler where this system has it, else the WebAssembly one: both give the same bytes. */
export async function findEngine(asked?: EngineName): Promise<Engine> {
  if (asked !== 'wasm') {
    engines.native ??= import('./engine-native.js').then(({ openNative }) => openNative());
    const native = await engines.native;
    if (native !== undefined) return native;
    if (asked === 'native') throw new Failure(exitCodes.output, [message('pdfNoNative')]);
  }
  engines.wasm ??= import('./engine-wasm.js').then(({ openWasm }) => openWasm());
  const wasm = await engines.wasm;
  if (wasm === undefined) throw notSet([]);
  return wasm;
}

/** Forgets the warm compilers, so that a long-running program can give their memory back. */
export function closeEngines(): void {
  engines = {};
}
