/**
 * The reader's second step: injected where the first found something, it reports how that looks of it which the background chose. It
 * asks the browser for styles and sizes, and changes nothing either.
 */
import { defineUnlistedScript } from '#imports';
import { pauseBetweenSlices } from '../lib/browser/pauseBetweenSlices.ts';
import { lookAtPage } from '../lib/detect/page/lookAtPage.ts';
import { readerWorld } from '../lib/detect/page/readerWorld.ts';

export default defineUnlistedScript(async () => {
  const { leadmarkFound, leadmarkVeiled, leadmarkChosen } = readerWorld;
  const veiled = leadmarkVeiled?.();
  // What was found is looked at once, and not kept any longer.
  readerWorld.leadmarkFound = undefined;
  readerWorld.leadmarkVeiled = undefined;
  const memory = veiled ? await veiled : leadmarkFound;
  return memory && lookAtPage(document, [memory], pauseBetweenSlices(), leadmarkChosen);
});
