import { leaksInPage, type FileAudit } from './audit/index.js';
import type { BuildInput } from './convert.js';
import { easyReport } from './easy-report.js';
import { startPage, type EasyRead, type EditionInput, type SingleFormat } from './edition/index.js';
import type { WrittenDocument } from './make-all.js';
import { Failure, exitCodes } from './messages/index.js';
import { packFiles, type PackFile } from './pack/index.js';
import type { Understood } from './understand.js';
import { writeStart } from './write/index.js';

interface Parts {
  input: BuildInput; understood: Understood; edition: EditionInput; single: SingleFormat;
  written: readonly WrittenDocument[]; audits: readonly FileAudit[]; auditLine: string; house: readonly string[]; easy?: EasyRead;
}

/** Puts the pack together: documents, originals and pictures as they came, the council's records, and the first page. */
export async function assemble(parts: Parts): Promise<PackFile[]> {
  const { input, understood, edition, single, written, audits, auditLine, house } = parts;
  const { plan } = understood;
  return packFiles({
    plan, media: understood.media,
    documents: written.map(({ fileName, bytes }) => ({ path: fileName, bytes })),
    ...(parts.easy === undefined ? {} : { easyRead: easyReport(parts.easy) }),
    audit: { summary: auditLine, files: audits, asks: understood.messages, notYetFilledIn: single.missing },
    ...(input.decisions === undefined ? {} : { decisions: input.decisions.text }),
    startHere: async (names) => {
      const page = await writeStart(startPage({
        ...edition, ...names, single, auditLine, messages: understood.messages,
        documents: written.map(({ fileName }) => fileName),
      }));
      const leaks = await leaksInPage('start-here.html', page, plan, house);
      if (leaks.length > 0) throw new Failure(exitCodes.output, leaks);
      return page;
    },
  });
}
