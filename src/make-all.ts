import { expectationFrom, type Expectation, type FileAudit } from './audit/index.js';
import type { BuildInput } from './convert.js';
import type { DocumentNode, EditionName, MediaMap } from './document/nodes.js';
import type { SingleFormat } from './edition/index.js';
import { documentName } from './file-names.js';
import { ownHands, type Hands } from './make-file.js';
import type { Plan } from './plan/plan.js';
import { formats, placeInPdf, type Format, type PageMap, type Written } from './write/index.js';

/** A document as it was written, and what its audit found. */
export interface WrittenDocument extends Written { edition: EditionName; fileName: string; format: Format; document: DocumentNode; audit: FileAudit }

/** Every edition of a pack, in the order they are made. */
export const allEditions: readonly EditionName[] = ['singleFormat', 'annex', 'easyRead', 'largePrint'];

/** What files are made of. */
export interface Making {
  editions: readonly EditionName[];
  input: BuildInput; plan: Plan; single: SingleFormat; house: readonly string[]; media: MediaMap; step: NonNullable<BuildInput['onStep']>;
  annex: (fileName: string) => DocumentNode;
  /** The Easy Read, in one document or in parts, each with its name without an ending. */
  easy: readonly { name: string; document: DocumentNode }[];
  /** The single format as it is set for filing, with all its places numbered, so that the large print can cite the page of each. */
  filed: DocumentNode;
  /** The large print, once those pages are known. */
  large: (pages: PageMap) => DocumentNode;
}

/**
 * Writes every document and opens it again. This thread sets the PDFs, the filed one first, because the annex by itself cites
 * its pages; the second thread, where there is one, writes the rest meanwhile and checks all.
 */
export async function makeAll({ input, editions: asked, plan, single, house, media, step, annex, easy, filed: filedDocument, large }: Making): Promise<WrittenDocument[]> {
  // The annex and the large print cite the pages of the filed plan, whatever order somebody asked for them in.
  const editions = allEditions.filter((each) => asked.includes(each) && (each !== 'annex' || plan.originals.length > 0));
  const own = ownHands(media);
  const helping = input.secondThread?.hands(media) ?? own;
  const expectations = new Map<DocumentNode, Expectation>();
  const expectationOf = (document: DocumentNode): Expectation => {
    const expected = expectations.get(document) ?? expectationFrom(plan, document, single.sectionOf, house);
    expectations.set(document, expected);
    return expected;
  };
  const filed = pagesOfFiled(filedDocument, media, editions, input);
  let largeDocument: Promise<DocumentNode> | undefined;
  const files = editions.flatMap((edition) => (input.formats ?? formats).map((format): File[] => {
    if (edition === 'easyRead') return easy.map(({ name, document }) => ({ edition, format, fileName: `${name}.${format}`, document: () => Promise.resolve(document) }));
    const document = (): Promise<DocumentNode> => {
      if (edition === 'largePrint') return (largeDocument ??= filed.pages().then(large));
      return Promise.resolve(edition === 'annex' ? annex(documentName('singleFormat', format)) : single.document);
    };
    return [{ edition, format, fileName: documentName(edition, format), document }];
  }).flat());
  const made = new Map<string, Promise<WrittenDocument>>();
  const make = (file: File, document: DocumentNode, write: Promise<Written>, checker: Hands = helping): void => {
    const done = write.then(async (written) => {
      const audit = await checker.check({ fileName: file.fileName, format: file.format, expected: expectationOf(document), written });
      return { ...written, audit, edition: file.edition, fileName: file.fileName, format: file.format, document };
    });
    made.set(file.fileName, done);
    // A fault is told when the files are gathered, in their order, whichever came first.
    done.catch(() => undefined);
  };
  const start = (file: File, document: DocumentNode, hands: Hands, pageMap?: PageMap): Promise<Written> => {
    step('writing', file.fileName);
    return hands.write({ document, format: file.format, ...(pageMap === undefined ? {} : { pageMap }) });
  };
  const isPdf = ({ format }: { format: Format }): boolean => format === 'pdf';
  const isShared = helping !== own && !files.some(isPdf);
  const isTheirs = (file: File): boolean => !isPdf(file) && !(isShared && files.indexOf(file) % 2 === 1);
  // A file that cannot be written ends its lane; which fault is told must not depend on which lane was faster.
  const here = async (): Promise<void> => {
    let pageMap: PageMap | undefined;
    try {
      for (const file of files.filter(isPdf)) {
        const document = await file.document();
        const written = await start(file, file.edition === 'singleFormat' ? filedDocument : document, own, pageMap);
        if (file.edition === 'singleFormat') filed.tell(pageMap = written.pages ?? {});
        make(file, document, Promise.resolve(written));
      }
    } catch (error) {
      filed.fail(error);
      throw error;
    }
    // Without PDFs to set, this thread takes every other file, and checks it too.
    for (const file of files.filter((each) => !isPdf(each) && !isTheirs(each))) {
      const document = await file.document();
      const write = start(file, document, own);
      make(file, document, write, own);
      await write;
    }
  };
  const there = async (): Promise<void> => {
    const others = files.filter(isTheirs);
    let coming = others[0]?.document();
    for (const [at, file] of others.entries()) {
      const document = await coming;
      if (document === undefined) continue;
      const write = start(file, document, helping);
      make(file, document, write);
      // While the second thread writes, this one makes ready what the check and the next file need.
      if (helping !== own) expectationOf(document);
      coming = others[at + 1]?.document();
      coming?.catch(() => undefined);
      await write;
    }
  };
  try {
    const lanes = helping === own ? [await outcome(here()), await outcome(there())].reverse() : await Promise.all([outcome(there()), outcome(here())]);
    for (const lane of lanes) if (lane !== undefined) throw lane.error;
    step('checking');
    return await Promise.all(files.map(({ fileName }) => made.get(fileName) as Promise<WrittenDocument>));
  } finally {
    helping.done();
  }
}

interface File { edition: EditionName; format: Format; fileName: string; document: () => Promise<DocumentNode> }

/** The pages of the filed PDF: told when it has been set, or, where it is not made, found by setting it. */
interface FiledPages { pages(): Promise<PageMap>; tell(pages: PageMap): void; fail(error: unknown): void }

function pagesOfFiled(document: DocumentNode, media: MediaMap, editions: readonly EditionName[], { formats: asked = formats }: BuildInput): FiledPages {
  const isMade = editions.includes('singleFormat') && asked.includes('pdf');
  let found: Promise<PageMap> | undefined;
  let [tell, fail]: [FiledPages['tell'], FiledPages['fail']] = [() => undefined, () => undefined];
  const told = new Promise<PageMap>((resolve, reject) => { [tell, fail] = [resolve, reject]; });
  // Nobody may be waiting.
  told.catch(() => undefined);
  return { tell, fail, pages: () => (isMade ? told : (found ??= placeInPdf(document, media))) };
}

async function outcome(lane: Promise<void>): Promise<{ error: unknown } | undefined> {
  try {
    await lane;
    return undefined;
  } catch (error) {
    return { error };
  }
}
