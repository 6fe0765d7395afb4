/** Long work in slices, so that a page stays usable while it is read. */

/** So that a slice ends within 8 ms, half a frame, even where the engine tidies up in it. */
const sliceMs = 4;

/** Gives a function that, once a slice has passed, gives a promise for after the page's turn. */
export function pauseBetweenSlices(): () => Promise<void> | undefined {
  let sliceEndsAt = performance.now() + sliceMs;
  return () => {
    if (performance.now() < sliceEndsAt) return undefined;
    return turn().then(() => {
      sliceEndsAt = performance.now() + sliceMs;
    });
  };
}

/** Over when the page had its turn. Timers wait 4 ms and more (HTML section 8.7), so they serve only where there is nothing better. */
function turn(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resume) => setTimeout(resume));
}
