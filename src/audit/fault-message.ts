import { message, type Message } from '../messages/index.js';
import { placeOf } from './expectation.js';
import type { ExpectedPiece, ExpectedSection, Forbidden } from './expected.js';
import type { Fault } from './hold.js';

const shown = 80;

/** Makes messages of what an audit found, each naming the part, its line and its section. */
export const faultMessage = {
  /** A part of the original that is not where the ledger says. */
  own(file: string, fault: Fault, section: ExpectedSection, sections: readonly ExpectedSection[]): Message {
    const block = fault.piece.block;
    const facts = {
      file, words: excerpt(fault.piece), line: block?.line ?? 0, section: nameOf(section),
      ...(fault.instead === undefined ? {} : { instead: fault.instead }),
    };
    const place = block === undefined ? undefined : placeOf(block);
    if (fault.kind === 'moved') return message('auditMoved', { ...facts, found: nameOf(sections[fault.foundIn ?? 0]) }, place);
    if (fault.kind === 'order') return message('auditFileOrder', facts, place);
    return message(fault.instead === undefined ? 'auditLost' : 'auditChanged', facts, place);
  },
  /** Other words of the document that are not in the file. */
  printed(file: string, fault: Fault, section: ExpectedSection, sections: readonly ExpectedSection[]): Message {
    const facts = { file, words: excerpt(fault.piece), section: nameOf(section), found: nameOf(sections[fault.foundIn ?? 0]) };
    return message(fault.kind === 'lost' ? 'auditPrintedLost' : fault.kind === 'order' ? 'auditPrintedOrder' : 'auditPrintedMoved', facts);
  },
  /** A value that is not in its section. */
  value(file: string, piece: ExpectedPiece, section: ExpectedSection): Message {
    const { block } = piece;
    const facts = { file, value: piece.text, words: block?.excerpt ?? '', line: block?.line ?? 0, section: nameOf(section) };
    return message('auditValue', facts, block === undefined ? undefined : placeOf(block));
  },
  /** Words that should not have left. */
  leak(file: string, { why, block }: Forbidden, where: string): Message {
    // The words themselves are not repeated: a message may be shown to somebody who should not read them.
    if (why === 'internal') return message('auditLeakInternal', { file, where });
    const place = block === undefined ? undefined : { ...(block.file === undefined ? {} : { file: block.file }), line: block.line };
    return message('auditLeakComment', { file, where, line: block?.line ?? 0 }, place);
  },
};

function excerpt(piece: ExpectedPiece): string {
  const text = piece.text.replace(/\s+/g, ' ').trim();
  return text.length <= shown ? text : `${text.slice(0, shown - 1)}…`;
}

function nameOf(section: ExpectedSection | undefined): string {
  return section === undefined ? '' : section.heading === '' ? '(cover)' : section.heading;
}
