import { message, type Message } from '../messages/index.js';
import { CouncilPictures, type CouncilPicture } from './council-pictures.js';
import { readCsv } from './csv.js';
import { readPictureName } from './picture-name.js';
import { plainText } from './plain-text.js';

/** The folder of pictures a council has a licence for. Only the files a plan uses are ever read. */
export interface PictureFolder {
  /** Every file in it, with `/` between folder and file. */
  names: readonly string[];
  read: (name: string) => Promise<Uint8Array | undefined>;
}

const isPicture = /\.(?:png|jpe?g|webp|svg)$/i;
const isList = /\.csv$/i;
const isLicence = /^licen[cs]e(?:\.(?:txt|md))?$/i;

/** What a list may call each of its columns. A column called tags sorts pictures into kinds, and is never taken for words they show. */
const columns = {
  file: ['file', 'filename', 'file name', 'symbol', 'image', 'picture', 'name', 'path'],
  words: ['words', 'word', 'keywords', 'keyword', 'label', 'labels', 'means', 'meaning'],
  tags: ['tags', 'tag', 'category', 'categories', 'group', 'topic'],
  alt: ['alt', 'alt text', 'alttext', 'description', 'alternative text'],
  author: ['author', 'artist', 'creator', 'by', 'copyright', 'owner'],
  licence: ['licence', 'license', 'terms', 'rights'],
} as const;
type Column = keyof typeof columns;
type ListRow = Partial<Record<Column, string>>;

/** Learns what a council's folder holds, from its names, its list and its licence file. */
export async function readPictureFolder(folder: PictureFolder): Promise<{ pictures: CouncilPictures; messages: Message[] }> {
  const names = [...folder.names].sort();
  const messages: Message[] = [];
  const list = new Map<string, ListRow[]>();
  for (const name of names.filter((each) => isList.test(each))) {
    const rows = rowsOf(decoded(await folder.read(name)));
    if (rows === undefined) messages.push(message('picturesListWrong', { file: plainText(name) }));
    for (const row of rows ?? []) list.set(fileKey(row.file ?? ''), [...(list.get(fileKey(row.file ?? '')) ?? []), row]);
  }
  const licence = await licenceOf(names, folder);
  const pictures = names.filter((name) => isPicture.test(name)).map((name): CouncilPicture => {
    const [row, ...more] = list.get(fileKey(name)) ?? list.get(fileKey(name.split('/').at(-1) ?? '')) ?? [];
    const read = readPictureName(name);
    const author = row?.author ?? licence.author;
    const terms = row?.licence ?? licence.terms;
    const said = [row, ...more].flatMap((each) => (each?.words ?? '').split(/[,;|/]/)).map((each) => plainText(each).toLowerCase()).filter((each) => each !== '');
    return {
      id: idOf(name), file: name, name: read, words: [...new Set([read.words, ...said])], tags: (row?.tags ?? '').toLowerCase(),
      ...(row?.alt === undefined ? {} : { alt: row.alt }), ...(author === undefined ? {} : { author }), ...(terms === undefined ? {} : { licence: terms }),
    };
  });
  if (pictures.length === 0) messages.push(message('picturesNone'));
  return { pictures: new CouncilPictures(pictures, (name) => folder.read(name)), messages };
}

/** How a decisions file names a picture of the folder: its file name without the ending. */
function idOf(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]+$/, '');
}

function fileKey(name: string): string {
  return name.trim().replaceAll('\\', '/').replace(/\.(?:png|jpe?g|webp|svg)$/i, '').replace(/[\s_]+/g, '_').toLowerCase();
}

function decoded(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The rows of a list; undefined when no column says which file a row is about. */
function rowsOf(text: string): ListRow[] | undefined {
  const [header = [], ...rows] = readCsv(text);
  const heads = header.map((each) => plainText(each).toLowerCase().replaceAll('_', ' '));
  const at = (column: Column): number => columns[column].map((name) => heads.indexOf(name)).find((index) => index >= 0) ?? -1;
  if (at('file') < 0) return undefined;
  const kinds = columns.tags.map((name) => heads.indexOf(name)).filter((index) => index >= 0);
  return rows.map((row) => Object.fromEntries((Object.keys(columns) as Column[]).flatMap((column) => {
    const cell = column === 'tags' ? plainText(kinds.map((index) => row[index] ?? '').join(' ')) : plainText(row[at(column)] ?? '');
    return cell === '' ? [] : [[column, cell]];
  })) as ListRow);
}

/** The licence of the whole folder: the name of a licence if its file has one, otherwise its first words; and who holds the copyright. */
async function licenceOf(names: readonly string[], folder: PictureFolder): Promise<{ terms?: string; author?: string }> {
  const name = names.find((each) => isLicence.test(each.split('/').at(-1) ?? ''));
  if (name === undefined) return {};
  const lines = decoded(await folder.read(name)).split(/\r?\n/).map((line) => plainText(line)).filter((line) => /\p{L}/u.test(line));
  const [first] = lines;
  const holder = lines.map((line) => /copyright(?:\s*(?:\(c\)|©))?\s+(?:\d{4}(?:\s*[-–,]\s*\d{4})*,?\s+)?(?:by\s+)?(\p{L}.*)$/iu.exec(line)?.[1]).find((each) => each !== undefined && !/^(?:notice|holder|law|and|licen)/i.test(each));
  const named = lines.slice(0, 12).map((line) => /\blicensed under (?:the |a )?(.+?)(?:\.|$)/i.exec(line)?.[1]).find((each) => each !== undefined);
  const link = lines.slice(0, 12).map((line) => /https?:\/\/[^\s<>"']+/.exec(line)?.[0]).find((each) => each !== undefined);
  const terms = [first, named, link].filter((each) => each !== undefined).join(', ');
  return { ...(terms === '' ? {} : { terms: plainText(terms, 240) }), ...(holder === undefined ? {} : { author: holder.replace(/\s*all rights reserved\.?$/i, '') }) };
}
