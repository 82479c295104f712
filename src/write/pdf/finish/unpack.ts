import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFRawStream } from 'pdf-lib';

/** The bytes of a stream. The machine's own code unpacks a whole font many times faster than the library does. */
export function unpack(stream: PDFRawStream): Uint8Array {
  const isPlain = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'));
  return isPlain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
}
