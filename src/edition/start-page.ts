import type { Style } from '../document/nodes.js';
import type { Message } from '../messages/index.js';
import type { LedgerEntry } from '../plan/original.js';
import type { EditionContext } from './context.js';
import { styleOf } from './document-shell.js';
import { formatsAsked } from './formats-asked.js';
import { makeContext } from './make-context.js';
import { countOf } from './original-section.js';
import type { EditionInput, SingleFormat } from './single-format.js';

/** One group of files on the first page of a pack. */
export interface StartGroup { title: string; note: string; files: { fileName: string; label: string; note: string }[] }

/** The first page of a pack: what to file, what to hand over, what only the council keeps, what needs a person. */
export interface StartPage {
  language: string; style: Style; title: string; whosePlan: string; kind: string; stage: string; draft: boolean;
  toFile: StartGroup; toHandOver: StartGroup; councilOnly: StartGroup;
  /** The formats the person asked for, and which were made. */
  asked?: { title: string; note: string; items: { text: string; isMade: boolean }[] };
  needsPerson: { title: string; items: { text: string; advice?: string; place?: string }[]; whenNone: string };
  audit: string; counts: string;
}

export interface StartInput extends EditionInput {
  single: SingleFormat;
  messages: readonly Message[];
  auditLine: string;
  /** Paths in the pack, without records and this page. */
  documents: readonly string[];
  originals: readonly string[];
  records: readonly string[];
}

const mostItems = 200;

/** Makes the first page of a pack, in half a page. */
export function startPage(input: StartInput): StartPage {
  const { context } = makeContext(input, { kind: 'here' });
  const { words } = context;
  const named = context.plan.subject?.name !== undefined;
  const originals = input.originals.map((fileName) => ({ fileName, label: words('start.files.original'), note: '' }));
  const all = input.documents.map((fileName) => documentFile(fileName, context));
  const isForReader = ({ fileName }: { fileName: string }): boolean => /^(?:easy-read|large-print)/.test(fileName);
  const documents = all.filter((file) => !isForReader(file));
  const preferred = all.filter((file) => isForReader(file) || /^single-format\.(pdf|html)$/.test(file.fileName));
  return {
    language: context.template.language, style: styleOf(context),
    title: words('start.title'), whosePlan: words(named ? 'start.whosePlan' : 'start.whosePlanWithoutName'),
    kind: words(`kinds.${context.plan.planKind}`), stage: words(`stages.${context.plan.stage ?? 'draft'}`), draft: context.plan.stage !== 'final',
    toFile: { title: words('start.file.title'), note: words(originals.length > 0 ? 'start.file.noteWithOriginal' : 'start.file.note'), files: [...documents, ...originals] },
    toHandOver: { title: words('start.hand.title'), note: words('start.hand.note'), files: preferred },
    councilOnly: {
      title: words('start.keep.title'), note: words('start.keep.note'),
      files: input.records.map((fileName) => ({ fileName, label: recordLabel(fileName, context), note: '' })),
    },
    ...asked(input, context),
    needsPerson: { title: words('start.person.title'), items: items(input, context), whenNone: words('start.person.none') },
    audit: input.auditLine, counts: counts(context, input.single.otherTitle),
  };
}

function asked(input: StartInput, context: EditionContext): Pick<StartPage, 'asked'> {
  const { words } = context;
  const items = formatsAsked(context, input.documents).map(({ name, files }) => ({
    isMade: files.length > 0,
    text: files.length === 0 ? words('start.asked.notMade', { format: name })
      : words('start.asked.made', { format: name, files: files.length === 1 ? words('start.asked.file') : words('start.asked.files', { count: files.length }) }),
  }));
  return items.length === 0 ? {} : { asked: { title: words('start.asked.title'), note: words('start.asked.note'), items } };
}

function documentFile(fileName: string, context: EditionContext): StartGroup['files'][number] {
  const dot = fileName.lastIndexOf('.');
  const edition = fileName.slice(0, dot);
  const format = context.words.find(`start.formats.${fileName.slice(dot + 1)}`) ?? fileName.slice(dot + 1);
  const part = /^(.+)-part-(\d+)$/.exec(edition);
  const name = context.words.find(`start.files.${part?.[1] ?? edition}`) ?? edition;
  return { fileName, label: `${name}${part === null ? '' : `, ${context.words('start.part', { number: part[2] ?? '' })}`} (${format})`, note: '' };
}

/** Names of records have a dot in them, which is also how words are looked up. */
function recordLabel(fileName: string, context: EditionContext): string {
  const name = fileName.split('/').at(-1) ?? fileName;
  const labels: Readonly<Record<string, string>> = { 'plan.json': 'plan', 'ledger.json': 'ledger', 'audit.json': 'audit', 'decisions.yaml': 'decisions', 'easy-read.json': 'easyRead' };
  return context.words.find(`start.records.${labels[name] ?? ''}`) ?? name;
}

function items(input: StartInput, context: EditionContext): StartPage['needsPerson']['items'] {
  const { words } = context;
  const bySection = new Map<string, string[]>();
  for (const { section, what } of input.single.missing) bySection.set(section, [...new Set([...(bySection.get(section) ?? []), what])]);
  const missing = [...bySection].map(([section, things]) => ({ text: words('start.person.missing', { section, things: things.join(words('formats.semicolon')) }) }));
  const asks = input.messages.filter((each) => each.level === 'ask').map((each) => ({
    text: each.text, ...(each.advice === undefined ? {} : { advice: each.advice }),
    ...(each.place?.line === undefined ? {} : { place: words('start.line', { line: each.place.line }) }),
  }));
  const all = [...asks, ...missing];
  if (all.length <= mostItems) return all;
  return [...all.slice(0, mostItems - 1), { text: words('start.person.more', { count: all.length - mostItems + 1 }) }];
}

function counts(context: EditionContext, other: string): string {
  const { words, numbering, plan } = context;
  if (numbering.parts.length === 0) return plan.originals.length > 0 ? '' : words('start.countsRecord');
  return words('start.counts', { ...ledgerCounts(numbering.parts.map((part) => part.entry)), parts: countOf(numbering.parts.length, context), other });
}

/** How many parts had each fate. */
export function ledgerCounts(entries: readonly LedgerEntry[]): { mapped: number; kept: number; gone: number; lost: number } {
  const count = (...fates: string[]): number => entries.filter((entry) => fates.includes(entry.outcome)).length;
  const [mapped, kept, gone] = [count('mapped'), count('keptVerbatim'), count('notReflected', 'decorative')];
  return { mapped, kept, gone, lost: entries.length - mapped - kept - gone };
}
