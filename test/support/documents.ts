import type { DocumentNode } from '../../src/document/nodes.js';
import { easyDocuments } from '../../src/easy-documents.js';
import { annexAlone, largePrint, numbered, readingOf, singleFormat } from '../../src/edition/index.js';
import { documentName } from '../../src/file-names.js';
import { prepareMedia } from '../../src/picture/index.js';
import { placeInPdf } from '../../src/write/index.js';
import { understand, type ConvertInput } from '../../src/understand.js';

const formats = ['docx', 'pdf', 'html'] as const;

/** The document tree of every document of a plan, by the file it is written to: what a reader of the files is held against. */
export async function documentsOf(input: ConvertInput, withLargePrint = true): Promise<Map<string, DocumentNode>> {
  const { plan, council, media, decisions } = await understand(input);
  const pictures = await prepareMedia(media);
  const edition = { plan, media: pictures.media, council, date: input.date, reading: readingOf(plan, council).reading };
  const single = singleFormat(edition);
  const easy = await easyDocuments({ ...edition, single, decided: decisions?.easy ?? [], checks: decisions?.checked ?? [] });
  const large = withLargePrint ? largePrint(edition, numbered(single.document), await placeInPdf(numbered(single.document), pictures.media)) : undefined;
  return new Map(formats.flatMap((format): [string, DocumentNode][] => {
    const name = documentName('singleFormat', format);
    const annex: [string, DocumentNode][] = plan.originals.length === 0 ? [] : [[documentName('annex', format), annexAlone(edition, single, name)]];
    return [[name, single.document], ...(large === undefined ? [] : [[documentName('largePrint', format), large] as [string, DocumentNode]]), ...annex, ...easy.documents.map(({ name: file, document }): [string, DocumentNode] => [`${file}.${format}`, document])];
  }));
}
