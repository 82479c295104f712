/** Writes what was measured as a page of Markdown. */
export function report({ machine, rounds, cold, gates, many, growth }) {
  const aim = (row) => (row.aim === undefined ? '–' : `≤ ${row.aim}`);
  const met = (row) => (row.aim === undefined ? '' : row.ratio <= row.aim ? 'reached' : 'not reached');
  return [
    '# Measured',
    '',
    'Made by `npm run bench`. Programs were run in turn in one sitting, the peer first; figures are milliseconds, medians of '
      + `${rounds} rounds (the least in brackets). The ratio is ours to the peer’s: below 1 is quicker. How to read it, and where the time goes: [README.md](README.md).`,
    '',
    table(['on', ''], machine),
    '',
    '## Equal content',
    '',
    'pandoc is given, as Markdown, all that our Word file holds (the plan in the council’s format and the whole original as its annex); '
      + 'LibreOffice is given that Word file. Where the counts differ by more than a few in a hundred, nothing is timed.',
    '',
    table(['plan', 'words of the plan', 'words: our Word, pandoc’s', 'headings', 'rows of tables', 'words: our PDF, LibreOffice’s', 'pages', ''], gates.map((gate) => [
      gate.plan, gate.planWords, `${gate.ours.words}, ${gate.peers.words}`, `${gate.ours.headings}, ${gate.peers.headings}`, `${gate.ours.rows}, ${gate.peers.rows}`,
      `${gate.ours.pdfWords}, ${gate.peers.pdfWords}`, `${gate.ours.pages}, ${gate.peers.pages}`, gate.problems.length === 0 ? 'equal' : `not compared: ${gate.problems.join('; ')}`,
    ])),
    '',
    '## Side by side',
    '',
    table(['plan', 'what', 'peer', 'peer’s ms', 'our ms', 'ratio', 'aim', ''], cold.map((row) => [
      row.plan, row.what, row.peer.name, `${row.peer.median} (${row.peer.least})`, `${row.ours.median} (${row.ours.least})`, row.ratio, aim(row), met(row),
    ])),
    '',
    `## ${many.rows.at(-1)?.plans ?? 0} different plans in one process`,
    '',
    `Whole packs with audit, one thread: ${many.each} ms a plan. Most memory: ${many.most} MB.`,
    '',
    table(['plans', 'MB'], many.rows.map((row) => [row.plans, row.megabytes])),
    '',
    `Aim: flat, and under ${mostMegabytes} MB. ${flatness(many)}`,
    '',
    '## Growth',
    '',
    'A whole pack with audit, one thread, in a warm process; each size in a process of its own.',
    '',
    table(['size', 'words', 'ms', 'ms for 1,000 words', 'most MB'], growth.map((row) => [`${row.size}×`, row.words, row.milliseconds, Math.round(row.milliseconds / row.words * 1000), row.megabytes])),
    '',
    `Aim: time linear in the size of the plan. ${linearity(growth)}`,
    '',
  ].join('\n');
}

const mostMegabytes = 300;

function flatness({ rows, most }) {
  const half = rows[Math.floor(rows.length / 2)]?.megabytes ?? 0;
  const last = rows.at(-1)?.megabytes ?? 0;
  const flat = last <= half * 1.1 ? `flat: ${half} MB half way and ${last} MB at the end` : `not flat: ${half} MB half way and ${last} MB at the end`;
  return `It is ${flat}; the ${mostMegabytes} MB are ${most <= mostMegabytes ? 'kept' : `not kept: ${most} MB at most. Node’s heap takes what a machine has before it is cleaned, and the libraries that draw and read PDFs hold their own memory beside it`}.`;
}

function linearity(growth) {
  const each = growth.filter(({ size }) => size >= 10).map(({ milliseconds, words }) => milliseconds / words);
  if (each.length < 2) return 'Too few sizes were measured to say.';
  const ratio = each.at(-1) / each[0];
  return `From ${growth.find(({ size }) => size >= 10).size}× to ${growth.at(-1).size}× the time for a word changes by a factor of ${ratio.toFixed(2)}: ${ratio <= 1.25 ? 'linear' : 'not quite linear'}.`;
}

function table(heads, rows) {
  return [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
