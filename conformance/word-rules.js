import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { shortName } from './packs.js';
import { attribute, elements, readXml, textOf } from './xml.js';

/**
 * The rules for Word files, each with where it comes from. `check` gets the parts of the file and gives what is wrong.
 * Sources: Word's own accessibility checker; WCAG 2.2 by way of WCAG2ICT; the Community-Access rules for DOCX; ECMA-376.
 */
export const wordRules = [
  {
    name: 'The document says its language, in its defaults and its properties', source: 'WCAG 3.1.1',
    check: ({ styles, core }) => {
      const spoken = attribute(elements(elements(styles, 'docDefaults')[0] ?? styles, 'lang')[0], 'val') ?? '';
      const said = textOf(elements(core, 'language')[0] ?? { children: [] });
      return isLanguage(spoken) && spoken === said ? [] : [`defaults say "${spoken}", properties say "${said}"`];
    },
  },
  {
    name: 'Words in another language name it', source: 'WCAG 3.1.2',
    check: ({ body }) => elements(body, 'lang').flatMap((each) => ['val', 'bidi', 'eastAsia'].map((name) => attribute(each, name)).filter((value) => value !== undefined && !isLanguage(value)).map((value) => `"${value}" is no language`)),
  },
  {
    name: 'Words in a script of another language say so', source: 'WCAG 3.1.2',
    check: ({ paragraphs, body }) => {
      const base = 'en';
      return elements(body, 'r').flatMap((run) => {
        const words = elements(run, 't').map(textOf).join('');
        if (!/\p{L}/u.test(words) || /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(words.replace(/[^\p{L}]/gu, '').slice(0, 1))) return [];
        const tags = ['val', 'bidi', 'eastAsia'].map((name) => attribute(elements(run, 'lang')[0], name)).filter((value) => value !== undefined);
        return tags.some((tag) => !tag.startsWith(base)) ? [] : [`"${words.slice(0, 30)}"`];
      });
    },
  },
  { name: 'Headings are short', source: 'Community-Access DOCX rules: 100 characters', check: ({ headings }) => headings.filter(({ words }) => words.length > 100).map(({ words }) => `"${words.slice(0, 40)}" has ${words.length}`) },
  {
    name: 'No row of a table is empty', source: 'Community-Access DOCX rules',
    check: ({ body }) => elements(body, 'tbl').flatMap((table) => rowsOf(table).filter((row) => elements(row, 't', 'drawing').length === 0).map(() => 'an empty row')),
  },
  { name: 'There is a title', source: 'WCAG 2.4.2', check: ({ core }) => (textOf(elements(core, 'title')[0] ?? { children: [] }).trim() === '' ? ['dc:title is empty'] : []) },
  {
    name: 'Every picture has words, or says that it only decorates', source: 'Word checker: missing alt text',
    check: ({ body }) => elements(body, 'docPr').flatMap((picture) => {
      const words = (attribute(picture, 'descr') ?? '').trim();
      if (isDecorative(picture)) return words === '' ? [] : [`it decorates and says "${words}"`];
      return words === '' || /^[\w-]+\.(png|jpe?g|gif|svg)$/i.test(words) ? [`"${words}" is no description`] : [];
    }),
  },
  {
    name: 'The words of a picture are on both of its elements', source: 'Community-Access DOCX rules',
    check: ({ body }) => elements(body, 'inline').flatMap((inline) => {
      const [outer, inner] = ['docPr', 'cNvPr'].map((name) => attribute(elements(inline, name)[0], 'descr') ?? '');
      return outer === inner ? [] : [`"${outer.slice(0, 30)}" and "${inner.slice(0, 30)}"`];
    }),
  },
  {
    name: 'Long words of a picture stand in the text too', source: 'open checkers: 150 characters',
    check: ({ body }) => {
      const text = bare(elements(body, 't').map(textOf).join(''));
      return elements(body, 'docPr').map((each) => attribute(each, 'descr') ?? '').filter((words) => words.length > 150 && !text.includes(bare(words))).map((words) => `"${words.slice(0, 40)}"`);
    },
  },
  {
    name: 'Pictures stand in the line of words', source: 'Word checker: object not inline',
    check: ({ body }) => elements(body, 'anchor').map(() => 'a picture floats'),
  },
  { name: 'There are no text boxes, no WordArt and no watermark', source: 'WCAG 1.3.2', check: ({ all }) => all.flatMap((part) => elements(part, 'txbxContent', 'textbox', 'pict', 'textpath').map(({ local }) => local)) },
  {
    name: 'The first row of every table of data is its header, marked and kept whole', source: 'Word checker: no header row',
    check: ({ body }) => elements(body, 'tbl').filter((table) => !isLayout(table)).flatMap((table) => {
      const [first, ...rest] = rowsOf(table);
      return [
        ...(first !== undefined && isOn(first, 'tblHeader') ? [] : ['the first row is no header']), ...(first !== undefined && isOn(first, 'cantSplit') ? [] : ['the header may be split']),
        ...(rest.some((row) => isOn(row, 'tblHeader')) ? ['a header in the midst'] : []), ...(isFlag(attribute(elements(table, 'tblLook')[0], 'firstRow')) ? [] : ['tblLook does not say so']),
      ];
    }),
  },
  {
    name: 'A table that only puts pictures beside words is no table of data: two cells, the pictures first, no header, no name, no lines', source: 'Community-Access DOCX rules: T002; formats 4',
    check: ({ body, styles }) => elements(body, 'tbl').filter(isLayout).flatMap((table) => [
      ...(elements(table, 'tblHeader').length === 0 && !isFlag(attribute(elements(table, 'tblLook')[0], 'firstRow')) ? [] : ['it has a header']),
      ...elements(table, 'tblCaption', 'tblDescription').map(({ local }) => `it has a ${local}`),
      ...[table, ...elements(styles, 'style').filter((style) => attribute(style, 'styleId') === styleOf(table))].flatMap((each) => elements(each, 'tblBorders', 'tcBorders').map(() => 'it has lines')),
      ...rowsOf(table).flatMap((row) => {
        const [pictures, words, ...more] = row.children.filter(({ local }) => local === 'tc');
        if (words === undefined || more.length > 0) return ['a row has not two cells'];
        const has = (cell, name) => elements(cell, name).length > 0;
        // A picture that Word cannot show is told in words in its place.
        return [...(has(words, 'drawing') ? ['a picture behind the words'] : []), ...(has(words, 't') || has(pictures, 'drawing') || has(pictures, 't') ? [] : ['a row of nothing'])];
      }),
    ]),
  },
  { name: 'No cell is merged or split, and no table stands in another', source: 'Word checker: table not simple', check: ({ body }) => elements(body, 'tc').flatMap((cell) => elements(cell, 'gridSpan', 'vMerge', 'hMerge', 'tbl').map(({ local }) => local)) },
  {
    name: 'Every row has as many cells as the table has columns, and none is empty for space', source: 'Community-Access DOCX rules',
    check: ({ body }) => elements(body, 'tbl').flatMap((table) => {
      const columns = elements(table.children.find(({ local }) => local === 'tblGrid'), 'gridCol').length;
      return rowsOf(table).flatMap((row) => {
        const cells = row.children.filter(({ local }) => local === 'tc');
        return [...(cells.length === columns ? [] : [`${cells.length} cells for ${columns} columns`]), ...(isOn(row, 'tblHeader') && elements(row, 't').length === 0 && elements(row, 'drawing').length === 0 ? ['an empty header'] : [])];
      });
    }),
  },
  { name: 'Every table of data has a name and a description', source: 'ECMA-376 17.4.63, 17.4.64', check: ({ body }) => elements(body, 'tbl').filter((table) => !isLayout(table)).map((table) => elements(table, 'tblPr')[0]).flatMap((properties) => ['tblCaption', 'tblDescription'].filter((name) => (attribute(elements(properties, name)[0], 'val') ?? '').trim() === '')) },
  {
    name: 'Headings are real, with one at the top and none skipped', source: 'WCAG 1.3.1; Matterhorn 14',
    check: ({ headings }) => [
      ...(headings.filter(({ level }) => level === 1).length === 1 && headings[0]?.level === 1 ? [] : ['not one first heading, at the top']),
      ...headings.flatMap(({ level, words }, at) => (at > 0 && level > headings[at - 1].level + 1 ? [`"${words.slice(0, 30)}" skips a level`] : [])),
    ],
  },
  { name: 'Heading styles carry their outline level', source: 'anchors: docx leaves it out', check: ({ styles }) => elements(styles, 'style').filter((style) => /^Heading[1-6]$/.test(attribute(style, 'styleId') ?? '')).flatMap((style) => (attribute(elements(style, 'outlineLvl')[0], 'val') === String(Number((attribute(style, 'styleId') ?? '').slice(7)) - 1) ? [] : [attribute(style, 'styleId')])) },
  {
    name: 'Lists are real, not typed', source: 'Community-Access DOCX rules',
    check: ({ paragraphs }) => paragraphs.filter(({ words, node }) => /^\s*[•‣◦▪]\s/u.test(words) && elements(node, 'numPr').length === 0).map(({ words }) => `"${words.slice(0, 30)}"`),
  },
  {
    name: 'Every list is numbered in a way that exists', source: 'ECMA-376 17.9',
    check: ({ body, numbering }) => {
      const known = new Set(elements(numbering, 'num').map((each) => attribute(each, 'numId')));
      return [...new Set(elements(body, 'numId').map((each) => attribute(each, 'val')))].filter((id) => !known.has(id));
    },
  },
  {
    name: 'No space is made of empty paragraphs, or of rows of spaces and tabs', source: 'Community-Access DOCX rules',
    check: ({ paragraphs }) => paragraphs.flatMap(({ style, words, node, inCell }) => [
      // An item of a list may be empty: the person left it so.
      ...(words === '' && !inCell && style !== 'TableGap' && elements(node, 'drawing', 'fldChar', 'instrText', 'br', 'numPr').length === 0 ? [`an empty ${style}`] : []),
      // The lines to sign on are drawn by tabs, and code keeps its spaces.
      ...(/ {3,}|\t\t/.test(words) && !/Code|^SignatureLine$/.test(style) ? [`"${words.slice(0, 30)}"`] : []),
    ]),
  },
  {
    name: 'Links have words and go somewhere', source: 'WCAG 2.4.4',
    check: ({ body, relations }) => {
      const marks = new Set(elements(body, 'bookmarkStart').map((each) => attribute(each, 'name')));
      return elements(body, 'hyperlink').flatMap((link) => [
        ...(elements(link, 't').map(textOf).join('').trim() === '' && elements(link, 'drawing').length === 0 ? ['a link without words'] : []),
        ...(attribute(link, 'anchor') === undefined ? (relations.has(attribute(link, 'id')) ? [] : ['a link to nothing']) : marks.has(attribute(link, 'anchor')) ? [] : [`no place ${attribute(link, 'anchor')}`]),
      ]);
    },
  },
  { name: 'Words are not hyphenated, and stand at the left', source: 'clear print: never justified', check: ({ settings, all }) => [...elements(settings, 'autoHyphenation').filter((each) => attribute(each, 'val') !== '0' && attribute(each, 'val') !== 'false').map(() => 'hyphenated'), ...all.flatMap((part) => elements(part, 'jc')).filter((each) => ['both', 'distribute'].includes(attribute(each, 'val'))).map(() => 'justified')] },
  { name: 'The page number is a field at the foot, and nothing stands at the head alone', source: 'house rule', check: ({ parts, read }) => [...(Object.keys(parts).some((name) => /^word\/footer\d*\.xml$/.test(name) && /\bPAGE\b/.test(new TextDecoder().decode(parts[name]))) ? [] : ['no page number']), ...Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name) && elements(read(name), 't').length > 0)] },
  { name: 'Nothing is locked, commented on or tracked', source: 'Word checker: restricted access', check: ({ settings, all, parts }) => [...elements(settings, 'documentProtection', 'writeProtection', 'trackRevisions').map(({ local }) => local), ...all.flatMap((part) => elements(part, 'ins', 'del', 'commentReference').map(({ local }) => local)), ...Object.keys(parts).filter((name) => /vbaProject|encryption/i.test(name))] },
  { name: 'Every content control has a title', source: 'Word checker', check: ({ body }) => elements(body, 'sdt').filter((each) => (attribute(elements(each, 'alias')[0], 'val') ?? '') === '').map(() => 'a control without a title') },
];

