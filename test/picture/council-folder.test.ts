import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFolder } from '../../src/cli/disk.js';
import { houseStyle } from '../../src/document/style.js';
import { Pictures, readPictureFolder, type CouncilPictures, type PictureFolder } from '../../src/picture/index.js';

const svg = (inside = '<rect width="10" height="10" fill="#00aa00"/>', attributes = 'viewBox="0 0 10 10"'): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

type Files = Record<string, string | Uint8Array>;
function folderOf(files: Files): PictureFolder & { read: PictureFolder['read']; reads: string[] } {
  const reads: string[] = [];
  return {
    names: Object.keys(files), reads,
    read: (name) => { reads.push(name); const found = files[name]; return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found); },
  };
}

interface Shown { alts: string[]; files: string[]; media: { mediaType: string; width: number | undefined; height: number | undefined; bytes: Uint8Array }[]; told: string[]; credits: string[]; reads: string[] }

/** What a sentence gets from a folder: as the edition does it, made until nothing more is to be opened. */
async function show(files: Files, sentences: readonly string[], names: readonly string[] = []): Promise<Shown> {
  const folder = folderOf(files);
  const { pictures: council, messages } = await readPictureFolder(folder);
  let made: { pictures: Pictures; rows: ReturnType<Pictures['forSentence']>[] };
  const make = (): typeof made => {
    const pictures = new Pictures(houseStyle, (key, facts) => `${key} ${facts['what'] ?? ''}`.trim(), { isName: (word) => names.includes(word), isRecorded: (word) => names.includes(word) }, council);
    return { pictures, rows: sentences.map((each) => pictures.forSentence(each)) };
  };
  made = make();
  while (council.wanting) { messages.push(...await council.open()); made = make(); }
  const used = made.rows.flat();
  return {
    alts: made.rows.map((row) => row.map(({ alt }) => alt).join(' + ')), files: used.map(({ media }) => made.pictures.nameOf(media)),
    media: used.map(({ media }) => made.pictures.media.find(({ id }) => id === media)).filter((each) => each !== undefined).map(({ mediaType, width, height, bytes }) => ({ mediaType, width, height, bytes })),
    told: messages.map(({ text }) => text), credits: made.pictures.credits.map(({ name, author, licence }) => `${name}|${author}|${licence}`), reads: folder.reads,
  };
}

