/** Whether something opaque lies over a box, as far as the browser can be asked: only for what is inside the window now. */
import { opacityOfColour } from './blendsIn.ts';
import { elementsAt, isInside, numberOf, styleOf, tagFits } from './dom.ts';
import type { Box } from './shownBox.ts';

const pictures = /^(?:img|video|canvas|iframe|embed|object)$/;
const opaque = 0.8;

/** False also when the box is outside the window, or when the page took the pointer from it: then nobody can tell. */
export function isCovered(element: Element, { left, top, right, bottom }: Box): boolean {
  const stack = elementsAt(element, (left + right) / 2, (top + bottom) / 2);
  const place = stack.findIndex((one) => isInside(one, element));
  if (place >= 0) return stack.slice(0, place).some(paints);
  // Not under the pointer at all: cut away by a clip path, or taken from the pointer on purpose.
  return (
    stack.length > 0 &&
    styleOf(element)?.pointerEvents !== 'none' &&
    !stack.some((one) => isPicture(one) && isInside(element, one))
  );
}

function paints(element: Element): boolean {
  return (
    isPicture(element) ||
    [undefined, '::before', '::after'].some((pseudo) => {
      const style = styleOf(element, pseudo);
      if (!style || (pseudo && (/^(?:none|normal)$/.test(style.content) || style.position === 'static')))
        return false;
      return (
        numberOf(style.opacity) >= opaque &&
        (style.backgroundImage !== 'none' || opacityOfColour(style.backgroundColor) > opaque)
      );
    })
  );
}

function isPicture(element: Element): boolean {
  return tagFits(element, pictures);
}
