/** Opens closed shadow trees for the reader: the page keeps them from its own scripts, not from what a person sees. */
import type { ClosedRoots } from '../detect/page/walkPage.ts';

interface OpensTrees {
  readonly openOrClosedShadowRoot?: ShadowRoot;
}

/** Chrome gives a function for it, Firefox a property. */
const { dom } = chrome as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

export const closedRootOf: ClosedRoots = (element: Element & OpensTrees) =>
  element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element);
