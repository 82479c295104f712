import { join } from 'node:path';
import { run, lastWords } from './command.js';
import { shortName } from './packs.js';

/** What each PDF claims to be, as veraPDF names it. One file must be both. */
const profiles = [
  { flavour: 'ua1', group: 'veraPDF, PDF/UA-1' },
  { flavour: '3a', group: 'veraPDF, PDF/A-3a' },
];

const batch = 300;

/** Holds every PDF against both standards: not one failed check is let through. */
export async function checkWithVeraPdf(tally, folder, pdfs, { java, jars }) {
  for (const { flavour, group } of profiles) {
    // Many at once, as it is slow to start; not all, as a list of arguments has an end.
    for (let from = 0; from < pdfs.length; from += batch) {
      const some = pdfs.slice(from, from + batch);
      const words = ['-cp', join(jars, '*'), 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'json', ...some];
      const result = await run(java, words, { minutes: 15 });
      const jobs = new Map(jobsOf(result.out)?.map((job) => [job.itemDetails?.name, job]));
      for (const pdf of some) {
        const job = jobs.get(pdf);
        tally.check(group, shortName(folder, pdf), job === undefined ? [`veraPDF gave no result: ${lastWords(result)}`] : problems(job));
      }
    }
  }
}

function jobsOf(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'))).report.jobs;
  } catch {
    return undefined;
  }
}

function problems(job) {
  const results = [job.validationResult ?? []].flat();
  if (results.length === 0) return [`could not be checked: ${job.taskException?.exceptionMessage ?? 'no reason given'}`];
  return results.flatMap(({ compliant, details }) => {
    const rules = (details.ruleSummaries ?? []).filter((rule) => rule.failedChecks > 0);
    const named = rules.map((rule) => `${rule.clause}-${rule.testNumber} failed ${rule.failedChecks} times (${rule.description})`);
    return compliant === true && details.failedChecks === 0 ? [] : named.length > 0 ? named : [`${details.failedChecks} failed checks`];
  });
}
