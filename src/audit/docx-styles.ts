import type { XmlWalk } from './xml.js';

/** Finds which paragraph styles of a Word file are headings, and of what depth. Depth 1 is the first outline level. */
export function headingStyles(stylesXml: string | undefined, walk: XmlWalk): Map<string, number> {
  const own = new Map<string, number>();
  const basedOn = new Map<string, string>();
  let style: string | undefined;
  walk(stylesXml ?? '<none/>', {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') style = attributes['w:styleId'];
      else if (style === undefined) return;
      else if (name === 'w:basedOn') basedOn.set(style, value);
      else if (name === 'w:outlineLvl' && Number(value) < 9) own.set(style, Number(value) + 1);
      else if (name === 'w:name' && !own.has(style)) {
        const depth = /^heading ([1-9])$/i.exec(value)?.[1];
        if (depth !== undefined) own.set(style, Number(depth));
      }
    },
    close: ({ name }) => { if (name === 'w:style') style = undefined; },
  });
  for (const id of basedOn.keys()) {
    let base: string | undefined = id;
    for (let steps = 0; base !== undefined && steps < 20 && !own.has(id); steps += 1) {
      const depth = own.get(base);
      if (depth !== undefined) own.set(id, depth);
      base = basedOn.get(base);
    }
  }
  return own;
}
