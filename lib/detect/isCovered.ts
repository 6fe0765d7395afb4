/** Whether something opaque lies over a box, as far as the browser can be asked: only for what is inside the window now. */

import { opacityOfColour } from './blendsIn.ts';
import type { Dom } from './domOf.ts';

const pictures = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object']);
const opaque = 0.8;

/** False also when the box is outside the window, or when the page took the pointer from it: then nobody can tell. */
export function isCovered(
  dom: Dom,
  element: Element,
  box: { left: number; top: number; right: number; bottom: number },
): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const root = rootOf(dom, element);
  const stack = dom.elementsAt(root, x, y);
  if (stack.length === 0) return false;
  const place = stack.findIndex((one) => one === element || isInside(dom, one, element));
  // Not under the pointer at all: cut away by a clip path, or taken from the pointer on purpose.
  if (place < 0)
    return (
      dom.style(element)?.pointerEvents !== 'none' &&
      !stack.some((one) => isInside(dom, element, one) && pictures.has(dom.tag(one)))
    );
  return stack.slice(0, place).some((one) => paints(dom, one));
}

function paints(dom: Dom, element: Element): boolean {
  if (pictures.has(dom.tag(element))) return true;
  return ([undefined, '::before', '::after'] as const).some((pseudo) => {
    const style = dom.style(element, pseudo);
    if (
      !style ||
      (pseudo && (style.content === 'none' || style.content === 'normal' || style.position === 'static'))
    )
      return false;
    if (Number.parseFloat(style.opacity) < opaque) return false;
    return style.backgroundImage !== 'none' || opacityOfColour(style.backgroundColor) > opaque;
  });
}

function rootOf(dom: Dom, element: Element): Node {
  let current: Node = element;
  for (let parent = dom.parentNode(current); parent; parent = dom.parentNode(current)) current = parent;
  return current;
}

function isInside(dom: Dom, element: Element, ancestor: Element): boolean {
  for (let current: Node | null = element; current; current = dom.parentNode(current)) {
    if (current === ancestor) return true;
  }
  return false;
}