/** Asserts every rule on the XML of every Word file. */
export async function checkWordRules(tally, folder, files) {
  for (const file of files) {
    const opened = openWord(unzipSync(await readFile(file)));
    for (const { name, source, check } of wordRules) tally.check(`Word: ${name} (${source})`, shortName(folder, file), check(opened));
  }
}

/** A Word file ready for the rules. */
export function openWord(parts) {
  const read = (name) => readXml(parts[name] === undefined ? '<none/>' : new TextDecoder().decode(parts[name]));
  const [body, styles] = ['word/document.xml', 'word/styles.xml'].map(read);
  const inCells = new Set(elements(body, 'tc').flatMap((cell) => elements(cell, 'p')));
  const paragraphs = elements(body, 'p').map((node) => ({
    node, inCell: inCells.has(node), style: attribute(elements(node, 'pStyle')[0], 'val') ?? 'Normal',
    words: elements(node, 't', 'tab').map((each) => (each.local === 'tab' ? (elements(node, 'tabs').some((tabs) => elements(tabs, 'tab').includes(each)) ? '' : '\t') : textOf(each))).join(''),
  }));
  const headings = paragraphs.filter(({ style, words }) => /^Heading[1-6]$/.test(style) && words.trim() !== '').map(({ style, words }) => ({ level: Number(style.slice(7)), words }));
  const all = Object.keys(parts).filter((name) => /^word\/(document|footer\d*|header\d*|footnotes|styles)\.xml$/.test(name)).map(read);
  return {
    parts, read, body, styles, paragraphs, headings, all, core: read('docProps/core.xml'), settings: read('word/settings.xml'), numbering: read('word/numbering.xml'),
    relations: new Set(elements(read('word/_rels/document.xml.rels'), 'Relationship').map((each) => attribute(each, 'Id'))),
  };
}

function rowsOf(table) {
  return table.children.filter(({ local }) => local === 'tr');
}

function styleOf(table) {
  return attribute(elements(table, 'tblStyle')[0], 'val') ?? '';
}

/** Rows of pictures and words (Easy Read) have a style of their own; nothing else tells that they are no data. */
function isLayout(table) {
  return styleOf(table).startsWith('PictureRows');
}

function isOn(row, name) {
  return row.children.filter(({ local }) => local === 'trPr').flatMap((each) => elements(each, name)).some((each) => !['0', 'false', 'off'].includes(attribute(each, 'val')));
}

function isFlag(value) {
  return value === '1' || value === 'true' || value === 'on';
}

function isDecorative(picture) {
  return elements(picture, 'ext').some((each) => attribute(each, 'uri') === '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' && elements(each, 'decorative').some((mark) => isFlag(attribute(mark, 'val'))));
}

function isLanguage(value) {
  try {
    return value !== '' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function bare(text) {
  return text.replace(/\s+/gu, '');
}
