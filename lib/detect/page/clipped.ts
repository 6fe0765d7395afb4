/** What the boxes around an element clip of it. */
import type { Edges } from './coversIn.ts';
import { parentOf, rectOf, styleOf, tagFits } from './dom.ts';
import { numberOf } from './numberOf.ts';

const clips = /hidden|clip|auto|scroll/;

/** What they leave of a box of the element, or of what its style adds. */
export function clipped(element: Element, whole: Edges, pseudo?: string): Edges {
  let box = whole;
  let { position } = styleOf(element, pseudo);
  for (let one = pseudo ? element : parentOf(element); one; one = parentOf(one)) {
    const style = styleOf(one);
    const holds =
      !/absolute|fixed/.test(position) ||
      style.transform !== 'none' ||
      (position === 'absolute' && style.position !== 'static');
    if (!holds) continue;
    position = style.position;
    if (!clips.test(`${style.overflowX} ${style.overflowY}`) || tagFits(one, /^(?:html|body)$/)) continue;
    // Of what is painted in a margin around it, too.
    if (style.overflowX === 'clip' && numberOf(style.overflowClipMargin) > 0) continue;
    const { left, top, right, bottom } = rectOf(one);
    box = {
      left: Math.max(box.left, left),
      top: Math.max(box.top, top),
      right: Math.min(box.right, right),
      bottom: Math.min(box.bottom, bottom),
    };
  }
  return box;
}
