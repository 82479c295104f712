import { dirname } from 'node:path';
import { lastWords, run } from './command.js';
import { filesOf, shortName } from './packs.js';

/** Lets `sha256sum` check the hashes of each pack, as a person at a council would. */
export async function checkSums(tally, folder, { sha256sum }) {
  for (const sums of await filesOf(folder, 'SHA256SUMS')) {
    const result = await run(sha256sum, ['--strict', '-c', 'SHA256SUMS'], { cwd: dirname(sums), env: { LC_ALL: 'C' } });
    const wrong = result.out.split('\n').filter((line) => line !== '' && !line.endsWith(': OK'));
    tally.check('sha256sum -c', shortName(folder, sums), result.code === 0 ? wrong : [...wrong, lastWords(result)]);
  }
}
