import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSource, ReadResult } from '../../../src/read/index.js';

export const casesFolder = join(dirname(fileURLToPath(import.meta.url)), 'cases');

export function caseNames(): string[] {
  return readdirSync(casesFolder).sort();
}

/** The files of one folder, as the command line would give them. */
export function folderSource(folder: string): FileSource {
  return {
    read: async (path) => {
      const full = join(folder, ...path.split('/'));
      return existsSync(full) ? new Uint8Array(readFileSync(full)) : undefined;
    },
  };
}

/** A reading in the short form of `expected.yaml`: kind and texts of each block, facts, pictures and message ids. */
export function summary(result: ReadResult): Record<string, unknown> {
  const blocks = result.original?.blocks ?? [];
  const extras = (each: (typeof blocks)[number]): string => [
    ...(each.notContent === undefined ? [] : [`not content: ${each.notContent}`]),
    ...(each.depth === 0 ? [] : [`depth ${each.depth}`]),
    ...(each.lang === undefined ? [] : [`${each.lang}${each.dir === undefined ? '' : ` ${each.dir}`}`]),
    ...(each.directive?.to === undefined ? [] : [`to ${each.directive.to}`]),
    ...(each.directive?.visibility === undefined ? [] : [`only ${each.directive.visibility.join(' and ') || 'the person'}`]),
    ...(each.directive?.easyFor === undefined ? [] : [`easy for block ${blocks.findIndex((block) => block.id === each.directive?.easyFor) + 1}`]),
    ...(each.media === undefined ? [] : ['found']),
  ].join(', ');
  return {
    blocks: blocks.map((each) => [`${each.place.line} ${each.kind}${extras(each) === '' ? '' : ` (${extras(each)})`}`, ...each.texts]),
    ...(result.facts.length === 0 ? {} : { facts: Object.fromEntries(result.facts.map((fact) => [fact.pointer, fact.value])) }),
    ...(result.media.length === 0 ? {} : { media: result.media.map((each) => `${each.mediaType} ${each.width} x ${each.height}`) }),
    ...(result.messages.length === 0 ? {} : { messages: result.messages.map((each) => each.id) }),
  };
}