describe('a folder named by word', () => {
  it('wins over the built-in picture for the same idea, whichever of its words the sentence has', async () => {
    const { alts, files, media } = await show({ 'EN/tea.svg': svg(), 'mother.svg': svg(), 'EN/wheelchair.svg': svg() }, ['I like a cup of tea.', 'My mum helps me.', 'I use a wheelchair.', 'I like swimming.']);
    expect(files.slice(0, 2)).toEqual(['tea', 'mother']);
    expect(alts).toEqual(['A hot drink', 'A mum', 'A person using a wheelchair', 'Swimming']);
    expect(media[0]).toMatchObject({ mediaType: 'image/png', width: 480, height: 480 });
  });

  it('reads only what is used, once, out of thousands', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`EN/thing${index}x.svg`, svg()]));
    const { reads, files } = await show({ ...many, 'EN/tea.svg': svg(), 'EN/bus.svg': svg() }, ['I like tea.', 'I go by bus.', 'Tea again.']);
    expect(files).toEqual(['tea', 'bus', 'tea']);
    expect(reads).toEqual(['EN/tea.svg', 'EN/bus.svg']);
  });

  it('never uses what stands for grammar, letters, numbers or a name', async () => {
    const names = ['a_lot', 'and', 'A', 'b_-_lower_case', 'one', 'not', 'who', 'grammar', 'The_Simpsons', 'above', 'like', 'I', 'want', 'more', 'big'];
    const files = Object.fromEntries(names.map((name) => [`${name}.svg`, svg()]));
    const sentences = ['I like the Simpsons a lot and more.', 'Who is above me?', 'I want one big thing.', 'I am not a b.'];
    const { files: used } = await show(files, sentences);
    expect(used.filter((each) => names.includes(each))).toEqual([]);
  });

  it('uses a word the table does not know only where it is surely meant', async () => {
    const files = { 'ocarina.svg': svg(), 'seesaw_2.svg': svg(), 'bank.svg': svg(), 'back_1.svg': svg(), 'bounce_,_to.svg': svg(), 'Kettering.svg': svg(), 'cold_(illness).svg': svg() };
    const { alts, files: used } = await show(files, ['I play my ocarina.', 'Ocarina festival.', 'I love the seesaw.', 'My back went in May.', 'Rose Ocarina rang.', 'We went to Kettering.', 'I like bouncing.', 'I do not like the seesaw.', 'I have no bank there.'], ['Rose']);
    expect(alts).toEqual(['Ocarina', '', 'Seesaw', '', 'A phone call', '', 'Bounce', 'not Seesaw', 'not A bank card or bank account']);
    expect(used).toEqual(['ocarina', 'seesaw_2', 'telephone', 'bounce_,_to', 'not seesaw_2', 'not bank-card']);
  });

  it('takes the right one of several for a word', async () => {
    const { files } = await show({
      'list.csv': 'file,tags\ncold_1,weather\nbath_2,hygiene\nbath_1,"animal bird"\n', 'bath_1.svg': svg(), 'bath_2.svg': svg(), 'shower_2.svg': svg(), 'shower.svg': svg(), 'wash_,_to.svg': svg(), 'chips_(food).svg': svg(), 'tea_(letter).svg': svg(),
    }, ['I have a shower.', 'I wash myself.', 'I like tea.']);
    expect(files.slice(0, 2)).toEqual(['shower', 'wash_,_to']);
    expect(files[2]).not.toBe('tea_(letter)');
  });

  it('crosses out what is denied', async () => {
    const { alts, files, media } = await show({ 'meat.svg': svg('<rect width="10" height="10" fill="#0000ff"/>') }, ['I do not eat meat.', 'I eat meat.']);
    expect([alts, files]).toEqual([['not Meat', 'Meat'], ['not meat', 'meat']]);
    const reds = await Promise.all(media.map(async ({ bytes }) => {
      const { data } = await sharp(bytes).flatten({ background: '#fff' }).raw().toBuffer({ resolveWithObject: true });
      let count = 0;
      for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 150 && (data[at + 1] ?? 0) < 80 && (data[at + 2] ?? 0) < 80) count += 1;
      return count;
    }));
    expect(reds[0]).toBeGreaterThan(5000);
    expect(reds[1]).toBe(0);
  });

  it('can be named in the decisions file, without its ending', async () => {
    const { pictures: council } = await readPictureFolder(folderOf({ 'EN/odd thing.svg': svg() }));
    const pictures = new Pictures(houseStyle, (key) => key, { isName: () => false, isRecorded: () => false }, council);
    expect(pictures.named('odd thing')?.alt).toBe('Odd thing');
    expect(pictures.named('council:odd thing')?.alt).toBe('Odd thing');
    expect(pictures.named('nothing such')).toBeUndefined();
  });
});

describe('a word of many meanings', () => {
  it('has its picture only where its list or the idea itself says which meaning it is', async () => {
    const files = { 'ring.svg': svg(), 'stroke_,_to.svg': svg(), 'dice_,_to.svg': svg(), 'walk_,_to.svg': svg(), 'door.svg': svg() };
    const { files: used } = await show(files, ['Ring Janet.', 'I had a stroke.', 'I like dominoes.', 'I like walking.', 'Shut the door.']);
    expect(used).toEqual(['telephone', 'brain', 'dominoes', 'walk_,_to', 'door']);
    expect((await show({ ...files, 'l.csv': 'file,tags\nring,telephone\n' }, ['Ring Janet.'])).files).toEqual(['ring']);
  });

  it('is told apart by what the list says', async () => {
    const list = 'file,category,tags\nbath_1,Animal Birds,\nbath_2,,hygiene wash bath time\n';
    expect((await show({ 'l.csv': list, 'bath_1.svg': svg(), 'bath_2.svg': svg() }, ['I have a bath.'])).files).toEqual(['bath_2']);
  });
});

