import { headingStyles } from './docx-styles.js';
import { edge, emptyReading, type HiddenText, type Reading } from './reading.js';
import { allWordsOf, loadXmlWalk, type XmlWalk } from './xml.js';
import { openZip } from './zip.js';

interface OpenParagraph { text: string; depth: number; isContents: boolean }

// Words taken out by a tracked change, old versions kept for old programs, and instructions are not read by anyone.
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange']);
const runMarks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad' };

/** Opens a Word file and reads it as Word shows it: headers, footers, hidden and deleted words left out. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = await openZip(bytes);
  const walk = await loadXmlWalk();
  const decode = (name: string): string | undefined => {
    const part = parts[name];
    return part === undefined ? undefined : new TextDecoder().decode(part);
  };
  const reading = emptyReading();
  const styles = headingStyles(decode('word/styles.xml'), walk);
  const body = decode('word/document.xml');
  if (body === undefined) return reading;
  readStory(body, styles, walk, reading);
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const story = decode(name);
    if (story !== undefined) readStory(story, styles, walk, reading);
  }
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith('word/embeddings/')) reading.attachments.push({ name, bytes: part });
  }
  reading.hidden = () => Object.entries(parts).map(([name, part]) => hiddenOf(name, part, walk));
  return reading;
}

function hiddenOf(name: string, part: Uint8Array, walk: XmlWalk): HiddenText {
  if (!/\.(xml|rels)$/.test(name)) return { where: name, text: `${name}\n${new TextDecoder('latin1').decode(part)}`, said: name };
  const { all, said } = allWordsOf(new TextDecoder().decode(part), walk);
  // The name of the writing program is nobody's words.
  return { where: name, text: `${name}\n${all}`, said: name === 'docProps/app.xml' ? '' : said };
}

function readStory(xml: string, styles: Map<string, number>, walk: XmlWalk, reading: Reading): void {
  // A text box stands inside a paragraph and holds paragraphs of its own, so they are kept as a stack.
  const open: OpenParagraph[] = [];
  let skip = 0;
  let hiddenRun = false;
  let inText = false;
  let inInstruction = false;
  let instruction = '';
  const say = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph !== undefined && skip === 0 && !hiddenRun) paragraph.text += text;
  };
  walk(xml, {
    open: ({ name, attributes }) => {
      if (unread.has(name)) skip += 1;
      else if (name === 'w:p') open.push({ text: '', depth: 0, isContents: false });
      else if (name === 'w:pStyle') setStyle(open.at(-1), attributes['w:val'] ?? '', styles);
      else if (name === 'w:outlineLvl') setDepth(open.at(-1), outlineDepth(attributes['w:val']));
      else if (name === 'w:r') hiddenRun = false;
      else if (name === 'w:vanish' && open.length > 0) hiddenRun = isOn(attributes['w:val']);
      else if (name === 'w:t') inText = true;
      else if (name === 'w:instrText') inInstruction = true;
      else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') instruction = '';
      else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'separate') wantTarget(instruction, reading);
      else if (name === 'w:fldSimple') wantTarget(attributes['w:instr'] ?? '', reading);
      else if (name === 'w:hyperlink') {
        say(edge);
        const anchor = attributes['w:anchor'];
        if (anchor !== undefined) {
          reading.wanted.push(anchor);
          if (open.at(-1)?.isContents !== true) reading.links += 1;
        }
      } else if (name === 'w:bookmarkStart') reading.targets.add(attributes['w:name'] ?? '');
      else if (name === 'wp:docPr') say(`${edge}${attributes['descr'] ?? ''}${edge}`);
      else if (name in runMarks) say(runMarks[name] ?? '');
    },
    text: (text) => {
      if (inText) say(text);
      else if (inInstruction) instruction += text;
    },
    close: ({ name }) => {
      if (unread.has(name)) skip -= 1;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:instrText') inInstruction = false;
      else if (name === 'w:r') say(edge);
      else if (name === 'w:hyperlink') say(edge);
      else if (name === 'w:p') {
        const paragraph = open.pop();
        if (paragraph !== undefined) finish(paragraph, reading);
      }
    },
  });
}

function finish(paragraph: OpenParagraph, reading: Reading): void {
  if (paragraph.text.replaceAll(edge, '').trim() === '') return;
  reading.items.push({ kind: paragraph.depth > 0 ? 'heading' : 'text', depth: paragraph.depth, text: paragraph.text });
}

function setStyle(paragraph: OpenParagraph | undefined, style: string, styles: ReadonlyMap<string, number>): void {
  setDepth(paragraph, styles.get(style));
  if (paragraph !== undefined) paragraph.isContents = /^TOC\d$/.test(style);
}

function setDepth(paragraph: OpenParagraph | undefined, depth: number | undefined): void {
  if (paragraph !== undefined && depth !== undefined) paragraph.depth = depth;
}

function outlineDepth(value: string | undefined): number {
  const level = Number(value ?? '9');
  return level < 9 ? level + 1 : 0;
}

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'none';
}

// HYPERLINK \l "name", PAGEREF name and REF name are the fields that go somewhere.
function wantTarget(instruction: string, reading: Reading): void {
  const name = /\bHYPERLINK\s+(?:"[^"]*"\s+)?\\l\s+"([^"]+)"/.exec(instruction)?.[1] ?? /\b(?:PAGE)?REF\s+"?([^\s"\\]+)/.exec(instruction)?.[1];
  if (name !== undefined) reading.wanted.push(name);
}
