/**
 * The reader: injected into a page after a click on it, it gives back what it found there. It is named in no manifest, so it runs on
 * no page by itself, and it changes nothing on any.
 */
import { defineUnlistedScript } from '#imports';
import { readPage } from '../lib/detect/readPage.ts';

/** After so long it is the page's turn. */
const sliceMs = 20;

// What main returns, once it is settled, is what executeScript gives.
export default defineUnlistedScript(() => {
  let sliceEndsAt = performance.now() + sliceMs;
  return readPage(document, () => {
    if (performance.now() < sliceEndsAt) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        sliceEndsAt = performance.now() + sliceMs;
        resolve();
      }),
    );
  });
});
