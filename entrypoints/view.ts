/**
 * Between the reader's two steps, injected only where very much was found: it puts what was chosen of it in order by what is in view now,
 * so that this is looked at first. It asks the browser for sizes, and changes nothing.
 */
import { defineUnlistedScript } from '#imports';
import { pauseBetweenSlices } from '../lib/browser/pauseBetweenSlices.ts';
import { inView, inViewFirst, withHeadingsOf } from '../lib/detect/page/inView.ts';
import { readerWorld } from '../lib/detect/page/readerWorld.ts';

async function toView(chosen: readonly number[]) {
  const { leadmarkFound } = readerWorld;
  const places = leadmarkFound ? await inView(leadmarkFound, chosen, pauseBetweenSlices()) : [];
  if (!leadmarkFound || places.length === 0) return 0;
  readerWorld.leadmarkWhole = leadmarkFound;
  readerWorld.leadmarkFound = withHeadingsOf(leadmarkFound, places);
  readerWorld.leadmarkChosen = places;
  return places.length;
}

async function inOrder(chosen: readonly number[]) {
  const { leadmarkFound } = readerWorld;
  return leadmarkFound ? inViewFirst(leadmarkFound, chosen, pauseBetweenSlices()) : chosen;
}

export default defineUnlistedScript(() => {
  readerWorld.leadmarkToView = toView;
  readerWorld.leadmarkInOrder = inOrder;
});