describe('the list in the folder', () => {
  it('gives words, a description, an author and a licence, in any order and case, and may have columns nobody knows', async () => {
    const csv = '\uFEFFLicence;Stars;ALT;File;Words;Author\r\nCC BY;5;"Two cups; one hot";IMG_01.svg;tea, cuppa;Ann Other\r\n';
    const { alts, credits, files } = await show({ 'my list.CSV': csv, 'pics/IMG_01.svg': svg() }, ['I like tea.']);
    expect([alts, files, credits]).toEqual([['Two cups; one hot'], ['IMG_01'], ['|Ann Other|CC BY']]);
  });

  it('does not take tags for words', async () => {
    const { files } = await show({ 'info.csv': 'symbol-id,symbol,tags\n6,acorn,gardening tea\n', 'acorn.svg': svg() }, ['I like tea.', 'I like gardening.']);
    expect(files).not.toContain('acorn');
  });

  it('may be wrong without harm', async () => {
    const { told, files } = await show({ 'a.csv': 'x,y\n1,2\n', 'b.csv': '"', 'c.csv': '', 'tea.svg': svg() }, ['I like tea.']);
    expect(files).toEqual(['tea']);
    expect(told.filter((each) => each.includes('a.csv')).length).toBe(1);
  });

  it('has its words made safe to show', async () => {
    const { alts, credits } = await show({ 'l.csv': 'file,alt,author\ntea,"Tea\u001b[31m\u202e now",A\u0007nn\n', 'tea.svg': svg() }, ['I like tea.']);
    expect([alts, credits]).toEqual([['Tea [31m now'], ['|A nn|']]);
  });

  it('leaves the licence to the licence file when it has none', async () => {
    const licence = '\nThe Leaf set\n=====\n\nCopyright 2018-2026 Ann Other\n\nThis work is licensed under the Creative Commons Attribution License.\n';
    const { credits } = await show({ 'LICENSE.txt': licence, 'tea.svg': svg() }, ['I like tea.']);
    expect(credits).toEqual(['|Ann Other|The Leaf set, Creative Commons Attribution License']);
  });

  it('says when there is no picture at all', async () => {
    expect((await show({ 'notes.txt': 'x' }, [])).told).toEqual(['There is no picture in the pictures folder.']);
  });
});

