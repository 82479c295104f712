import { hasResource, readPackageFile, readResourceText } from '../resources/index.js';

/** A symbol of a built-in set: its drawing inside a square of `size`. */
export interface Symbol { body: string; size: number }

/**
 * Who made a set, and under what licence it is used. Printed as a credit wherever one of its pictures is. A set is an Iconify package, or a
 * folder of drawings below the program's own.
 */
export interface SymbolSet { id: string; packageName?: string; folder?: string; name: string; author: string; licence: string; url?: string }

export const symbolSets: readonly SymbolSet[] = [
  { id: 'openmoji', packageName: '@iconify-json/openmoji', name: 'OpenMoji', author: 'the OpenMoji project', licence: 'CC BY-SA 4.0', url: 'https://openmoji.org' },
  { id: 'healthicons', packageName: '@iconify-json/healthicons', name: 'Health Icons', author: 'Resolve to Save Lives', licence: 'MIT', url: 'https://healthicons.org' },
  // What no set of emoji has: a hoist, a fall, a catheter, two carers.
  { id: 'ownwords', folder: 'templates/pictures/drawn', name: 'Ownwords pictures', author: 'the Ownwords project', licence: 'MIT' },
];

interface IconFile { width?: number; icons: Record<string, { body: string; width?: number }>; aliases?: Record<string, { parent: string }> }

/** Made by the build: only the symbols the concept table names, as reading a whole set takes longer than writing a document. */
export const readySymbols = 'dist/data/symbols.json';

let ready: Record<string, Symbol> | undefined;
const whole = new Map<string, IconFile>();

/** The symbol with a name such as `openmoji:cooking`, or undefined when no set has it. */
export function symbolNamed(reference: string): Symbol | undefined {
  ready ??= hasResource(readySymbols) ? JSON.parse(readResourceText(readySymbols)) as Record<string, Symbol> : {};
  if (ready[reference] !== undefined) return ready[reference];
  const found = fromPackage(reference);
  if (found !== undefined) ready[reference] = found;
  return found;
}

function fromPackage(reference: string): Symbol | undefined {
  const [setId = '', name = ''] = reference.split(':');
  const set = symbolSets.find(({ id }) => id === setId);
  if (set === undefined) return undefined;
  if (set.folder !== undefined) return fromFolder(`${set.folder}/${name}.svg`);
  let file = whole.get(setId);
  if (file === undefined) {
    file = JSON.parse(new TextDecoder().decode(readPackageFile(set.packageName ?? '', 'icons.json'))) as IconFile;
    whole.set(setId, file);
  }
  const icon = file.icons[name] ?? file.icons[file.aliases?.[name]?.parent ?? ''];
  return icon === undefined ? undefined : { body: tame(icon.body), size: icon.width ?? file.width ?? 24 };
}

/** A drawing of our own is what stands inside its `svg`, 72 units wide as OpenMoji's are. */
function fromFolder(path: string): Symbol | undefined {
  if (!/\/[a-z-]+\.svg$/.test(path) || !hasResource(path)) return undefined;
  return { body: readResourceText(path).replace(/^\s*<svg[^>]*>/, '').replace(/<\/svg>\s*$/, ''), size: 72 };
}

/** Health Icons are drawn in the colour of the words around them, which a picture by itself does not have. */
function tame(body: string): string {
  return body.replaceAll('currentColor', '#1b1f23');
}
