/** Long work in slices, so that a page stays usable while it is read. */

/** Gives a function that, once so many milliseconds have passed, gives a promise for after the page's turn. */
export function pauseEvery(ms: number): () => Promise<void> | undefined {
  let sliceEndsAt = performance.now() + ms;
  return () => {
    if (performance.now() < sliceEndsAt) return undefined;
    return turn().then(() => {
      sliceEndsAt = performance.now() + ms;
    });
  };
}

/** Over when the page had its turn. Timers wait 4 ms and more (HTML section 8.7), so they serve only where there is nothing better. */
function turn(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}
