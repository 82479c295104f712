import { DocumentDefaults, type XmlComponent } from 'docx';
import { element } from './element.js';
import type { Look } from './look.js';

/** What every other style stands on: the document's own type, leading and language, and the styles Word falls back to. */
export function baseStyles(look: Look, language: string): XmlComponent[] {
  const hidden = [element('w:uiPriority', { 'w:val': 1 }), element('w:semiHidden'), element('w:unhideWhenUsed')];
  const fallback = (type: string, id: string, name: string, rest: XmlComponent[]): XmlComponent =>
    element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [element('w:name', { 'w:val': name }), ...hidden, ...rest]);
  const margin = (side: string, width: number): XmlComponent => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return [
    new DocumentDefaults({ run: look.defaultRun(language), paragraph: look.defaultParagraph }),
    fallback('character', 'DefaultParagraphFont', 'Default Paragraph Font', []),
    fallback('table', 'TableNormal', 'Normal Table', [element('w:tblPr', {}, [
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:tblCellMar', {}, [margin('top', 0), margin('left', 108), margin('bottom', 0), margin('right', 108)]),
    ])]),
    fallback('numbering', 'NoList', 'No List', []),
  ];
}
