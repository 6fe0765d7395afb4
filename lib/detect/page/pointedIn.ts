/** What the person points at. */
import { elementNode, hovered, nodeTypeOf, parentOf, selectionStart, shadowRootOf } from './dom.ts';

/** The element where the selection begins, else the innermost one under the pointer, also in an open shadow tree. */
export function pointedIn(document: Document): Element | undefined {
  const start = selectionStart(document);
  if (!start) return hoveredIn(document);
  return nodeTypeOf.call(start) === elementNode ? (start as Element) : parentOf(start);
}

function hoveredIn(tree: Node): Element | undefined {
  const element = hovered(tree);
  const inner = element && shadowRootOf.call(element);
  return (inner && hoveredIn(inner)) ?? element;
}
