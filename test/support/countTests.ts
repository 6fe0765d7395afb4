/** Adds up the report that the test run left: prints one line, and fails when a test failed or none ran. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

const report = readReport('.output/reports/vitest.json');
const passed = report?.numPassedTests ?? 0;
// A file that does not even load has no failed test in it, and must not pass for that.
const failed = report ? Math.max(report.numFailedTests, report.success ? 0 : 1) : 1;
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exitCode = 1;
