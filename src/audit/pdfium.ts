import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readPackageFile } from '../resources/index.js';

/** PDFium with the few ways to reach its memory that a reader needs. */
export interface Pdfium {
  api: WrappedPdfiumModule;
  /** Runs `use` with memory of that many bytes, given back afterwards. */
  withMemory<T>(bytes: number, use: (pointer: number) => T): T;
  store(bytes: Uint8Array, pointer: number): void;
  load(pointer: number, length: number): Uint8Array;
  /** Four floats at a pointer. */
  floats(pointer: number, count: number): number[];
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
  const { wasmExports } = api.pdfium as unknown as { wasmExports: { malloc(size: number): number; free(pointer: number): void } };
  // The memory may grow and move, so the view is asked for each time.
  const heap = (): Uint8Array => (api.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  const smallLength = 4096;
  const small = wasmExports.malloc(smallLength);
  const utf16 = (pointer: number, length: number): string => {
    const end = length >= 2 ? pointer + length - 2 : pointer;
    return new TextDecoder('utf-16le').decode(heap().slice(pointer, end));
  };
  const pdfium: Pdfium = {
    api,
    withMemory: (bytes, use) => {
      const pointer = wasmExports.malloc(bytes);
      try {
        return use(pointer);
      } finally {
        wasmExports.free(pointer);
      }
    },
    store: (bytes, pointer) => heap().set(bytes, pointer),
    load: (pointer, length) => heap().slice(pointer, pointer + length),
    floats: (pointer, count) => {
      const bytes = heap().slice(pointer, pointer + 4 * count);
      return [...new Float32Array(bytes.buffer)];
    },
    integer: (pointer) => new DataView(heap().buffer).getUint32(pointer, true),
    text: (read) => {
      const length = read(small, smallLength);
      if (length <= 2) return '';
      if (length <= smallLength) return utf16(small, length);
      return pdfium.withMemory(length, (pointer) => utf16(pointer, read(pointer, length)));
    },
  };
  return pdfium;
}
