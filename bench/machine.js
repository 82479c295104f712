import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Finds the programs that are measured against, and those that count words. */
export async function programs() {
  const names = ['pandoc', 'soffice', 'pdftotext', 'pdfinfo'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = Object.fromEntries(names.map((name) => [name, folders.map((folder) => join(folder, name)).find((path) => existsSync(path))]));
  return { ...found, missing: names.filter((name) => found[name] === undefined) };
}

/** What the figures were taken on. */
export async function machine({ pandoc, soffice }) {
  const first = async (program, words) => (await run(program, words)).stdout.split('\n')[0].trim();
  return [
    ['processor', `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['Node.js', process.version],
    ['pandoc', await first(pandoc, ['--version'])],
    ['LibreOffice', (await first(soffice, ['--version'])).replace(/ [0-9a-f]{8,}.*/i, '')],
  ];
}
