/**
 * What the browser leaves out of the layout until it comes near the window (`content-visibility: auto`, CSS Containment 2 section 4). To
 * measure it all the same takes a millisecond and more for each element.
 */
import { isLaidOut, nearest, rectOf, styleOf } from './dom.ts';

/** The element around that is laid out with nothing in it; nothing for what is laid out, or hidden for another reason. */
export function leftOutIn(element: Element): Element | undefined {
  const around = nearest(element, isLaidOut);
  return around && around !== element && isAuto(around) ? around : undefined;
}

/** The same for text that stands in the element itself, as far as it can be told by where that is. */
export function textLeftOutIn(element: Element): Element | undefined {
  const around = leftOutIn(element);
  if (around || !isAuto(element)) return around;
  const { top, bottom } = rectOf(element);
  return top > innerHeight || bottom < 0 ? element : undefined;
}

function isAuto(element: Element): boolean {
  return styleOf(element).contentVisibility === 'auto';
}
