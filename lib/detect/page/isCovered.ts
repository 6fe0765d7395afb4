/** Whether something opaque lies over a box, as far as the browser can be asked: only for what is inside the window now. */
import { atPoint, documentOf, isInside, read, styleOf, tagFits } from './dom.ts';
import { numberOf } from './numberOf.ts';

const pictures = /^(?:img|video|canvas|iframe|embed|object)$/;
const opaque = 0.8;
/** The end of a colour that lets through what is below: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0)`. */
const translucent = /[,/] 0(?:\.[0-7]\d*)?\)$/;
/** Where across the box it is asked: a part may be clipped. */
const shares = [0.5, 0.15, 0.85];

/** How often it may still be asked what all lies at a point. */
export interface Piles {
  piles: number;
}

/**
 * False also when the box is outside the window, or when the page took the pointer from it: then nobody can tell. True when too much
 * lies over the texts of the page to ask for each (`budget.piles`).
 */
export function isCovered(element: Element, { left, top, width, height }: DOMRect, budget: Piles): boolean {
  const y = top + height / 2;
  // Most of a page is above or below the window, where it need not be asked.
  if (y < 0 || y > (read(documentOf(element), 'defaultView')?.innerHeight ?? 0) + 1) return false;
  return shares.every((share) => isCoveredAt(element, left + width * share, y, budget));
}

function isCoveredAt(element: Element, x: number, y: number, budget: Piles): boolean {
  // The topmost alone is told much faster than all.
  const topmost = atPoint(element, 'elementFromPoint', x, y);
  if (!topmost || isInside(topmost, element)) return false;
  if (budget.piles-- <= 0) return true;
  const stack = atPoint(element, 'elementsFromPoint', x, y);
  const place = stack.findIndex((one) => isInside(one, element));
  if (place >= 0) return stack.slice(0, place).some(paints);
  // Not under the pointer at all: cut away by a clip path, or taken from the pointer on purpose.
  return (
    styleOf(element).pointerEvents !== 'none' &&
    !stack.some((one) => isPicture(one) && isInside(element, one))
  );
}

function paints(element: Element): boolean {
  return (
    isPicture(element) ||
    [undefined, '::before', '::after'].some((pseudo) => {
      const style = styleOf(element, pseudo);
      if (pseudo && (/^(?:none|normal)$/.test(style.content) || style.position === 'static')) return false;
      return (
        numberOf(style.opacity) >= opaque &&
        (style.backgroundImage !== 'none' || !translucent.test(style.backgroundColor))
      );
    })
  );
}

function isPicture(element: Element): boolean {
  return tagFits(element, pictures);
}
