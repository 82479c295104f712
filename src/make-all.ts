import { expectationFrom, type Expectation, type FileAudit } from './audit/index.js';
import type { BuildInput } from './convert.js';
import type { DocumentNode, EditionName, MediaMap } from './document/nodes.js';
import type { SingleFormat } from './edition/index.js';
import { documentName } from './file-names.js';
import { ownHands, type Hands } from './make-file.js';
import type { Plan } from './plan/plan.js';
import { formats, type Format, type PageMap, type Written } from './write/index.js';

/** A document as it was written, and what its audit found. */
export interface WrittenDocument extends Written { edition: EditionName; fileName: string; format: Format; document: DocumentNode; audit: FileAudit }

/** Every edition of a pack, in the order they are made. */
export const allEditions: readonly EditionName[] = ['singleFormat', 'annex', 'easyRead'];

/** What files are made of. */
export interface Making {
  editions: readonly EditionName[];
  input: BuildInput; plan: Plan; single: SingleFormat; house: readonly string[]; media: MediaMap; step: NonNullable<BuildInput['onStep']>;
  annex: (fileName: string) => DocumentNode;
  /** The Easy Read, in one document or in parts, each with its name without an ending. */
  easy: readonly { name: string; document: DocumentNode }[];
}

/**
 * Writes every document and opens it again. This thread sets the PDFs, the filed one first, because the annex by itself cites
 * its pages; the second thread, where there is one, writes the rest meanwhile and checks all.
 */
export async function makeAll({ input, editions: asked, plan, single, house, media, step, annex, easy }: Making): Promise<WrittenDocument[]> {
  const editions = asked.filter((each) => each !== 'annex' || plan.originals.length > 0);
  const own = ownHands(media);
  const helping = input.secondThread?.hands(media) ?? own;
  const expectations = new Map<DocumentNode, Expectation>();
  const files = editions.flatMap((edition) => (input.formats ?? formats).map((format) => {
    const documents = edition === 'easyRead' ? easy
      : [{ name: undefined, document: edition === 'annex' ? annex(documentName('singleFormat', format)) : single.document }];
    return documents.map(({ name, document }) => {
      const expected = expectations.get(document) ?? expectationFrom(plan, document, single.sectionOf, house);
      expectations.set(document, expected);
      return { edition, format, document, expected, fileName: name === undefined ? documentName(edition, format) : `${name}.${format}` };
    });
  }).flat());
  const made = new Map<string, Promise<WrittenDocument>>();
  const make = (file: (typeof files)[number], write: Promise<Written>): Promise<WrittenDocument> => {
    const done = write.then(async (written) => {
      const audit = await helping.check({ fileName: file.fileName, format: file.format, expected: file.expected, written });
      return { ...written, audit, edition: file.edition, fileName: file.fileName, format: file.format, document: file.document };
    });
    made.set(file.fileName, done);
    // A fault is told when the files are gathered, in their order, whichever came first.
    done.catch(() => undefined);
    return done;
  };
  const start = (file: (typeof files)[number], hands: Hands, pageMap?: PageMap): Promise<Written> => {
    step('writing', file.fileName);
    return hands.write({ document: file.document, format: file.format, ...(pageMap === undefined ? {} : { pageMap }) });
  };
  const isPdf = ({ format }: { format: Format }): boolean => format === 'pdf';
  // A file that cannot be written ends its lane; which fault is told must not depend on which lane was faster.
  const here = async (): Promise<void> => {
    let pageMap: PageMap | undefined;
    for (const file of files.filter(isPdf)) {
      const written = await start(file, own, pageMap);
      if (file.edition === 'singleFormat') pageMap = written.pages;
      void make(file, Promise.resolve(written));
    }
  };
  const there = async (): Promise<void> => {
    for (const file of files.filter((each) => !isPdf(each))) {
      const write = start(file, helping);
      void make(file, write);
      await write;
    }
  };
  try {
    const lanes = helping === own ? [await outcome(there()), await outcome(here())] : await Promise.all([outcome(there()), outcome(here())]);
    for (const lane of lanes) if (lane !== undefined) throw lane.error;
    step('checking');
    return await Promise.all(files.map(({ fileName }) => made.get(fileName) as Promise<WrittenDocument>));
  } finally {
    helping.done();
  }
}

async function outcome(lane: Promise<void>): Promise<{ error: unknown } | undefined> {
  try {
    await lane;
    return undefined;
  } catch (error) {
    return { error };
  }
}
