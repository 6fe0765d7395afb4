/** Three suites, one runner: pure code and components, the sandbox over real sockets, and the built extension in real browsers. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.output/reports/vitest.json' }]],
    projects: [
      {
        plugins: [WxtVitest()],
        define: { __API_ORIGIN__: JSON.stringify('https://octanist.com') },
        test: {
          name: 'unit',
          include: ['test/lib/**/*.test.ts', 'test/components/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          environment: 'node',
          // Both of two cores: left to itself, the runner keeps one free.
          maxWorkers: 2,
          restoreMocks: true,
          testTimeout: 30_000,
        },
      },
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
