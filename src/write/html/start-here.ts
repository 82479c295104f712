import type { Style } from '../../document/nodes.js';
import { uprightFaces } from './fonts.js';
import { fileAddress } from './links.js';
import { element, escapeText } from './markup.js';
import { directionOf } from './scene.js';
import { pageFile } from './shell.js';
import { styleSheet } from './style-sheet.js';

/** The first page of a pack: what to do with each file, and what still needs a person. All its words come in here. */
export interface StartHere {
  language: string;
  style: Style;
  /** The name of the page, for example `Start here`. */
  title: string;
  /** Whose plan this is, in words. */
  whosePlan: string;
  kind: string;
  stage: string;
  /** Whether the stage is marked as a draft. */
  draft: boolean;
  toFile: StartHereGroup;
  toHandOver: StartHereGroup;
  councilOnly: StartHereGroup;
  /** The formats the person asked for, and which were made. */
  asked?: { title: string; note: string; items: { text: string; isMade: boolean }[] };
  needsPerson: { title: string; items: { text: string; advice?: string; place?: string }[]; whenNone: string };
  /** The audit in one line, and how many parts went where. */
  audit: string;
  counts: string;
}

/** Files of one use; a group without files is left out. `note` is one line under its title. */
export interface StartHereGroup { title: string; note: string; files: StartHereFile[] }
/** `fileName` is the path below the pack, with forward slashes. */
export interface StartHereFile { fileName: string; label: string; note: string }

const longList = 5;

/** Writes the first page of a pack as one file. */
export async function writeStartHere(page: StartHere): Promise<Uint8Array> {
  const groups = [{ group: page.toFile, kind: 'file' }, { group: page.toHandOver, kind: 'hand' }, { group: page.councilOnly, kind: 'keep' }]
    .filter(({ group }) => group.files.length > 0);
  // A long list comes after the files, so that both can be found on the first screen.
  const long = page.needsPerson.items.length > longList;
  const person = needsPerson(page);
  const files = element('div', { class: 'groups' }, '\n', ...groups.map(({ group, kind }) => `${writeGroup(group, kind)}\n`), page.asked === undefined ? '' : `${writeAsked(page.asked)}\n`);
  const body = [
    element('header', { class: 'top' },
      element('p', { class: 'kicker' }, escapeText(page.title)),
      element('h1', {}, escapeText(page.whosePlan)),
      element('p', { class: 'about' }, element('span', {}, escapeText(page.kind)), ' ',
        element('span', { class: page.draft ? 'stage draft' : 'stage' }, escapeText(page.stage)),
        long ? ` ${element('a', { href: '#person' }, escapeText(page.needsPerson.title))}` : '')),
    element('main', {}, '\n', long ? `${files}\n${person}` : `${person}\n${files}`, '\n'),
    element('footer', {}, ...[page.counts, page.audit].filter((line) => line !== '').map((line) => element('p', {}, escapeText(line)))),
  ].join('\n');
  const running = { left: page.whosePlan, centre: page.draft ? page.stage : '', right: '' };
  return pageFile({
    language: page.language, dir: directionOf(page.language), title: `${page.title}: ${page.whosePlan}`, about: {},
    style: styleSheet(page.style, running, await uprightFaces(), ['start-here.css']), body: `${body}\n`,
  });
}

function needsPerson(page: StartHere): string {
  const { title, items, whenNone } = page.needsPerson;
  const list = items.length === 0 ? element('p', {}, escapeText(whenNone)) : element('ol', {}, '\n', ...items.map((item) => `${element('li', {},
    element('p', {}, escapeText(item.text), item.place === undefined ? '' : ` ${element('span', { class: 'place' }, escapeText(item.place))}`),
    item.advice === undefined ? '' : element('p', { class: 'advice' }, escapeText(item.advice)))}\n`));
  return element('section', { class: items.length === 0 ? 'person none' : 'person', 'aria-labelledby': 'person' },
    element('h2', { id: 'person' }, escapeText(title)), list);
}

function writeAsked({ title, note, items }: NonNullable<StartHere['asked']>): string {
  return element('section', { class: 'group asked', 'aria-labelledby': 'asked' },
    element('h2', { id: 'asked' }, escapeText(title)), element('p', { class: 'note' }, escapeText(note)),
    element('ul', { role: 'list' }, '\n', ...items.map(({ text, isMade }) => `${element('li', { class: isMade ? 'made' : 'not-made' }, escapeText(text))}\n`)));
}

function writeGroup(group: StartHereGroup, kind: string): string {
  return element('section', { class: `group ${kind}`, 'aria-labelledby': kind },
    element('h2', { id: kind }, escapeText(group.title)),
    group.note === '' ? '' : element('p', { class: 'note' }, escapeText(group.note)),
    element('ul', { role: 'list' }, '\n', ...group.files.map((file) => `${element('li', {},
      element('a', { href: fileAddress(file.fileName) }, escapeText(file.label)), ' ',
      element('span', { class: 'name' }, escapeText(file.fileName)),
      file.note === '' ? '' : element('p', { class: 'note' }, escapeText(file.note)))}\n`)));
}
