/** Long work in slices, so that a page stays usable while it is read. */

/** Gives a function that, once so many milliseconds have passed, gives a promise for after the page's turn. */
export function pauseEvery(ms: number): () => Promise<void> | undefined {
  let sliceEndsAt = performance.now() + ms;
  return () => {
    if (performance.now() < sliceEndsAt) return undefined;
    return new Promise((resume) =>
      setTimeout(() => {
        sliceEndsAt = performance.now() + ms;
        resume();
      }),
    );
  };
}
