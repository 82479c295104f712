import type { Block, DocumentNode, MediaFile, SectionNode } from '../../document/nodes.js';
import type { Message } from '../../messages/index.js';
import { Pictures, type AltWords, type CouncilPictures } from '../../picture/index.js';
import { namesFor, sentencesIn } from '../../plain/index.js';
import type { Checked, DecidedRow } from '../../plan/easy-decisions.js';
import { namesIn } from '../../plan/names.js';
import type { EditionContext } from '../context.js';
import { documentShell } from '../document-shell.js';
import { makeContext } from '../make-context.js';
import { shownInOwnTable } from '../slots.js';
import type { EditionInput, SingleFormat } from '../single-format.js';
import { agreePage, credits, fullPage, hardWordsPage } from './back.js';
import { EasyDecisions, holdingCheck } from './decided.js';
import { band, contents, cover, ownerOf, type OtherPart } from './front.js';
import type { Making } from './making.js';
import { onlyInFull, type OnlyFull } from './only-full.js';
import { countedPages, partsOf, type Pages } from './parts.js';
import { codeOf, type EasyRow } from './easy-row.js';
import { RowMaker } from './rows.js';
import { buildSection, type EasyBuilt } from './sections.js';
import { easySpecOf } from './spec.js';
import { easyMessages } from './tell.js';
import { toldAbout } from './told-about.js';
import { isOnRecord, plainOf } from './text-of.js';
import { easyStyle, easyVoice } from './voice.js';

export type { EasyRow } from './easy-row.js';
export type { OnlyFull } from './only-full.js';
export { easySizes } from './voice.js';

export interface EasyInput extends EditionInput {
  single: SingleFormat;
  /** What people decided about rows and who checked them, from the decisions file. */
  decided?: readonly DecidedRow[];
  checks?: readonly Checked[];
  /** Pictures that people chose for an idea in the whole document, by the name of its concept. */
  instead?: ReadonlyMap<string, string>;
  /** The council's own pictures. */
  councilPictures?: CouncilPictures;
  /** Type size in points, 14 to 24. */
  size?: number;
}

/** The Easy Read edition: its sections, to be put in one document or in parts, with its pictures and its report. */
export interface EasyRead {
  /** The whole in one document. */
  document: DocumentNode;
  /** The same in parts of at most 24 pages, for a document that was laid out on these pages; one when it fits. */
  parts: (pages: Pages) => DocumentNode[];
  /** Its pages as counted, without a layout: for plans that are surely in parts. */
  countedPages: () => Pages;
  sections: readonly { id: string; title: string }[];
  /** Pictures of the rows; the person's own are in the media of the plan. */
  media: MediaFile[];
  rows: readonly EasyRow[];
  onlyInFull: readonly OnlyFull[];
  /** The code of the rows as they are, for a record of who checked them. */
  code: string;
  /** Words in the decisions file whose sentence is gone. */
  unused: readonly DecidedRow[];
  checked: Checked | undefined;
  messages: Message[];
}

/** Letters that the left of the foot has room for beside its middle, in type of 16 point. */
const longestOwner = 28;