describe('a drawing that could do harm', () => {
  const deep = (count: number): string => Array.from({ length: count }, (_, index) => `<g id="l${index + 1}">${'<use href="#l'.concat(String(index), '"/>').repeat(10)}</g>`).join('');
  const hostile: Record<string, [string, RegExp]> = {
    script: [svg('<script>alert(1)</script>'), /script/],
    'an event': [svg('<rect onload="alert(1)" width="1" height="1"/>'), /script/],
    entities: [`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`, /document type/],
    'another file by entity': [`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`, /document type/],
    'a web page inside': [svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'), /web page/],
    'a picture of the internet': [svg('<image href="https://example.org/x.png" width="1" height="1"/>'), /outside the file/],
    'a picture of the disk': [svg('<image xlink:href="/etc/passwd" width="1" height="1"/>'), /outside the file/],
    'a drawing in a drawing': [svg('<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>'), /outside the file/],
    'a style of the internet': [svg('<style>@import url(https://example.org/x.css);</style>'), /outside/],
    'a fill of the internet': [svg('<rect fill="url(https://example.org/x.svg#a)" width="1" height="1"/>'), /outside the file/],
    'a style sheet': [`<?xml-stylesheet href="https://example.org/x.css"?>${svg()}`, /outside the file/],
    'a file taken in': [svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'), /another file/],
    'an effect that takes hours': [svg(`<filter id="f">${'<feMorphology operator="dilate" radius="40"/>'.repeat(400)}</filter><rect filter="url(#f)" width="10" height="10"/>`), /filter/],
    'a size without sense': [svg('<rect/>', 'width="1e9" height="1"'), /size/],
    'parts without end': [svg(`<g id="l0"><rect width="1" height="1"/></g>${deep(9)}<use href="#l9"/>`), /repeat/],
    'a part inside itself': [svg('<g id="a"><use href="#a"/></g>'), /repeat/],
    'too many bytes': [svg(`<path d="${'M0 0'.repeat(600_000)}"/>`), /2 MB/],
    'half a file': ['<svg xmlns="http://www.w3.org/2000/svg"><rect', /whole SVG/],
    'a web page': ['<html><body>x</body></html>', /whole SVG/],
    'other letters': [`<?xml version="1.0" encoding="UTF-16"?>${svg()}`, /UTF-8/],
    'no picture at all': ['not a picture', /whole PNG/],
  };

  it.each(Object.entries(hostile))('%s is refused in plain words, and the built-in picture stands', async (_, [text, why]) => {
    const { told, alts, files } = await show({ 'tea.svg': text }, ['I like tea.']);
    expect(told.length).toBe(1);
    expect(told[0]).toMatch(/^The picture tea\.svg of the pictures folder was left out: .*\.$/);
    expect(told[0]).toMatch(why);
    expect([alts, files]).toEqual([['A hot drink'], ['hot-drink']]);
  });

  it('is not refused for what drawings honestly hold', async () => {
    const good = [
      svg('<style>@font-face{font-family:x;src:url(data:;base64,AAAA)}</style><rect width="10" height="10"/>'),
      svg('<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs><rect width="10" height="10" fill="url(#g)"/><use href="#r"/><rect id="r" width="2" height="2"/>'),
      svg('<style>.a{fill:#f00}</style><rect class="a" width="10" height="10"/>'), `<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n${svg()}`,
      svg('<rect width="100" height="20" fill="#00f"/>', 'width="10000" height="2000" viewBox="0 0 100 20"'),
    ];
    for (const each of good) expect((await show({ 'tea.svg': each }, ['I like tea.'])).told).toEqual([]);
  });

  it('takes the next best file where the first is broken', async () => {
    const { files, told } = await show({ 'tea.svg': 'broken', 'tea_2.svg': svg() }, ['I like tea.']);
    expect([files, told.length]).toEqual([['tea_2'], 1]);
  });
});

describe('a photo in the folder', () => {
  it('is turned, sized and stripped', async () => {
    const bytes = new Uint8Array(await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#abc' } }).withExif({ IFD0: { Copyright: 'Secret Street' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    const { media: [made] } = await show({ 'tea.jpg': bytes }, ['I like tea.']);
    expect(made).toMatchObject({ mediaType: 'image/jpeg', width: 320, height: 640 });
    expect(Buffer.from(made?.bytes ?? []).includes('Secret')).toBe(false);
  });

  it('is known by what it is, not by its name', async () => {
    const bytes = new Uint8Array(await sharp({ create: { width: 100, height: 100, channels: 3, background: '#abc' } }).webp().toBuffer());
    expect((await show({ 'tea.svg': bytes }, ['I like tea.'])).media[0]?.mediaType).toBe('image/png');
    expect((await show({ 'tea.png': svg('<script/>') }, ['I like tea.'])).told[0]).toMatch(/script/);
  });
});

describe('a folder on disk', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'ownwords-pictures-'));
    mkdirSync(join(root, 'set', 'EN'), { recursive: true });
    writeFileSync(join(root, 'set', 'EN', 'tea.svg'), svg());
    writeFileSync(join(root, 'set', '.hidden.svg'), svg());
    writeFileSync(join(root, 'secret.svg'), svg());
    symlinkSync(join(root, 'secret.svg'), join(root, 'set', 'bus.svg'));
    symlinkSync(root, join(root, 'set', 'loop'));
  });
  afterAll(() => { rmSync(root, { recursive: true, force: true }); });

  it('is what stands in it: no links, nothing hidden, nothing outside', async () => {
    const folder = await pictureFolder(join(root, 'set'));
    expect(folder.names).toEqual(['EN/tea.svg']);
    expect(await folder.read('bus.svg')).toBeUndefined();
    expect(await folder.read('../secret.svg')).toBeUndefined();
    expect(new TextDecoder().decode(await folder.read('EN/tea.svg'))).toBe(svg());
  });

  it('that is not there is said', async () => {
    await expect(pictureFolder(join(root, 'none'))).rejects.toThrow(/There is no folder at/);
    await expect(pictureFolder(join(root, 'secret.svg'))).rejects.toThrow(/There is no folder at/);
  });
});

const mulberry = '../shared/pictures/mulberry';
describe.runIf(existsSync(mulberry))('the Mulberry set as it comes', () => {
  let council: CouncilPictures;
  beforeAll(async () => { council = (await readPictureFolder(await pictureFolder(mulberry))).pictures; });

  it('gives its pictures and its credit', async () => {
    const pictures = new Pictures(houseStyle, (key) => key, { isName: () => false, isRecorded: () => false }, council);
    const names = ['I like a cup of tea.', 'I go by bus.', 'I have a shower.', 'I wear slippers.'].flatMap((each) => pictures.forSentence(each)).map(({ media }) => pictures.nameOf(media));
    expect(names).toEqual(['tea', 'bus', 'shower_1_,_to', 'slippers']);
    expect(await council.open()).toEqual([]);
    expect(pictures.credits).toEqual([{ name: '', author: 'Steve Lee', licence: expect.stringContaining('Creative Commons Attribution-Share Alike') as string }]);
    expect(readFileSync(join(mulberry, 'LICENSE.txt'), 'utf8')).toContain('Steve Lee');
  });
});
