import { expectationFrom, type Expectation } from './audit/index.js';
import type { BuildInput } from './convert.js';
import type { DocumentNode, EditionName, MediaMap } from './document/nodes.js';
import type { EasyDocuments } from './easy-documents.js';
import type { SingleFormat } from './edition/index.js';
import { documentName } from './file-names.js';
import { ownHands, type Checked } from './make-file.js';
import type { Plan } from './plan/plan.js';
import { formats, placeInPdf, setPdf, type Format, type PageMap } from './write/index.js';

/** A file to be made. */
interface File { edition: EditionName; format: Format; fileName: string; document: DocumentNode }

/** A document as it was written, and what its audit found. */
export interface WrittenDocument extends File, Checked {}

/** Every edition of a pack, in the order they are made. */
export const allEditions: readonly EditionName[] = ['singleFormat', 'annex', 'easyRead', 'largePrint'];

/** What files are made of. */
export interface Making {
  editions: readonly EditionName[];
  input: BuildInput; plan: Plan; single: SingleFormat; house: readonly string[]; media: MediaMap; step: NonNullable<BuildInput['onStep']>;
  annex: (fileName: string) => DocumentNode;
  /** Works out the Easy Read, in one document or in parts, which takes this thread a while. */
  easyRead?: () => Promise<EasyDocuments>;
  /** The single format as it is set for filing, with all its places numbered, so that the large print can cite the page of each. */
  filed: DocumentNode;
  /** The large print, once those pages are known. */
  large: (pages: PageMap) => DocumentNode;
}

/** Every file, in the order of the editions, and the Easy Read where there is one. */
export interface Made { written: WrittenDocument[]; easy: EasyDocuments | undefined }

/**
 * Writes every document and opens it again. This thread works out the Easy Read and sets the PDFs, the filed one first, because the annex by
 * itself cites its pages; the second thread, where there is one, writes the rest meanwhile and checks all. A PDF that cannot be set ends the work;
 * any other fault is told when the files are gathered, in their order: which is told must not depend on which thread was faster.
 */
export async function makeAll(making: Making): Promise<Made> {
  const { input: { formats: asked = formats, secondThread }, media, single } = making;
  const expectationOf = expectations(making);
  // The annex and the large print cite the pages of the filed plan, whatever order somebody asked for them in.
  const editions = allEditions.filter((each) => making.editions.includes(each) && (each !== 'annex' || making.plan.originals.length > 0));
  const filesOf = (edition: EditionName, documentFor: (format: Format) => DocumentNode): File[] => (editions.includes(edition) ? asked : [])
    .map((format) => ({ edition, format, fileName: documentName(edition, format), document: documentFor(format) }));
  const here = ownHands(media);
  const there = secondThread?.hands(media);
  const hired = [there];
  let easyGiven: Promise<void> | undefined;
  const made = new Map<File, Promise<Checked>>();
  const keep = (file: File, checked: Promise<Checked>): Promise<unknown> => {
    made.set(file, checked);
    return checked.catch(() => undefined);
  };
  /** The second thread is given all at once, so that it never waits for this one; one thread alone writes one file after the other. */
  const writeRest = async (files: readonly File[], writer = there ?? here): Promise<void> => {
    for (const file of files.filter(({ format }) => format !== 'pdf')) {
      making.step('writing', file.fileName);
      const kept = keep(file, writer.write({ ...file, expected: expectationOf(file.document) }));
      if (there === undefined) await kept;
    }
  };
  /** PDFs are set in this thread, where the compiler is, and finished in the other. Gives the pages of the last. */
  const setPdfs = async (files: readonly File[], pictures: MediaMap, { pageMap, as }: { pageMap?: PageMap | undefined; as?: DocumentNode } = {}): Promise<PageMap | undefined> => {
    let last: PageMap | undefined;
    for (const file of files.filter(({ format }) => format === 'pdf')) {
      making.step('writing', file.fileName);
      const set = await setPdf(as ?? file.document, pictures, pageMap === undefined ? {} : { pageMap });
      const { fileName, format, document } = file;
      const kept = keep(file, (there ?? here).finish({ fileName, format, expected: expectationOf(document), set }));
      if (there === undefined) await kept;
      last = set.pages;
    }
    return last;
  };
  try {
    const filed = filesOf('singleFormat', () => single.document);
    const annex = filesOf('annex', (format) => making.annex(documentName('singleFormat', format)));
    await writeRest([...filed, ...annex]);
    const pageMap = await setPdfs(filed, media, { as: making.filed });
    const large = editions.includes('largePrint') ? making.large(pageMap ?? await placeInPdf(making.filed, media)) : undefined;
    const inLarge = large === undefined ? [] : filesOf('largePrint', () => large);
    await writeRest(inLarge);
    await setPdfs(annex, media, { pageMap });
    await setPdfs(inLarge, media, { pageMap });
    const easy = await making.easyRead?.();
    const ofEasy = asked.flatMap((format) => (easy?.documents ?? []).map(({ name, document }): File => ({ edition: 'easyRead', format, fileName: `${name}.${format}`, document })));
    const pictures = await easy?.picturesFor(asked);
    easyGiven = pictures?.drawn.then((drawn) => {
      const theirs = secondThread?.hands(drawn);
      hired.push(theirs);
      return writeRest(ofEasy, theirs ?? ownHands(drawn));
    });
    if (there === undefined) await easyGiven;
    await setPdfs(ofEasy, easy?.media ?? media, { pageMap });
    await easyGiven;
    making.step('checking');
    const written: WrittenDocument[] = [];
    for (const file of [...filed, ...annex, ...ofEasy, ...inLarge]) written.push({ ...file, ...await (made.get(file) as Promise<Checked>) });
    return { written, easy };
  } finally {
    await easyGiven?.catch(() => undefined);
    for (const hands of hired) hands?.done();
  }
}

/** What each document must say, worked out once. */
function expectations({ plan, single, house }: Making): (document: DocumentNode) => Expectation {
  const known = new Map<DocumentNode, Expectation>();
  return (document) => {
    const expected = known.get(document) ?? expectationFrom(plan, document, single.sectionOf, house);
    known.set(document, expected);
    return expected;
  };
}
