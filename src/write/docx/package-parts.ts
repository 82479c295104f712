import { Packer, type Document } from 'docx';
import { strToU8, unzipSync } from 'fflate';

interface Compiler { compile?: (file: Document) => ReadonlyMap<string, string | Uint8Array> }

/**
 * The parts of a Word file as the docx library makes them. The library would zip them, only for us to unzip them again:
 * its compiler gives the parts themselves, and the zip is opened only if a later version has no such compiler.
 */
export async function packageParts(file: Document): Promise<Record<string, Uint8Array>> {
  const { compiler } = Packer as unknown as { compiler?: Compiler };
  if (typeof compiler?.compile !== 'function') return unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  return Object.fromEntries([...compiler.compile(file)].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]));
}
