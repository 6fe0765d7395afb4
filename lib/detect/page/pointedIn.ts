/** What the person points at. */
import { elementNode, hovered, nodeTypeOf, parentOf, selectionStart, shadowRootOf } from './dom.ts';

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
  const element = hovered(tree);
  const inner = element && shadowRootOf.call(element);
  return (inner && hoveredIn(inner)) ?? element;
}
