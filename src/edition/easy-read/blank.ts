import type { Block, DocumentNode, MediaFile, SectionNode } from '../../document/nodes.js';
import { Pictures, type AltWords } from '../../picture/index.js';
import { namesFor, sentencesIn } from '../../plain/index.js';
import { blankContext, type BlankInput } from '../blank/blank-context.js';
import { documentShell } from '../document-shell.js';
import { makeWords } from '../words.js';
import { credits } from './back.js';
import { answer, askedPart, type EasyBlank } from './blank-parts.js';
import { easyBlankSpec } from './blank-spec.js';
import { EasyDecisions } from './decided.js';
import type { EasyRow } from './easy-row.js';
import { band, contents } from './front.js';
import type { Making } from './making.js';
import { RowMaker } from './rows.js';
import type { EasyBuilt } from './sections.js';
import { easySpecOf } from './spec.js';
import { easyStyle, easyVoice } from './voice.js';

/** An Easy Read plan to fill in, its pictures, and its rows as they are checked for easy words. */
export interface EasyBlankPlan { document: DocumentNode; media: MediaFile[]; rows: readonly EasyRow[] }

/** The Easy Read as an empty plan: each question with its picture, and plenty of room to write or draw. */
export function blankEasyRead(input: BlankInput): EasyBlankPlan {
  const blank = openBlank(input);
  const { making, word } = blank;
  const { rows, spec } = making;
  const built = easyBlankSpec().sections.filter((each) => each.for === undefined || each.for.includes(input.kind)).map((section, index): EasyBuilt => {
    const known = spec.sections.find(({ id }) => id === section.id);
    rows.enter(section.id, undefined);
    return {
      id: section.title === undefined ? section.id : `${section.id}-${String(index)}`, filled: true,
      title: section.title ?? known?.title ?? making.say(section.id), picture: known?.picture ?? spec.pictures[section.id] ?? '',
      blocks: section.pages.flatMap((page, at): Block[] => paged(page.flatMap((part) => askedPart(part, blank)), at)),
    };
  });
  const front = [cover(blank, input), howTo(blank), contents(built, making)];
  // Whose pictures these are is known once all are chosen.
  const sections = built.map((each, index): SectionNode => ({
    type: 'section', id: `e-${each.id}`, breakBefore: true,
    children: [band(each.id, each.title, each.picture, making), ...each.blocks, ...(index === built.length - 1 ? credits(making) : [])],
  }));
  const children = [...front, ...sections];
  const shell = documentShell('easyRead', making.context, children, []);
  const document: DocumentNode = { ...shell, title: word('title'), audience: 'subject', style: easyStyle(making.context), running: { ...shell.running, left: making.say('ofNobody'), centre: making.say('draftFoot') } };
  return { document, rows: rows.rows, media: rows.pictures.media };
}

/** A page of its own after the first of a section. */
function paged(blocks: Block[], at: number): Block[] {
  return at === 0 ? blocks : [{ type: 'section', breakBefore: true, children: blocks }];
}

function openBlank(input: BlankInput): EasyBlank {
  const { context } = blankContext(input);
  const spec = easySpecOf();
  const { say, find } = easyVoice(context);
  const names = namesFor([], []);
  const alt: AltWords = (key, facts) => say(`alt.${key}`, facts);
  const pictures = new Pictures(easyStyle(context), alt, names);
  const making: Making = { context, spec, rows: new RowMaker(pictures, names, say, new EasyDecisions([]), new Set()), isName: names.isName, say, find, shown: new Set(), inOwnTable: () => false };
  return { making, word: makeWords([easyBlankSpec().words, input.council.wording], { easyRead: say('easyRead') }) };
}

function cover(blank: EasyBlank, { kind }: BlankInput): Block {
  const { making: { context, say, rows, spec }, word } = blank;
  const { council } = context;
  const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const picture = rows.pictures.named(spec.pictures.cover ?? '');
  return {
    type: 'cover',
    children: [
      {
        type: 'band', left: council.name ?? say('easyRead'), right: council.name === undefined ? '' : say('easyRead'),
        ...(council.logo !== undefined && context.media.has('council-logo') ? { logo: 'council-logo', logoAlt: council.logoAlt ?? council.name ?? '' } : {}),
      },
      { type: 'title', kicker: word('kicker'), children: [{ type: 'text', value: say('ofNobody') }] },
      { type: 'callout', tone: 'draft', title: [{ type: 'text', value: say('draft') }], children: [text(say('draftAbout'))] },
      ...(picture === undefined ? [] : [{ type: 'figure', media: picture.media, alt: picture.alt, widthMm: 50 } satisfies Block]),
      text(word(`kind.${kind}`)),
      answer({ kind: 'line', room: 1, label: word('name'), name: word('name') }, blank),
      answer({ kind: 'date', room: 1, label: word('born'), name: word('born') }, blank),
    ],
  };
}

function howTo({ making, word }: EasyBlank): Block {
  const rows = word.list('how').flatMap((line) => {
    const [picture = '', words = ''] = line.split(' | ');
    return making.rows.standing(sentencesIn(words), picture);
  });
  return { type: 'section', id: 'e-how', breakBefore: true, children: [band('how', word('howTitle'), word('howPicture'), making), ...rows] };
}
