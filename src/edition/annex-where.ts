import type { Block, Inline } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import type { Part } from './numbering.js';
import { reasonWords } from './original-section.js';
import type { Places } from './places.js';

/** Beside each part of the original: the section it went to, as a link, or why it is only here. */
export function whereTo(part: Part, context: EditionContext, places: Places, length: 'long' | 'short' = 'long'): Block[] {
  const { words } = context;
  const { entry } = part;
  const byPerson = entry.by === 'person' && entry.checkedBy !== undefined ? [say(words('annex.byPerson', { who: entry.checkedBy }))] : [];
  if (entry.outcome === 'decorative') return [say(words('annex.decorative', { who: entry.checkedBy ?? words('writers.council') }))];
  const only = entry.outcome === 'notReflected' ? [say(words('annex.only', { reason: reasonWords(entry, context) }))] : [];
  const place = places.get(`place-${part.block.id}`);
  if (place === undefined) return [...only, ...byPerson];
  const title = `${place.number} ${place.title}`;
  const to = `place-${part.block.id}`;
  const description = words('annex.crossDescription', { section: title });
  const label: Inline[] = [{ type: 'strong', children: [{ type: 'text', value: words('annex.goes', { section: length === 'short' ? place.number : title }) }] }];
  const link: Inline = context.placesIn.kind === 'here'
    ? { type: 'crossRef', to, description, children: label }
    : { type: 'link', url: `${context.placesIn.fileName}#${to}`, description, children: label };
  const goes: Block = { type: 'paragraph', children: [link, { type: 'pageRef', to, pattern: words('annex.page', { page: '{page}' }) }] };
  return [...only, goes, ...byPerson];
}

function say(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
