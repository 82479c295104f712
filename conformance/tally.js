/** Counts what passed and what failed, by group, and keeps what to say about each failure. */
export class Tally {
  /** @type {Map<string, { passed: number, failures: string[] }>} */
  groups = new Map();

  /** @param {string} group @param {string} what @param {string[]} problems Empty when all is well. */
  check(group, what, problems) {
    const entry = this.groups.get(group) ?? { passed: 0, failures: [] };
    this.groups.set(group, entry);
    if (problems.length === 0) entry.passed += 1;
    else entry.failures.push(`${what}: ${shorten(problems).join('; ')}`);
  }

  get passed() {
    return [...this.groups.values()].reduce((sum, group) => sum + group.passed, 0);
  }

  get failed() {
    return [...this.groups.values()].reduce((sum, group) => sum + group.failures.length, 0);
  }

  /** Seconds that each part of the run took. */
  times = [];

  /** Runs one part and keeps how long it took. @template T @param {string} part @param {() => Promise<T>} go @returns {Promise<T>} */
  async timed(part, go) {
    const start = Date.now();
    try {
      return await go();
    } finally {
      this.times.push(`${part}: ${Math.round((Date.now() - start) / 1000)} s`);
    }
  }

  /** One line for each group, with its failures below it. */
  lines() {
    return [...this.groups].flatMap(([name, { passed, failures }]) => [
      `${name}: ${passed} passed, ${failures.length} failed`,
      ...failures.map((failure) => `    ${failure}`),
    ]);
  }
}

const most = Number(process.env.CONFORMANCE_LINES ?? 5);

function shorten(problems) {
  return problems.length <= most ? problems : [...problems.slice(0, most), `and ${problems.length - most} more`];
}
