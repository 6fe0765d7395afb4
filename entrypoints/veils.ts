/**
 * Injected with look.ts, before it: what a page lays over its texts where no point of the window tells of it. It asks the browser for styles and sizes, and changes nothing.
 */
import { defineUnlistedScript } from '#imports';
import { pauseBetweenSlices } from '../lib/browser/pauseBetweenSlices.ts';
import { readerWorld } from '../lib/detect/page/readerWorld.ts';
import { withVeils } from '../lib/detect/page/veilsOf.ts';

async function veiled() {
  const { leadmarkFound, leadmarkChosen = [], leadmarkLetters } = readerWorld;
  // What was found is looked at once, and not kept any longer.
  readerWorld.leadmarkFound = undefined;
  return (
    leadmarkFound && withVeils(document, leadmarkFound, leadmarkChosen, pauseBetweenSlices(), leadmarkLetters)
  );
}

export default defineUnlistedScript(() => {
  readerWorld.leadmarkVeiled = veiled;
});
