import type { Attachment, Block, DocumentNode, MediaMap } from '../document/nodes.js';
import { message, type Message } from '../messages/index.js';
import type { Plan, Topic } from '../plan/plan.js';
import { alsoOnRecord } from './also.js';
import { annexBlocks } from './annex.js';
import { oneColumn } from './large-print/one-column.js';
import { withoutWideTables } from './large-print/wide-tables.js';
import { makeContext } from './make-context.js';
import type { EditionContext } from './context.js';
import type { Council } from './council.js';
import { cover } from './cover.js';
import { documentShell } from './document-shell.js';
import { annexHeading, mediumWords } from './original-section.js';
import { placesIn, type Places } from './places.js';
import { buildSection, sectionNode, type BuiltSection } from './section.js';
import type { Reading } from './reading.js';
import { Tally } from './tally.js';

export interface EditionInput {
  plan: Plan; media: MediaMap; council: Council; date: string;
  /** How the reader wants their papers; as the house has them when nobody has said. */
  reading?: Reading;
}

export interface SingleFormat {
  document: DocumentNode;
  messages: Message[];
  /** Where every place stands; the annex by itself needs it. */
  places: Places;
  otherTitle: string;
  /** The section of the document (its id) that each topic is printed in. */
  sectionOf: ReadonlyMap<Topic, string>;
  /** Everything not yet filled in, by section title. */
  missing: readonly { section: string; what: string }[];
}

/** Makes the council's single format: cover, contents, sections in the template's order, and the annex bound in. */
export function singleFormat(input: EditionInput): SingleFormat {
  const { context, messages } = makeContext(input, { kind: 'here' });
  const tally = new Tally();
  const built = context.template.sections.map((spec) => buildSection(spec, context, tally));
  for (const path of ['dates.serviceStart', 'preparedBy', 'review.howToAsk', 'assessment.needIds',
    'council.name', 'council.contact', 'council.phone', 'council.email', 'council.complaintsContact']) tally.printed.add(path);
  const also = alsoOnRecord(context, tally);
  const sections = built.map((each) => (holdsOther(each) && also.length > 0 ? { ...each, filled: true, blocks: [...each.blocks, ...also] } : each))
    .filter((each) => isPrinted(each, context));
  const numbered = sections.map((each, index) => ({ each, number: index + 1 }));
  const places = placesIn(numbered.map(({ each, number }) => ({ id: each.spec.id, number: String(number), title: each.title, blocks: each.blocks })));
  const otherTitle = built.find(holdsOther)?.title ?? '';
  const bound: Block[] = context.plan.originals.length === 0 ? [] : [{
    type: 'section', id: 's-annex', breakBefore: true,
    children: [{ type: 'heading', depth: 2, id: 'h-annex', children: [{ type: 'text', value: annexHeading(context) }] }, ...annexBlocks(context, places, otherTitle)],
  }];
  const children: Block[] = [
    cover(context, tally.missing.length, otherTitle),
    { type: 'contents', title: context.words('contents') },
    ...numbered.map(({ each, number }) => ({ ...sectionNode(each, number), ...(number === 1 ? { breakBefore: true } : {}) })),
    ...bound,
  ];
  const document = laidOut(documentShell('singleFormat', context, children, attachmentsOf(context)), context);
  for (const original of context.plan.originals) {
    if (original.blocks.length === 0) messages.push(message('originalWhole', { what: mediumWords(original, context) }));
  }
  const sectionOf = new Map(numbered.flatMap(({ each }) => each.spec.topics.map((topic): [Topic, string] => [topic, `s-${each.spec.id}`])));
  return { document, messages, sectionOf, places, otherTitle, missing: tally.missing };
}

/** As the page and the reader allow: no table that cuts its words, and for short lines nothing side by side. */
export function laidOut(document: DocumentNode, context: EditionContext): DocumentNode {
  return oneColumn(withoutWideTables(document, context), context);
}

/** The annex by itself; its links lead into the single format of the same format, beside it in the pack. */
export function annexAlone(input: EditionInput, single: SingleFormat, singleFileName: string): DocumentNode {
  const { context } = makeContext(input, { kind: 'file', fileName: singleFileName });
  const children: Block[] = [
    { type: 'title', kicker: context.words(`kinds.${context.plan.planKind}`), children: [{ type: 'text', value: annexHeading(context) }] },
    { type: 'section', id: 's-annex', children: [{ type: 'heading', depth: 2, id: 'h-annex', children: [{ type: 'text', value: context.words('annex.partsHeading') }] }, ...annexBlocks(context, single.places, single.otherTitle)] },
  ];
  return laidOut(documentShell('annex', context, children, attachmentsOf(context)), context);
}

function holdsOther(section: BuiltSection): boolean {
  return section.spec.topics.includes('other');
}

function isPrinted(section: BuiltSection, context: EditionContext): boolean {
  if (section.spec.onlyWithOriginal === true && context.plan.originals.length === 0 && !section.filled) return false;
  return section.spec.onlyIfFilled !== true || section.filled;
}

/** The originals, embedded as the source of the document (PDF/A-3 6.8, AFRelationship Source). */
function attachmentsOf(context: EditionContext): Attachment[] {
  return context.plan.originals.flatMap((original): Attachment[] =>
    original.file === undefined || !context.media.has(`original-${original.id}`) ? [] : [{
      media: `original-${original.id}`, fileName: original.file.relativePath.split('/').at(-1) ?? original.file.relativePath,
      mediaType: original.mediaType, description: context.words('attachment.original'), relationship: 'Source', sha256: original.file.sha256,
    }]);
}
