import type { DocumentNode } from '../../document/nodes.js';
import { cleanLine, escapeXml } from './clean-text.js';
import { languageOf } from './languages.js';

/** The document's title, language and other properties (WCAG 2.4.2, 3.1.1). Its date is the version's date, never now. */
export function coreProperties(document: DocumentNode): string {
  const { meta } = document;
  const one = (tag: string, value: string): string => cleanLine(value).trim() === '' ? '' : `<${tag}>${escapeXml(value)}</${tag}>`;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? `${meta.date}T00:00:00Z` : '';
  const dated = (tag: string): string => date === '' ? '' : `<${tag} xsi:type="dcterms:W3CDTF">${date}</${tag}>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + one('dc:title', document.title) + one('dc:subject', document.title) + one('dc:creator', meta.author)
    + one('cp:keywords', meta.keywords.join(', ')) + one('dc:description', meta.description) + one('cp:lastModifiedBy', meta.author)
    + '<cp:revision>1</cp:revision>' + dated('dcterms:created') + dated('dcterms:modified')
    + one('dc:language', languageOf(document.language)) + '</cp:coreProperties>';
}
