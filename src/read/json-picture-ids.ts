import { councilOnly } from '../plan/council-only.js';
import type { Plan } from '../plan/plan.js';

type Use = (id: string) => string;

/**
 * Gives every picture an id that no original and not the council's logo has, since the bytes of all three are found by id;
 * whatever names the picture names it by the new id. Pictures without an id get one.
 */
export function ownPictureIds(plan: Plan): void {
  const originals = new Set(plan.originals.map(({ id }) => id));
  const isReserved = (id: string): boolean => originals.has(id) || id === 'council-logo' || id.startsWith('original-');
  const images = plan.images ?? [];
  const taken = new Set([...originals, ...images.flatMap(({ id }) => id ?? [])]);
  eachName(plan, (id) => { taken.add(id); return id; });
  const free = (id: string): string => {
    let made = id;
    for (let count = 2; taken.has(made); count += 1) made = `${id}-${count}`;
    taken.add(made);
    return made;
  };
  const renames = new Map([...taken].filter(isReserved).map((id) => [id, free(`picture-${id}`)]));
  eachName(plan, (id) => renames.get(id) ?? id);
  images.forEach((image, index) => { image.id = image.id === undefined ? free(`image-${index + 1}`) : renames.get(image.id) ?? image.id; });
}

/** Ids of the pictures that only the council's own branches name: they go into no document and no pack. */
export function councilPictures(plan: Plan): ReadonlySet<string> {
  const named = { council: new Set<string>(), all: new Set<string>() };
  for (const [branch, value] of Object.entries(plan)) {
    eachName(value, (id) => { named[councilOnly.has(branch) ? 'council' : 'all'].add(id); return id; });
  }
  return new Set([...named.council].filter((id) => !named.all.has(id)));
}

// Pictures are named by `image` of a record, `data.media` of a node and `media` of a block.
function eachName(value: unknown, use: Use): void {
  if (typeof value !== 'object' || value === null) return;
  const group = value as Record<string, unknown>;
  for (const [key, each] of Object.entries(group)) {
    if ((key === 'image' || key === 'media') && typeof each === 'string') group[key] = use(each);
    else if (key === 'media' && Array.isArray(each)) group[key] = each.map((id: unknown) => (typeof id === 'string' ? use(id) : id));
    else eachName(each, use);
  }
}
