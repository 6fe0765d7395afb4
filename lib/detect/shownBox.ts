/** What is left of a box after its ancestors clip it and the page ends. */
import { type Dom, parentElement } from './domOf.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ShownBox {
  readonly box: Box;
  /** It lies in a part of a scrolling box that is not in view now, but that a person can scroll to. */
  readonly scrolledAway: boolean;
}

/** What of a text has to be left so that a person sees there is an address. A cut-off end (an ellipsis) is usual. */
const minShareWide = 0.2;
const minShareHigh = 0.4;
/** So far to the side nobody scrolls: pages that are this wide are wide to hide something. */
const farAwayPx = 5_000;
const minScrollerPx = 12;

/** The visible part of the box (viewport coordinates), or null when too little of it can be seen. */
export function shownBox(dom: Dom, element: Element, whole: Box): ShownBox | null {
  let box: Box = whole;
  let needs: Box = whole;
  let scrolledAway = false;
  let position = '';
  for (let current: Element | null = element; current; current = parentElement(dom, current)) {
    const style = dom.style(current);
    if (!style) break;
    const isAncestor = current !== element;
    const isTop = current === dom.root || dom.tag(current) === 'body';
    const holds = containsPositioned(position, style);
    if (!isTop && style.display !== 'inline' && style.display !== 'contents' && (holds || !isAncestor)) {
      const clips = `${style.overflowX} ${style.overflowY}`;
      if (/auto|scroll/.test(clips)) {
        const scroller = dom.rect(current);
        if (scroller.width < minScrollerPx || scroller.height < minScrollerPx) return null;
        if (!leavesEnough(intersect(box, scroller), needs)) {
          if (isBeyondStart(dom, current, box, scroller)) return null;
          scrolledAway = true;
          box = scroller;
          needs = {
            ...scroller,
            left: scroller.left,
            right: scroller.left + minScrollerPx,
            top: scroller.top,
            bottom: scroller.top + minScrollerPx,
          };
        } else box = intersect(box, scroller);
      } else if (/hidden|clip/.test(clips)) {
        const frame = dom.rect(current);
        box = intersect(box, {
          left: style.overflowX === 'visible' ? box.left : frame.left,
          right: style.overflowX === 'visible' ? box.right : frame.right,
          top: style.overflowY === 'visible' ? box.top : frame.top,
          bottom: style.overflowY === 'visible' ? box.bottom : frame.bottom,
        });
        if (!leavesEnough(box, needs)) return null;
      }
    }
    if (holds || !isAncestor) position = style.position;
  }
  return isOnPage(dom, box, position === 'fixed') ? { box, scrolledAway } : null;
}

/** An absolutely positioned box is clipped only from its containing block up, a fixed one only by a transformed ancestor. */
function containsPositioned(position: string, style: CSSStyleDeclaration): boolean {
  const transformed =
    style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint');
  if (position === 'fixed') return transformed;
  return position !== 'absolute' || style.position !== 'static' || transformed;
}

/** Nobody can scroll to the left of or above where a scrolling box begins. */
function isBeyondStart(dom: Dom, scroller: Element, box: Box, frame: Box): boolean {
  const scrolledLeft = Number(dom.property(scroller, 'scrollLeft') ?? 0);
  const scrolledTop = Number(dom.property(scroller, 'scrollTop') ?? 0);
  const isRightToLeft = dom.style(scroller)?.direction === 'rtl';
  return box.bottom + scrolledTop <= frame.top || (!isRightToLeft && box.right + scrolledLeft <= frame.left);
}

function isOnPage(dom: Dom, box: Box, isFixed: boolean): boolean {
  const { root } = dom;
  if (!root) return true;
  const body = dom.property(dom.document, 'body') as Element | null;
  const overflows = [root, body].map((one) => (one ? dom.style(one) : undefined));
  const width = Number(dom.property(root, 'clientWidth'));
  const height = Number(dom.property(root, 'clientHeight'));
  const origin = dom.rect(root);
  // A page that does not scroll ends where the window ends.
  const fixedWide = isFixed || overflows.some((style) => /hidden|clip/.test(style?.overflowX ?? ''));
  const fixedHigh = isFixed || overflows.some((style) => /hidden|clip/.test(style?.overflowY ?? ''));
  const isRightToLeft = overflows.some((style) => style?.direction === 'rtl');
  const far = Math.max(farAwayPx, 2 * width);
  const left = fixedWide ? 0 : Math.min(origin.left, 0) - (isRightToLeft ? far : 0);
  const right = fixedWide ? width : origin.left + far;
  if (box.right <= left + 1 || box.left >= right - 1) return false;
  if (fixedHigh) return box.bottom > 1 && box.top < height - 1;
  return box.bottom > Math.min(origin.top, 0) + 1;
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function leavesEnough(left: Box, whole: Box): boolean {
  const wide = left.right - left.left;
  const high = left.bottom - left.top;
  return wide > (whole.right - whole.left) * minShareWide && high > (whole.bottom - whole.top) * minShareHigh;
}