/** Makes the Easy Read: the plan as short sentences, each with a picture beside it. */
export function easyRead(input: EasyInput): EasyRead {
  // What is wrong with the council's file is told once, by the single format.
  const { context } = makeContext(input, { kind: 'here' });
  const spec = easySpecOf();
  const { say, find } = easyVoice(context);
  const texts = allTexts(context.plan);
  const names = namesFor(namesIn(context.plan), texts);
  const style = easyStyle(context, input.size);
  const alt: AltWords = (key, facts) => say(`alt.${key}`, facts);
  const pictures = new Pictures(style, alt, names, input.councilPictures, { media: input.media, images: context.plan.images ?? [] }, input.instead, texts);
  const decided = new EasyDecisions(input.decided ?? []);
  const rows = new RowMaker(pictures, names, say, decided, new Set(texts.flatMap(sentencesIn)));
  const told = toldAbout(context.plan);
  const making: Making = { context, spec, ...(told === undefined ? {} : { told }), isName: names.isName, rows, say, find, shown: new Set(), inOwnTable: ownTableTest(context) };
  const built = spec.sections.map((each) => buildSection(each, making)).filter((each, index) => each.filled || spec.sections[index]?.onlyIfFilled !== true && each.blocks.length > 0);
  const agree = agreePage(making);
  const titleOf = (id: string): string => built.find((each) => each.id === id)?.title ?? '';
  const list = [
    ...onlyInFull(input.single.document.children, [...built, agree].flatMap(({ blocks }) => textsOf(blocks)), making),
    ...rows.cut.map(({ section, what }) => ({ section: titleOf(section), what })),
  ];
  const code = codeOf(rows.rows);
  const checked = holdingCheck(input.checks ?? [], code);
  const hard = hardWordsPage(making);
  const full = fullPage(list, making);
  const sections: EasyBuilt[] = [...built, ...(hard === undefined ? [] : [hard]), ...(full === undefined ? [] : [full]), agree];
  for (const section of [...sections.map(({ picture }) => picture), ...Object.values(spec.pictures)]) pictures.named(section);
  const documentOf = (chosen: readonly EasyBuilt[], part?: { number: number; count: number; titles: string; others: OtherPart[] }): DocumentNode => {
    const children: Block[] = [cover(making, checked, style.bodySize, part), contents(chosen, making, part?.others), ...chosen.map((each, index): SectionNode => sectionOf(index === chosen.length - 1 ? { ...each, blocks: [...each.blocks, ...credits(making)] } : each, index === 0 || each === agree, making))];
    const shell = documentShell('easyRead', context, children, []);
    const draft = checked === undefined ? say('draftFoot') : context.plan.stage === 'final' ? '' : shell.running.centre;
    const title = `${shell.title}: ${say('easyRead')}${part === undefined ? '' : `, ${say('part', { number: String(part.number), count: String(part.count) })}`}`;
    // A long name in large type would fill the foot of every page, and stands on the cover.
    const owner = ownerOf(making);
    const left = owner.length * style.bodySize / 16 > longestOwner ? say('ofNobody') : owner;
    return { ...shell, title, audience: 'subject', style, running: { ...shell.running, left, centre: draft } };
  };
  const document = documentOf(sections);
  return {
    document, sections, rows: rows.rows, onlyInFull: list, code, checked, messages: easyMessages(rows.rows, decided.unused, [...rows.unknownPictures, ...[...input.instead ?? []].flat().filter((name) => pictures.named(name) === undefined)]), unused: decided.unused,
    countedPages: () => countedPages(sections, style.bodySize),
    parts: (pages) => {
      const groups = partsOf(sections, pages, (title) => say('goesOn', { title }));
      return groups.length === 1 ? [document] : groups.map((group, index) => documentOf(group, { number: index + 1, count: groups.length, titles: group.map(({ title }) => title).join(', '), others: groups.flatMap((other, at) => (at === index ? [] : [{ number: at + 1, sections: other }])) }));
    },
    get media() { return pictures.media; },
  };
}

/** A section begins where the one before it ends, as long as its band and two rows have room there: half-empty pages only make a plan long. */
function sectionOf(section: EasyBuilt, newPage: boolean, making: Making): SectionNode {
  const [first, ...more] = section.blocks;
  const rows = first?.type === 'pictureRow' && more[0]?.type === 'pictureRow' && !newPage ? [{ ...first, keepNext: true }, ...more] : section.blocks;
  return { type: 'section', id: `e-${section.id}`, ...(newPage ? { breakBefore: true } : {}), children: [band(section.id, section.title, section.picture, making), ...rows] };
}

/** All words of blocks, a text for each paragraph. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph' || block.type === 'heading') return [plainOf(block.children)];
    return 'children' in block ? textsOf(block.children as Block[]) : [];
  });
}

/** The person's own tables are rows as they stand, so their records are not said a second time; only a week becomes the picture timetable. */
function ownTableTest(context: EditionContext): (record: unknown) => boolean {
  const weeks = new Set(context.plan.sections.flatMap(({ children }) => children.flatMap((node) =>
    (node.type === 'table' && isOnRecord(node, context) ? node.children.flatMap((row) => row.data?.blockId ?? []) : []))));
  return (record) => shownInOwnTable(record, context) && !(record as { source: unknown[] }).source.every((id) => weeks.has(String(id)));
}

/** What holds no words of its own. */
const apart: ReadonlySet<string> = new Set(['originals', 'conversion', 'position', 'data', 'type', 'source', 'id']);

/** Every text of the plan, to learn from what is written with a capital. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(allTexts);
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => (apart.has(key) ? [] : allTexts(each))) : [];
}
