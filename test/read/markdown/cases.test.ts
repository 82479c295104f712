import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareReadings } from '../../../src/audit/second-reader.js';
import { readMarkdown } from '../../../src/read/markdown/index.js';
import { caseNames, casesFolder, folderSource, summary } from './case-folder.js';

describe('Markdown, case by case', () => {
  for (const name of caseNames()) {
    it(name.replaceAll('-', ' '), async () => {
      const folder = join(casesFolder, name);
      const bytes = new Uint8Array(readFileSync(join(folder, 'plan.md')));
      const result = await readMarkdown({ name: 'plan.md', bytes, files: folderSource(folder) });
      expect(summary(result)).toEqual(parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')));
      expect(result.original && compareReadings(result.original, new TextDecoder().decode(bytes))).toEqual([]);
    });
  }
});
