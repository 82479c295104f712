import type { DocumentNode, Style } from '../../document/nodes.js';
import { lettersOnLine } from './measures.js';

/** The foot of a page is as large as all else: where one line does not hold all of it, the name of the plan is left to the cover. */
export function runningOf({ running }: DocumentNode, style: Style): DocumentNode['running'] {
  const room = lettersOnLine(style) - running.right.length;
  const needed = running.left.length + running.centre.length + 6;
  return needed <= room ? running : { left: running.centre, centre: '', right: running.right };
}
