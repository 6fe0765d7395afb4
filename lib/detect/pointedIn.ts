/** What the person points at. */
import { elementNode, hovered, parentOf, read, selectionStart } from './dom.ts';

/** The element where the selection begins, else the innermost one under the pointer, also in an open shadow tree. */
export function pointedIn(document: Document): Element | undefined {
  const start = selectionStart(document);
  if (start) return read(start, 'nodeType') === elementNode ? (start as Element) : parentOf(start);
  let pointed = hovered(document);
  for (let tree = pointed && read(pointed, 'shadowRoot'); tree; ) {
    const inner = hovered(tree);
    if (!inner) break;
    pointed = inner;
    tree = read(inner, 'shadowRoot');
  }
  return pointed;
}
