import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib';

/**
 * The bytes of a PDF without its colour profiles, for poppler to read the tags of: for the words of each tag it goes through the whole
 * page again, profile and all, and most of its time goes into working the same colours out anew. Tags and words are as they were.
 */
export async function withoutColourProfiles(pdf) {
  const { context } = pdf;
  const plain = (value) => {
    const space = context.lookup(value);
    if (!(space instanceof PDFArray) || space.size() !== 2 || space.get(0) !== PDFName.of('ICCBased')) return undefined;
    return PDFName.of({ 1: 'DeviceGray', 4: 'DeviceCMYK' }[context.lookup(space.get(1)).dict.get(PDFName.of('N')).asNumber()] ?? 'DeviceRGB');
  };
  const mend = (dict) => {
    for (const [key, value] of dict.entries()) {
      const name = plain(value);
      if (name !== undefined) dict.set(key, name);
      else if (value instanceof PDFDict) mend(value);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) mend(object);
    else if (object instanceof PDFStream) mend(object.dict);
  }
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}
