import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from 'pdf-lib';
import type { Attachment, MediaMap } from '../../../document/nodes.js';
import { exitCodes, Failure, message } from '../../../messages/index.js';
import { holdable } from '../printable.js';

/** Embeds the files that go with the document (ISO 19005-3 6.8): each with its kind, its words, its dates and its hash. */
export function finishAttachments(pdf: PDFDocument, attachments: readonly Attachment[], media: MediaMap, date: string): void {
  if (attachments.length === 0) return;
  const { catalog, context } = pdf;
  const taken = new Set<string>();
  const made = attachments.map((attachment): { name: string; ref: PDFRef } => {
    const file = media.get(attachment.media);
    if (file === undefined) throw new Failure(exitCodes.output, [message('pdfNoAttachment', { file: attachment.fileName })]);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    if (attachment.sha256 !== '' && attachment.sha256.toLowerCase() !== sha256) {
      throw new Failure(exitCodes.output, [message('pdfAttachmentDiffers', { file: attachment.fileName })]);
    }
    const name = freeName(holdable(attachment.fileName) || 'attachment', taken);
    const when = PDFString.of(`D:${date.replace(/\D/g, '')}000000Z`);
    const stream = context.flateStream(file.bytes, {
      Type: 'EmbeddedFile',
      Subtype: /^[\w.+-]+\/[\w.+-]+$/.test(attachment.mediaType) ? attachment.mediaType : 'application/octet-stream',
      Params: {
        Size: file.bytes.length, CreationDate: when, ModDate: when,
        CheckSum: PDFHexString.of(createHash('md5').update(file.bytes).digest('hex')),
      },
    });
    const streamRef = context.register(stream);
    const description = holdable(attachment.description);
    const ref = context.register(context.obj({
      Type: 'Filespec', F: PDFString.of(plainName(name)), UF: PDFHexString.fromText(name),
      EF: { F: streamRef, UF: streamRef }, AFRelationship: attachment.relationship,
      ...(description === '' ? {} : { Desc: PDFHexString.fromText(description) }),
    }));
    return { name, ref };
  });
  catalog.set(PDFName.of('AF'), context.obj(made.map((each) => each.ref)));
  // A name tree is sorted, by code units (ISO 32000-1 7.9.6).
  const sorted = [...made].sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = PDFArray.withContext(context);
  for (const { name, ref } of sorted) {
    names.push(PDFHexString.fromText(name));
    names.push(ref);
  }
  const present = catalog.lookup(PDFName.of('Names'));
  const tree = present instanceof PDFDict ? present : context.obj({});
  tree.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: names }));
  catalog.set(PDFName.of('Names'), tree);
}

// Two files of one name would hide each other in the name tree.
function freeName(wanted: string, taken: Set<string>): string {
  const dot = wanted.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${ending}`;
  taken.add(name);
  return name;
}

function plainName(name: string): string {
  return name.replace(/[^\x20-\x7e]|[()\\]/gu, '_');
}
