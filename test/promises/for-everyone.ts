import { PDFDict, PDFName } from 'pdf-lib';
import { all, one, open, valueOf, wordsOf, type Xml } from '../write/docx/read-back.js';
import { attribute, named, readPage } from '../write/html/read-back.js';
import { allTags, linkAnnotations, look, openPdf, streamText, tagTree, textAt } from '../write/pdf/tag-tree.js';

/** What stops somebody from reading a PDF with a screen reader: tags, names and properties that PDF/UA-1 asks for. */
export async function barriersInPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const tags = allTags(tagTree(pdf));
  const xmp = streamText(pdf, pdf.catalog.get(PDFName.of('Metadata')));
  const links = linkAnnotations(pdf);
  const marked = look(pdf.catalog, 'MarkInfo');
  const viewer = look(pdf.catalog, 'ViewerPreferences');
  return [
    ...headingFaults(tags.flatMap(({ name }) => /^H([1-6])$/.exec(name)?.[1] ?? []).map(Number)),
    ...tags.filter(({ name, dict }) => (name === 'Figure' || name === 'Formula') && isBlank(textAt(dict, 'Alt'))).map(() => 'a picture without words'),
    ...links.filter((link) => textAt(link, 'Subtype') === 'Link' && isBlank(textAt(link, 'Contents'))).map(() => 'a link without words'),
    ...(links.length > 0 && !tags.some(({ name }) => name === 'Link') ? ['links outside the tags'] : []),
    ...tags.filter(({ name, attributes }) => name === 'TH' && !/^(Column|Row|Both)$/.test(attributes['Scope'] ?? '')).map(() => 'a heading of a table without its scope'),
    ...tags.filter(({ name, children }) => name === 'Table' && !allTags({ name, children } as typeof tags[number]).some((each) => each.name === 'TH')).map(() => 'a table without headings'),
    ...(isBlank(textAt(pdf.catalog, 'Lang')) ? ['no language'] : []),
    ...(/<dc:title>[^]*?<rdf:li[^>]*>[^<]+</.test(xmp) ? [] : ['no title']),
    ...(viewer instanceof PDFDict && String(look(viewer, 'DisplayDocTitle')) === 'true' ? [] : ['the title is not shown']),
    ...(marked instanceof PDFDict && String(look(marked, 'Marked')) === 'true' ? [] : ['not marked as tagged']),
    ...(/<pdfuaid:part>1<|pdfuaid:part="1"/.test(xmp) ? [] : ['does not say that it is PDF/UA']),
  ];
}

/**
 * What stops somebody from reading a Word file with a screen reader. Only an Easy Read has rows of pictures beside words, as tables
 * that hold no data (the rule in conformance/word-rules.js); any other table has a heading row.
 */
export function barriersInDocx(bytes: Uint8Array, isEasyRead: boolean): string[] {
  const file = open(bytes);
  const styles = file.part('word/styles.xml');
  const levels = new Map(all(styles, 'w:style').flatMap((style) => {
    const level = valueOf(style, 'w:outlineLvl');
    return level === undefined || Number(level) > 8 ? [] : [[style.attributes['w:styleId'] ?? '', Number(level) + 1] as const];
  }));
  const headings = file.paragraphs.filter((each) => levels.has(valueOf(each, 'w:pStyle') ?? '') && wordsOf(each).trim() !== '');
  const tables = all(file.body, 'w:tbl');
  return [
    ...headingFaults(headings.map((each) => levels.get(valueOf(each, 'w:pStyle') ?? '') ?? 0)),
    ...tables.filter(isRows).flatMap((table) => [...(isEasyRead ? [] : ['rows of pictures in a plan']), ...rowFaults(table)]),
    ...tables.filter((table) => !isRows(table) && all(table, 'w:tblHeader').length === 0).map((table) => `a table without a heading row: ${wordsOf(table).slice(0, 40)}`),
    ...all(file.body, 'wp:docPr').filter((each) => isBlank(each.attributes['descr']) && !all(each, 'adec:decorative').some((mark) => mark.attributes['val'] === '1')).map(() => 'a picture without words'),
    ...(isBlank(one(one(styles, 'w:docDefaults'), 'w:lang').attributes['w:val']) ? ['no language'] : []),
    ...(isBlank(one(file.part('docProps/core.xml'), 'dc:title').children.join('')) ? ['no title'] : []),
  ];
}

function isRows(table: Xml): boolean {
  return /^PictureRows(?:Small)?$/.test(valueOf(table, 'w:tblStyle') ?? '');
}

/** Read cell by cell, each row must say what its pictures mean and then the words beside them, and nothing may call it a table of data. */
function rowFaults(table: Xml): string[] {
  const heads = all(table, 'w:tblHeader').length + all(table, 'w:tblLook').filter((look) => look.attributes['w:firstRow'] === '1').length;
  return [
    ...(heads > 0 ? ['rows of pictures with a heading row'] : []),
    ...(all(table, 'w:tr').length === 0 ? ['rows of pictures without a row'] : []),
    ...all(table, 'w:tr').flatMap((row) => {
      const [pictures, words, ...more] = row.children.filter((child): child is Xml => typeof child !== 'string' && child.name === 'w:tc');
      if (pictures === undefined || words === undefined || more.length > 0) return ['a row of pictures that has not two cells'];
      return [
        ...(all(row, 'w:tbl').length > 0 ? ['a table in a row of pictures'] : []), ...(all(words, 'w:drawing').length > 0 ? ['a picture behind its words'] : []),
        ...(isBlank(wordsOf(words)) ? ['a row of pictures without words'] : []),
        // Words stand there only in the place of a picture that cannot be shown.
        ...(all(pictures, 'w:drawing').length > 0 && !isBlank(wordsOf(pictures)) ? ['words in the cell of pictures'] : []),
      ];
    }),
  ];
}

/** What stops somebody from reading a web page with a screen reader. */
export function barriersInHtml(bytes: Uint8Array): string[] {
  const { html, errors } = readPage(bytes);
  const headings = named(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((each) => Number(each.tagName.slice(1)));
  const ids = named(html, ...new Set(['label', 'section', 'nav', 'main', 'h1', 'h2', 'h3', 'h4', 'p', 'table', 'tr', 'td', 'th', 'li', 'div', 'figure'])).flatMap((each) => attribute(each, 'id') ?? []);
  return [
    ...errors,
    ...headingFaults(headings),
    ...(headings.filter((level) => level === 1).length === 1 ? [] : ['not one main heading']),
    ...named(html, 'img').filter((each) => attribute(each, 'alt') === undefined).map(() => 'a picture without words'),
    ...named(html, 'th').filter((each) => !/^(col|row|colgroup|rowgroup)$/.test(attribute(each, 'scope') ?? '')).map(() => 'a heading of a table without its scope'),
    ...named(html, 'table').filter((each) => named(each, 'th').length === 0).map(() => 'a table without headings'),
    ...named(html, 'main').length === 1 ? [] : ['not one main part'],
    ...(isBlank(attribute(html, 'lang')) ? ['no language'] : []),
    ...(named(html, 'title').every((each) => each.childNodes.length > 0) && named(html, 'title').length === 1 ? [] : ['no title']),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `a name twice: ${id}`),
  ];
}

function headingFaults(levels: readonly number[]): string[] {
  return [
    ...(levels[0] === 1 ? [] : [`the first heading has level ${String(levels[0])}`]),
    ...levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`level ${String(level)} after ${String(levels[at - 1])} at heading ${String(at + 1)}`] : [])),
  ];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
