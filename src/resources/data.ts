import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { hasResource, readResource, readResourceText } from './index.js';

interface Ready { sha256: string; data: unknown }

/**
 * A YAML file of the program's own, as data. The build leaves a ready-made copy in `dist/data`, which is many times
 * quicker to read; it is only used while it was made from the very file that is there, since a council may edit that.
 */
export function readResourceData(path: string): unknown {
  const bytes = readResource(path);
  const ready = `dist/data/${path}.json`;
  if (hasResource(ready)) {
    const { sha256, data } = JSON.parse(readResourceText(ready)) as Ready;
    if (sha256 === createHash('sha256').update(bytes).digest('hex')) return data;
  }
  return parse(new TextDecoder().decode(bytes));
}
