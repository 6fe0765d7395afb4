/** Three suites, one runner: pure code and components, the sandbox over real sockets, and the built extension in real browsers. */
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const unitTests = ['test/lib/**/*.test.ts', 'test/components/**/*.test.{ts,tsx}', 'test/*.test.ts'];
/** Modules keep the prototypes of the DOM in which they were loaded: each of these files gets a process and a DOM of its own. */
const withDom = globSync(unitTests).filter((file) =>
  /@vitest-environment happy-dom/.test(readFileSync(file, 'utf8')),
);

const unit = {
  plugins: [WxtVitest()],
  define: { __API_ORIGIN__: JSON.stringify('https://octanist.com') },
  // Both of two cores: left to itself, the runner keeps one free.
  test: { environment: 'node', maxWorkers: 2, restoreMocks: true, testTimeout: 30_000 },
};

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.output/reports/vitest.json' }]],
    projects: [
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit',
          include: unitTests,
          exclude: withDom,
          // What is pure leaves nothing behind, and a process for each file would take longer than its tests.
          isolate: false,
        },
      },
      { ...unit, test: { ...unit.test, name: 'unit with a DOM', include: withDom } },
      {
        test: { name: 'sandbox', include: ['test/sandbox/**/*.test.ts'], environment: 'node' },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          // Browsers' tests wait more than they work: two files at once take two thirds of the time on two cores. More would starve each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // Real browsers miss a click or a frame now and then; what fails twice is a failure.
          retry: 1,
          maxConcurrency: 2,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
