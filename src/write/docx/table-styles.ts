import type { XmlComponent } from 'docx';
import { element } from './element.js';
import { points, type Look } from './look.js';

/** Twips of padding at the sides of a cell. */
export const cellPadding = points(7);

/** The two looks of a table: data, and the parts of an original. Rows are set apart by hairlines, never by vertical rules. */
export function tableStyles(look: Look): XmlComponent[] {
  const { colours } = look;
  const rule = (side: string, color: string): XmlComponent => element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': color });
  const margin = (side: string, width: number): XmlComponent => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  const margins = element('w:tblCellMar', {}, [margin('top', points(1)), margin('left', cellPadding), margin('bottom', points(1)), margin('right', cellPadding)]);
  const shade = (fill: string): XmlComponent => element('w:tcPr', {}, [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]);
  const style = (id: string, name: string, borders: XmlComponent[]): XmlComponent => element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
    element('w:name', { 'w:val': name }), element('w:basedOn', { 'w:val': 'TableNormal' }), element('w:uiPriority', { 'w:val': 99 }), element('w:qFormat'),
    element('w:tblPr', {}, [element('w:tblBorders', {}, borders), margins]),
    element('w:tblStylePr', { 'w:type': 'firstRow' }, [shade(colours.tint)]),
  ]);
  return [
    style('PlanTable', 'Plan table', [rule('bottom', colours.hairline), rule('insideH', colours.hairline)]),
    style('PartsTable', 'Parts table', [rule('bottom', colours.hairline)]),
    style('PartsRowsTable', 'Parts table with rows', [rule('bottom', colours.hairline), rule('insideH', colours.hairline)]),
  ];
}
