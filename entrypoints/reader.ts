/**
 * The reader's first step: injected into a page after a click on it, it gives back what it found there, and keeps where that stands for
 * look.ts. It is named in no manifest, so it runs on no page by itself, and it changes nothing on any.
 */
import { defineUnlistedScript } from '#imports';
import { closedRootOf } from '../lib/browser/closedRootOf.ts';
import { pauseBetweenSlices } from '../lib/browser/pauseBetweenSlices.ts';
import { findInPage, tellFound } from '../lib/detect/page/findInPage.ts';
import { readerWorld } from '../lib/detect/page/readerWorld.ts';

async function find() {
  const pause = pauseBetweenSlices();
  const memory = await findInPage(document, pause, closedRootOf);
  // Where nothing was found, nobody comes to look.
  readerWorld.leadmarkFound = memory.found.length > 0 ? memory : undefined;
  readerWorld.leadmarkWhole = undefined;
  return tellFound(document, memory, pause);
}

// What main returns, once it is settled, is what executeScript gives. A frame that the one around it can read says nothing of itself.
export default defineUnlistedScript(() => !frameElement && find());
