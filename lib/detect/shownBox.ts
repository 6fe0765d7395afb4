/** What is left of a box after its ancestors clip it and the page ends. */
import { documentOf, read, rectOf, selfAndAncestors, styleOf } from './dom.ts';

export interface Box {
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

/** How an element clips what is inside. */
interface Frame {
  readonly position: string;
  /** Also what is absolutely positioned, or fixed, is clipped from here on up. */
  readonly holdsAbsolute: boolean;
  readonly holdsFixed: boolean;
  readonly scrolls: boolean;
  readonly clipsX: boolean;
  readonly clipsY: boolean;
  readonly isRightToLeft: boolean;
}

/** What of a text has to be left so that a person sees there is an address. A cut-off end (an ellipsis) is usual. */
const minShareWide = 0.2;
const minShareHigh = 0.4;
/** So far to the side nobody scrolls: pages that are this wide are wide to hide something. */
export const farAwayPx = 5_000;
const minScrollerPx = 12;
const clips = /hidden|clip/;

/** A function that gives the visible part of a box (viewport coordinates), or null when too little of it can be seen. */
export function shownBoxes(): (element: Element, whole: Box) => ShownBox | null {
  const frames = new Map<Element, Frame | null>();

  function frameOf(element: Element, tops: readonly Element[]): Frame | null {
    let frame = frames.get(element);
    if (frame === undefined) {
      frame = toFrame(element, tops.includes(element));
      frames.set(element, frame);
    }
    return frame;
  }

  return (element, whole) => {
    const page = documentOf(element);
    const tops = [read(page, 'documentElement'), read(page, 'body')].filter((one) => !!one);
    let box = whole;
    let needs = whole;
    let scrolledAway = false;
    let position = '';
    for (const current of selfAndAncestors(element)) {
      const frame = frameOf(current, tops);
      if (!frame) break;
      if (position === 'fixed' ? !frame.holdsFixed : position === 'absolute' && !frame.holdsAbsolute)
        continue;
      position = frame.position;
      if (!frame.scrolls && !frame.clipsX && !frame.clipsY) continue;
      const { left, top, right, bottom, width, height } = rectOf(current);
      if (frame.scrolls) {
        if (Math.min(width, height) < minScrollerPx) return null;
        const inView = intersect(box, { left, top, right, bottom });
        if (leavesEnough(inView, needs)) box = inView;
        else {
          if (isBeyondStart(current, frame, box, { left, top, right, bottom })) return null;
          // From here on the scrolling box is what has to be in sight, or a corner of it.
          needs = { left, top, right: left + minScrollerPx, bottom: top + minScrollerPx };
          box = { left, top, right, bottom };
          scrolledAway = true;
        }
      } else {
        const sides = frame.clipsX ? { left, right } : {};
        box = intersect(box, { ...box, ...sides, ...(frame.clipsY && { top, bottom }) });
        if (!leavesEnough(box, needs)) return null;
      }
    }
    return isOnPage(tops, box, position === 'fixed') ? { box, scrolledAway } : null;
  };
}

function toFrame(element: Element, isTop: boolean): Frame | null {
  const style = styleOf(element);
  if (!style) return null;
  const { position, overflowX, overflowY, direction } = style;
  const holdsFixed = style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint');
  // What the page itself scrolls or clips is asked at the end.
  const isBox = !isTop && !/^(?:inline|contents)$/.test(style.display);
  return {
    position,
    holdsAbsolute: holdsFixed || position !== 'static',
    holdsFixed,
    scrolls: isBox && /auto|scroll/.test(`${overflowX} ${overflowY}`),
    clipsX: isBox && clips.test(overflowX),
    clipsY: isBox && clips.test(overflowY),
    isRightToLeft: direction === 'rtl',
  };
}

/** Nobody can scroll to the left of or above where a scrolling box begins. */
function isBeyondStart(scroller: Element, { isRightToLeft }: Frame, box: Box, frame: Box): boolean {
  const [left = 0, top = 0] = [read(scroller, 'scrollLeft'), read(scroller, 'scrollTop')];
  return box.bottom + top <= frame.top || (!isRightToLeft && box.right + left <= frame.left);
}
function isOnPage(tops: readonly Element[], box: Box, isFixed: boolean): boolean {
  const [root] = tops;
  if (!root) return true;
  const [width = 0, height = 0] = [read(root, 'clientWidth'), read(root, 'clientHeight')];
  const styles = tops.map((one) => styleOf(one));
  // A page that does not scroll ends where the window ends.
  const ends = (overflow: 'overflowX' | 'overflowY') =>
    isFixed || styles.some((style) => style && clips.test(style[overflow]));
  const origin = rectOf(root);
  const far = Math.max(farAwayPx, 2 * width);
  const farLeft = styles.some((style) => style?.direction === 'rtl') ? far : 0;
  const [left, right] = ends('overflowX')
    ? [0, width]
    : [Math.min(origin.left, 0) - farLeft, origin.left + far];
  const [top, bottom] = ends('overflowY') ? [0, height] : [Math.min(origin.top, 0), Number.POSITIVE_INFINITY];
  return box.right > left + 1 && box.left < right - 1 && box.bottom > top + 1 && box.top < bottom - 1;
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
  return (
    left.right - left.left > (whole.right - whole.left) * minShareWide &&
    left.bottom - left.top > (whole.bottom - whole.top) * minShareHigh
  );
}
