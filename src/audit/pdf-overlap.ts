import type { Box, DrawnRun, PageText } from './pdf-page.js';
import type { StructureElement } from './pdf-structure.js';
import { hasComplexScript } from './text-form.js';

/**
 * Finds text that runs out of its cell or frame into other text: two runs of different elements drawn over each
 * other. Gives the words of the run that was drawn first.
 */
export function overlapsOf(root: StructureElement, pages: readonly PageText[]): string[] {
  const owners = pages.map(() => new Map<number, StructureElement>());
  own(root, owners);
  return pages.flatMap((page, index) => overlapsOfPage(page, owners[index] ?? new Map<number, StructureElement>()));
}

function own(element: StructureElement, owners: Map<number, StructureElement>[]): void {
  for (const kid of element.kids) {
    if (kid === undefined) continue;
    if ('kids' in kid) own(kid, owners);
    else owners[kid.page]?.set(kid.mark, element);
  }
}

function overlapsOfPage(page: PageText, owner: ReadonlyMap<number, StructureElement>): string[] {
  // Marks of complex scripts sit on their letters as runs of their own.
  const runs = page.runs.filter((run) => !hasComplexScript(run.text)).sort((a, b) => a.box[1] - b.box[1]);
  const found: string[] = [];
  runs.forEach((run, index) => {
    for (let next = index + 1; next < runs.length; next += 1) {
      const other = runs[next];
      if (other === undefined || other.box[1] >= run.box[3]) break;
      if (owner.get(run.mark) !== owner.get(other.mark) && cross(run, other)) found.push(page.runs.indexOf(run) < page.runs.indexOf(other) ? run.text : other.text);
    }
  });
  return found;
}

// A third of the height and more than a letter's width: touching accents and tight lines are no overlap.
function cross(one: DrawnRun, other: DrawnRun): boolean {
  const wide = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
  const high = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
  return wide > 4 && high > 0.4 * Math.min(heightOf(one.box), heightOf(other.box));
}

function heightOf(box: Box): number {
  return box[3] - box[1];
}
