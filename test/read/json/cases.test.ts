import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Failure, type Message } from '../../../src/messages/index.js';
import { readJson } from '../../../src/read/json.js';

const folder = fileURLToPath(new URL('cases/', import.meta.url));

describe('JSON plans as people write them', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const bytes = readFileSync(`${folder}${name}/plan.json`);
    const expected = readFileSync(`${folder}${name}/expected.txt`, 'utf8').replaceAll('\r\n', '\n').trimEnd();
    expect(await tell(bytes)).toBe(expected);
  });
});

async function tell(bytes: Uint8Array): Promise<string> {
  try {
    const { messages } = await readJson({ name: 'plan.json', bytes, files: { read: async () => undefined } });
    return ['read', ...messages.map(line)].join('\n');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(3);
    return ['refused', ...error.messages.map(line)].join('\n');
  }
}

function line({ level, text, advice, place }: Message): string {
  return `${level} ${place?.line ?? '-'}:${place?.column ?? '-'} ${place?.pointer || '(whole plan)'}\n  ${text}\n  ${advice ?? ''}`;
}
