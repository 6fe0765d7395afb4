/** The clock of the bench. */

/**
 * Milliseconds that `run` takes. In Node it is the thread's own time on a processor, so that other programs count less; a page has only the clock on
 * the wall.
 */
export function timeOf(run: () => unknown): number {
  const startedAt = nowMs();
  run();
  return nowMs() - startedAt;
}

const nowMs =
  typeof process === 'undefined'
    ? () => performance.now()
    : () => {
        const { user, system } = process.threadCpuUsage();
        return (user + system) / 1000;
      };
