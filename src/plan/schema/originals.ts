import type { RootContent } from 'mdast';
import { z } from 'zod';
import { blockKinds, mediums, type LedgerEntry, type Original } from '../original.js';
import { topics } from '../topics.js';
import { blockFates, conversionReasons, disposals, originalDecisions, placers } from './codes.js';
import { date, group, id, label, record, recordOrWords, richText, visibility, wholeCount, yesNo } from './parts.js';
import { isPlanNode } from './rich-text.js';

const place = z.strictObject({
  line: wholeCount, column: wholeCount, endLine: wholeCount, endColumn: wholeCount, pointer: z.exactOptional(label),
});

const directive = group({ to: label, visibility: z.array(label), easyFor: label });

/** The smallest part of an original; made by the program. */
export const sourceBlock = z.strictObject({
  id, kind: z.enum(blockKinds), place, texts: z.array(label), depth: wholeCount,
  under: z.exactOptional(id), lang: z.exactOptional(label), dir: z.exactOptional(z.literal('rtl')),
  media: z.exactOptional(z.array(id)), directive: z.exactOptional(directive), notContent: z.exactOptional(label),
});

/** What the person made (section D). A hand-written JSON plan needs only `medium`; the rest is filled in. */
export const original = z.strictObject({
  id, medium: z.enum(mediums), mediaType: label.describe('For example text/markdown or video/mp4.'), blocks: z.array(sourceBlock),
  ...group({
    title: label, madeBy: label, madeOn: label, pages: wholeCount, seconds: wholeCount,
    file: z.strictObject({ relativePath: label, sha256: label, bytes: wholeCount }),
    location: group({ text: label, holder: label, visibility: z.enum(['private', 'open']) }),
    howToSee: label, transcriptRef: label, signer: label, stillMatchesPlan: yesNo, attach: yesNo,
    thirdPartiesShown: z.array(z.strictObject({ who: label, consent: z.exactOptional(label) })), tree: richText,
  }).shape,
}) satisfies z.ZodType<Original>;

/** The fate of one block. */
export const ledgerEntry = z.strictObject({
  blockId: id, originalId: id, kind: z.enum(blockKinds), excerpt: label, outcome: z.enum(blockFates),
  targets: z.array(z.strictObject({ section: label, record: z.exactOptional(label), field: z.exactOptional(label) })),
  placedBy: z.enum(placers), matched: z.exactOptional(label), sure: yesNo, reason: z.exactOptional(label),
  by: z.enum(['program', 'person']), checkedBy: z.exactOptional(label),
}) satisfies z.ZodType<LedgerEntry>;
/** Who at the council wrote what stands at a pointer, and when; never printed, like the ledger beside it. */
const factAuthor = z.strictObject({ pointer: label, writtenBy: label, on: z.exactOptional(label) });
/** What became of every block of the originals, which ones a person is asked about, and who added the rest. */
export const conversion = z.strictObject({
  ledger: z.array(ledgerEntry), asked: z.exactOptional(z.array(id)), factsWrittenBy: z.exactOptional(z.array(factAuthor)),
});
/** What `conversion` lets through about who wrote a fact. */
export type FactAuthor = z.infer<typeof factAuthor>;

const node = z.custom<RootContent>(isPlanNode, { error: 'richText' }).meta({ id: 'MdastNode', description: 'An mdast node.' });

/** A topic in rich text. By hand, write `body` instead of `children`: the reader makes children of it. */
export const section = z.strictObject({
  type: z.literal('section'), id: z.enum(topics), children: z.array(node),
  ...group({ writtenBy: label, source: z.array(id), sourceOriginalId: id, dataAbout: label, visibility }).shape,
});

/** R142, R143: whether the person's own plan stays the plan, and how that was explained. */
export const originalDecision = record({
  decision: z.enum(originalDecisions), reasons: z.array(z.enum(conversionReasons)), explainedTo: label, explainedOn: date,
  explainedHow: richText, decidedBy: label,
});
/** What `originalDecision` lets through. */
export type OriginalDecision = z.infer<typeof originalDecision>;

/** "Other things I want to say": whatever has no other place. `pointer` is where an unknown JSON key stood. */
export const otherThing = recordOrWords('text', { text: richText, key: label, pointer: label });
/** What `otherThing` lets through. */
export type OtherThing = z.infer<typeof otherThing>;

/** R150: notes and drawings made on the way. */
export const informalRecord = record({ kind: label, disposal: z.enum(disposals), date });
/** What `informalRecord` lets through. */
export type InformalRecord = z.infer<typeof informalRecord>;

/** R151. A JSON plan may write where a picture is from as `source`, in words; in the tree it is `from`. */
export const imageRecord = record({
  relativePath: label, alt: label, from: label, licence: label, consent: label, depicts: label, mediaType: label,
});
/** What `imageRecord` lets through. */
export type ImageRecord = z.infer<typeof imageRecord>;
