/** The text inside an element, read without trusting the element. */
import { elementNode, read, textNode } from './dom.ts';

const maxNodes = 500;

/** The text, white space collapsed and trimmed, at most `limit` characters. */
export function textInside(element: Element, limit: number): string {
  let text = '';
  for (const node of inside(element)) {
    if (read(node, 'nodeType') === textNode) text += ` ${read(node, 'nodeValue')?.slice(0, limit)}`;
    if (text.length >= 2 * limit) break;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** What is inside, in page order, 500 nodes at most. */
export function* inside(root: Element): Generator<Node> {
  const stack = [read(root, 'firstChild')];
  for (let left = maxNodes; left > 0 && stack.length > 0; ) {
    const node = stack.pop();
    if (!node) continue;
    left -= 1;
    yield node;
    stack.push(read(node, 'nextSibling'));
    if (read(node, 'nodeType') === elementNode) stack.push(read(node, 'firstChild'));
  }
}
