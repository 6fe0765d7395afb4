/** The text inside an element, read without trusting the element. */
import { type Dom, elementNode, textNode } from './domOf.ts';

const maxNodes = 500;

/** The text, white space collapsed and trimmed, at most `limit` characters. */
export function textOf(dom: Dom, element: Element, limit: number): string {
  let text = '';
  forEachInside(dom, element, (node) => {
    if (dom.nodeType(node) === textNode) text += ` ${dom.data(node).slice(0, limit)}`;
    return text.length < 2 * limit;
  });
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** Visits what is inside, in page order, until `visit` gives false or 500 nodes were seen. */
export function forEachInside(
  dom: Dom,
  root: Element,
  visit: (node: Node, parent: Element) => boolean,
): void {
  const stack: { readonly node: Node; readonly parent: Element }[] = [];
  const first = dom.firstChild(root);
  if (first) stack.push({ node: first, parent: root });
  let seen = 0;
  for (let step = stack.pop(); step && seen < maxNodes; step = stack.pop()) {
    seen += 1;
    if (!visit(step.node, step.parent)) return;
    const next = dom.nextSibling(step.node);
    if (next) stack.push({ node: next, parent: step.parent });
    const child = dom.nodeType(step.node) === elementNode ? dom.firstChild(step.node) : null;
    if (child) stack.push({ node: child, parent: step.node as Element });
  }
}
