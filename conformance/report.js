/** The report of a run: what machines checked and how it went, what is left open, and what only a person can check. */
export function reportOf(tally, notes, forPeople) {
  return [
    '# Conformance', '', `${tally.passed} checks passed, ${tally.failed} failed.`, '',
    '## Checked by machine', '', ...tally.lines().map((line) => (line.startsWith('    ') ? `  - ${line.trim()}` : `- ${line}`)), '',
    '## How long it took', '', ...tally.times.map((time) => `- ${time}`), '',
    '## Left open', '', ...notes.map((note) => `- ${note}`), '',
    '## Only a person can check', '', 'By checkpoint of the Matterhorn Protocol 1.1, or source.', '',
    ...forPeople.map(([source, question]) => `- ${source}: ${question}`), '',
  ];
}
