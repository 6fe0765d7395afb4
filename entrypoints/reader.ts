/**
 * The reader: injected into a page after a click on it, it gives back what it found there. It is named in no manifest, so it runs on
 * no page by itself, and it changes nothing on any.
 */
import { defineUnlistedScript } from '#imports';
import { pauseBetweenSlices } from '../lib/browser/pauseBetweenSlices.ts';
import { readPage } from '../lib/detect/page/readPage.ts';
import type { ClosedRoots } from '../lib/detect/page/walkPage.ts';

interface OpensTrees {
  readonly openOrClosedShadowRoot?: ShadowRoot;
}

/** Chrome gives a function for it, Firefox a property. */
const { dom } = chrome as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
const closedRootOf: ClosedRoots = (element: Element & OpensTrees) =>
  element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);

// What main returns, once it is settled, is what executeScript gives. A frame that the one around it can read says nothing of itself.
export default defineUnlistedScript(
  () => !frameElement && readPage(document, pauseBetweenSlices(), closedRootOf),
);
