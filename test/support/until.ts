/** Waiting for something another process will do, when there is no event to wait for. */

export interface UntilOptions {
  /** What is awaited, for the message when it does not come. */
  readonly what: string;
  /** 20 seconds by default: slow continuous integration must pass, a hang must end. */
  readonly timeoutMs?: number;
}

/**
 * Asks until the answer is truthy and returns it. A question that throws counts as "not yet" (a page may be between two
 * documents); its last error is part of the message when time is up.
 */
export async function until<T>(ask: () => T | Promise<T>, options: UntilOptions): Promise<NonNullable<T>> {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const end = performance.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Waited ${timeoutMs} ms for ${options.what}.`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
