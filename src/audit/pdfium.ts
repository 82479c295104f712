import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readPackageFile } from '../resources/index.js';

/** PDFium with the few ways to reach its memory that a reader needs. */
export interface Pdfium {
  api: WrappedPdfiumModule;
  /** Runs `use` with memory of that many bytes, given back afterwards. */
  withMemory<T>(bytes: number, use: (pointer: number) => T): T;
  store(bytes: Uint8Array, pointer: number): void;
  load(pointer: number, length: number): Uint8Array;
  /** Floats of 32 bits at a pointer. */
  floats(pointer: number, count: number): number[];
  /** Floats of 64 bits at a pointer. */
  doubles(pointer: number, count: number): number[];
  integer(pointer: number): number;
  /** Text from a function that writes UTF-16 into a buffer and says how many bytes it wanted. */
  text(read: (pointer: number, length: number) => number): string;
}

let loaded: Promise<Pdfium> | undefined;

/** Loads PDFium once a process; nothing is fetched. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= start();
  return loaded;
}

async function start(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = readPackageFile('@embedpdf/pdfium', 'dist/pdfium.wasm');
  const settings = { wasmBinary: new Uint8Array(wasm).buffer } as unknown as Parameters<typeof init>[0];
  const api = await init(settings);
  api.PDFiumExt_Init();
  const { wasmExports } = api.pdfium as unknown as { wasmExports: Exports };
  // The memory may grow and move, so the view is asked for each time.
  const heap = (): Uint8Array => (api.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  let current = new DataView(heap().buffer);
  const view = (): DataView => {
    const { buffer } = heap();
    if (current.buffer !== buffer) current = new DataView(buffer);
    return current;
  };
  const small = wasmExports.malloc(smallLength);
  // What is asked for letter by letter lies on a shelf of its own: taken from its end, and given back in turn.
  const shelf = wasmExports.malloc(smallLength);
  let taken = 0;
  const utf16 = (pointer: number, length: number): string => {
    const end = length >= 2 ? pointer + length - 2 : pointer;
    return decoder.decode(heap().slice(pointer, end));
  };
  const pdfium: Pdfium = {
    api: direct(api, wasmExports),
    withMemory: (bytes, use) => {
      const room = (bytes + 7) & ~7;
      const onShelf = taken + room <= smallLength;
      const pointer = onShelf ? shelf + taken : wasmExports.malloc(bytes);
      if (onShelf) taken += room;
      try {
        return use(pointer);
      } finally {
        if (onShelf) taken -= room;
        else wasmExports.free(pointer);
      }
    },
    store: (bytes, pointer) => heap().set(bytes, pointer),
    load: (pointer, length) => heap().slice(pointer, pointer + length),
    floats: (pointer, count) => Array.from({ length: count }, (_, at) => view().getFloat32(pointer + 4 * at, true)),
    doubles: (pointer, count) => Array.from({ length: count }, (_, at) => view().getFloat64(pointer + 8 * at, true)),
    integer: (pointer) => view().getUint32(pointer, true),
    text: (read) => {
      const length = read(small, smallLength);
      if (length <= 2) return '';
      if (length <= smallLength) return utf16(small, length);
      return pdfium.withMemory(length, (pointer) => utf16(pointer, read(pointer, length)));
    },
  };
  return pdfium;
}

const smallLength = 4096;
const decoder = new TextDecoder('utf-16le');

type Exports = Record<string, unknown> & { malloc(size: number): number; free(pointer: number): void };

/**
 * The same functions without the wrapper around each, which looks the function up and converts its arguments at every call:
 * a plan has a hundred thousand letters. Only opening a file takes text, and keeps its wrapper. What is true comes as 1.
 */
function direct(api: WrappedPdfiumModule, exports: Exports): WrappedPdfiumModule {
  const plain = Object.entries(api).filter(([name, each]) => typeof each === 'function' && typeof exports[name] === 'function' && name !== 'FPDF_LoadMemDocument');
  return { ...api, ...Object.fromEntries(plain.map(([name]) => [name, exports[name]])) };
}
