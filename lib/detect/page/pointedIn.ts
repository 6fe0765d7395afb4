/** What the person points at. */
import { elementNode, matches, nodeTypeOf, parentOf, read, selectionStart, shadowRootOf } from './dom.ts';

/**
 * The element where the selection begins, else the innermost one under the pointer, also in an open shadow tree. None where the page's own
 * script has bent what is asked for it: that costs this one thing and not the reading (docs/security.md T10).
 */
export function pointedIn(document: Document): Element | undefined {
  try {
    const start = selectionStart(document);
    if (!start) return hoveredIn(document);
    return nodeTypeOf.call(start) === elementNode ? (start as Element) : parentOf(start);
  } catch {
    return undefined;
  }
}

function hoveredIn(tree: Node): Element | undefined {
  let innermost: Element | undefined;
  // From the outside in, since of a long page most is not there.
  for (let one = read(tree, 'firstElementChild'); one; ) {
    const isThere = matches.call(one, ':hover');
    if (isThere) innermost = one;
    one = read(one, isThere ? 'firstElementChild' : 'nextElementSibling');
  }
  const inner = innermost && shadowRootOf.call(innermost);
  return (inner && hoveredIn(inner)) ?? innermost;
}
