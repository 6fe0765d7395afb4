/** The text inside an element, read without trusting the element. */
import { nodesOf, nodeTypeOf, nodeValueOf, textNode } from './dom.ts';

const maxNodes = 500;

/** The text, white space collapsed and trimmed, at most `limit` characters. */
export function textInside(element: Element, limit: number): string {
  let text = '';
  for (const node of inside(element)) {
    if (nodeTypeOf.call(node) === textNode) text += ` ${nodeValueOf.call(node).slice(0, limit)}`;
    if (text.length >= 2 * limit) break;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** What is inside, in page order, 500 nodes at most. */
export function* inside(root: Element): Generator<Node> {
  const nodes = nodesOf(root);
  // The first is the element itself.
  nodes.nextNode();
  for (let left = maxNodes; left > 0; left -= 1) {
    const node = nodes.nextNode();
    if (!node) return;
    yield node;
  }
}
