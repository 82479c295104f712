// Adds what the tests and conformance counted, says it in one last line, and fails when anything failed.
import { readFileSync } from 'node:fs';

const [tests, conformance, log] = process.argv.slice(2);
const parts = [fromTests(Number(tests)), fromConformance(Number(conformance))];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A run that stopped before it could count, or failed outside any test (types, the build, a hook), is one failure more. */
function fromTests(code) {
  try {
    const report = JSON.parse(readFileSync('test-results/vitest.json', 'utf8'));
    const counted = { passed: report.numPassedTests, failed: report.numFailedTests + (report.numPendingTests ?? 0) };
    if (counted.passed === 0) throw new Error('no test ran');
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    console.log('The tests did not come to an end: that is counted as one failure.');
    return { passed: 0, failed: 1 };
  }
}

function fromConformance(code) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const found = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast((match) => match !== null);
  if (found === undefined || found === null) {
    console.log('Conformance did not come to an end: that is counted as one failure.');
    return { passed: 0, failed: 1 };
  }
  const counted = { passed: Number(found[1]), failed: Number(found[2]) };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
