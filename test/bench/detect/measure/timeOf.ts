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

/** The same for what may be over before a processor's clock has ticked (4 ms on some): the mean of as many calls as take a moment. */
export function timeOfEach(run: () => unknown): number {
  const startedAt = nowMs();
  let calls = 0;
  do {
    run();
    calls += 1;
  } while (nowMs() - startedAt < enoughMs);
  return (nowMs() - startedAt) / calls;
}

const enoughMs = 100;

const nowMs =
  typeof process === 'undefined'
    ? () => performance.now()
    : () => {
        const { user, system } = process.threadCpuUsage();
        return (user + system) / 1000;
      };
