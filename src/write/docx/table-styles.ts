import type { XmlComponent } from 'docx';
import { element } from './element.js';
import type { PictureRowNode } from '../../document/nodes.js';
import { rowMeasures } from '../picture-measures.js';
import { millimetres, points, type Look } from './look.js';

/** Twips of padding at the sides of a cell. */
export const cellPadding = points(7);

/** The looks of a table: data, the parts of an original, and pictures beside words. Rows are set apart by hairlines or space, never by vertical rules. */
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
  const rows = (id: string, name: string, size: PictureRowNode['size']): XmlComponent => {
    const room = millimetres(rowMeasures(size, look.textWidth * 25.4 / 1440).between / 2);
    return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
      element('w:name', { 'w:val': name }), element('w:basedOn', { 'w:val': 'TableNormal' }), element('w:uiPriority', { 'w:val': 99 }), element('w:qFormat'),
      element('w:tblPr', {}, [element('w:tblCellMar', {}, [margin('top', room), margin('left', 0), margin('bottom', room), margin('right', 0)])]),
    ]);
  };
  return [
    rows('PictureRows', 'Picture rows', 'full'), rows('PictureRowsSmall', 'Picture rows, small', 'small'),
    style('PlanTable', 'Plan table', [rule('bottom', colours.hairline), rule('insideH', colours.hairline)]),
    // What is to be written by hand needs to see where its place ends.
    style('AnswerTable', 'Table to fill in', ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => rule(side, colours.grey))),
    style('PartsTable', 'Parts table', [rule('bottom', colours.hairline)]),
    style('PartsRowsTable', 'Parts table with rows', [rule('bottom', colours.hairline), rule('insideH', colours.hairline)]),
  ];
}
