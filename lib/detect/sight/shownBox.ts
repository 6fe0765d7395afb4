/** What is left of a box after its ancestors clip it and the page ends. */
import { numberOf } from '../page/numberOf.ts';
import { type Box, type ElementStyle, farAwayPx, minHeightPx, type PageElement } from '../pageReading.ts';

export interface ShownBox {
  /** It lies in a part of a scrolling box that is not in view now, but that a person can scroll to. */
  readonly scrolledAway: boolean;
  /** Its end is cut off, and an ellipsis says so. */
  readonly isCut: boolean;
}

/** What of a text has to be left so that a person sees there is an address. A cut-off end (an ellipsis) is usual. */
const minShareWide = 0.2;
const minShareHigh = 0.4;
const minScrollerPx = 12;
/** Lower than this share of a letter is left, nobody reads it for certain. */
const minShareWhole = 0.65;
/** Nobody reads in a frame by scrolling that holds less than some words of a line or two. */
const minFramePx = [120, 40] as const;
/** Less is no letter. */
const minCutPx = 5;
const clips = /hidden|clip/;
const scrolls = /auto|scroll/;

/** How a box in the element can be seen, or null when too little of it can. */
export function shownBox(
  elements: readonly PageElement[],
  at: number,
  whole: Box,
  needed: Box = whole,
): ShownBox | null {
  let box = whole;
  let needs = needed;
  let scrolledAway = false;
  let isCut = false;
  let position = '';
  let body: PageElement | undefined;
  for (let element = elements[at]; element; element = elements[element.parent]) {
    const { tag, style = {}, box: own } = element;
    const overflow = `${style.overflowX} ${style.overflowY}`;
    if (tag === 'html') {
      if (!isOnPage([element, body], box, position === 'fixed')) return null;
      const frame = elements[element.parent];
      if (!frame) return { scrolledAway, isCut };
      const around = inFrame([element, body], frame, { box, needs });
      const shown = around && shownBox(elements, element.parent, around.box, around.needs);
      if (!shown || (frame.covered && !shown.scrolledAway)) return null;
      return {
        scrolledAway: scrolledAway || around.scrolledAway || shown.scrolledAway,
        isCut: isCut || shown.isCut,
      };
    }
    if (!contains(style, position)) continue;
    position = style.position ?? 'static';
    if (tag === 'body') body = element;
    else if (!own) continue;
    else if (scrolls.test(overflow)) {
      const [left, top, right, bottom] = own;
      if (Math.min(right - left, bottom - top) < minScrollerPx) return null;
      const inView = intersect(box, own);
      if (leavesEnough(inView, needs)) {
        isCut ||= isCutOff(inView, box) && !isWhole(own, box);
        box = inView;
      } else {
        if (isBeyondStart(element, box, own) || isBeyondReach(element, box, own)) return null;
        isCut ||= !isWhole(own, box);
        // From here on the scrolling box is what has to be in sight, or a corner of it.
        needs = [left, top, left + minScrollerPx, top + minScrollerPx];
        box = own;
        scrolledAway = true;
      }
    } else if (clips.test(overflow)) {
      const [left, top, right, bottom] = own;
      const [x, y] = [beyond(style, style.overflowX), beyond(style, style.overflowY)];
      const inside = intersect(box, [left - x, top - y, right + x, bottom + y]);
      if (!leavesEnough(inside, needs)) return null;
      if (isCutOff(inside, box)) {
        // `jane@acme.com.evil.test`, of which `jane@acme.com` is shown, and no ellipsis says that it goes on.
        if ((style.textOverflow ?? 'clip') === 'clip') return null;
        isCut = true;
      }
      isCut ||= isCutLow(inside, box);
      box = inside;
    }
  }
  return { scrolledAway, isCut };
}

/** How far what is inside shows outside of the box, to either side of it (CSS Overflow 4 section 3.2). */
function beyond({ overflowClipMargin = '' }: ElementStyle, overflow: string | undefined): number {
  if (!overflow) return Number.POSITIVE_INFINITY;
  return overflow === 'clip' ? numberOf(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0') : 0;
}

/** An absolutely positioned box is clipped only from its containing block up, a fixed one only by a transformed ancestor. */
function contains(style: ElementStyle, position: string): boolean {
  return (
    !/absolute|fixed/.test(position) ||
    (position === 'absolute' && !!style.position) ||
    !!style.transform ||
    !!style.filter ||
    !!style.contain?.includes('paint')
  );
}

/** Nobody can scroll to the left of or above where a scrolling box begins. */
function isBeyondStart({ style, scroll: [left, top] = [0, 0] }: PageElement, box: Box, frame: Box): boolean {
  return box[3] + top <= frame[1] || (style?.direction !== 'rtl' && box[2] + left <= frame[0]);
}

/** It scrolls the other way only, or nobody scrolls so far. */
function isBeyondReach({ style = {}, scroll: [left] = [0, 0] }: PageElement, box: Box, frame: Box): boolean {
  const isAside = box[0] >= frame[2] || box[2] <= frame[0];
  return isAside && (clips.test(style.overflowX ?? '') || box[0] + left - frame[2] > farAwayPx);
}

/** Whether it holds all of a box, once that is scrolled to. */
function isWhole(frame: Box, box: Box): boolean {
  return [0, 1].every(
    (side) =>
      (frame[side + 2] ?? 0) - (frame[side] ?? 0) >=
      ((box[side + 2] ?? 0) - (box[side] ?? 0)) * (side ? minShareWhole : 0.5),
  );
}

/**
 * What is in sight of a box in a frame's document, and what of it has to be, in the window around: a frame clips and scrolls like
 * any other box. Null when nobody can see it.
 */
function inFrame(
  tops: readonly [root: PageElement, body: PageElement | undefined],
  { box: frame, attributes }: PageElement,
  { box, needs }: { readonly box: Box; readonly needs: Box },
): { readonly box: Box; readonly needs: Box; readonly scrolledAway: boolean } | null {
  if (!frame) return null;
  const [left, top, right, bottom] = frame;
  if (Math.min(right - left, bottom - top) < minHeightPx) return null;
  const width = tops[0].view?.[0] || right - left;
  const scale = (right - left) / width;
  const inView = intersect(box, [0, 0, width, (bottom - top) / scale]);
  const moved = (one: Box) =>
    one.map((edge, side) => edge * scale + (side % 2 ? top : left)) as unknown as Box;
  if (leavesEnough(inView, needs) && !isCutOff(inView, box))
    return { box: moved(inView), needs: moved(needs), scrolledAway: false };
  const isStill =
    /no/i.test(attributes.scrolling ?? '') ||
    tops.some((one) => clips.test(`${one?.style?.overflowX} ${one?.style?.overflowY}`));
  if (isStill || right - left < minFramePx[0] || bottom - top < minFramePx[1]) return null;
  return { box: frame, needs: [left, top, left + minScrollerPx, top + minScrollerPx], scrolledAway: true };
}

/** `tops`: the root and the body, which scroll the page. */
function isOnPage(tops: readonly (PageElement | undefined)[], box: Box, isFixed: boolean): boolean {
  const { view, box: origin } = tops[0] ?? {};
  if (!view || !origin) return true;
  const [width, height] = view;
  // A page that does not scroll ends where the window ends.
  const ends = (overflow: 'overflowX' | 'overflowY') =>
    isFixed || tops.some((one) => clips.test(one?.style?.[overflow] ?? ''));
  const far = Math.max(farAwayPx, 2 * width);
  const farLeft = tops.some((one) => one?.style?.direction === 'rtl') ? far : 0;
  const [left, right] = ends('overflowX') ? [0, width] : [Math.min(origin[0], 0) - farLeft, origin[0] + far];
  const [top, bottom] = ends('overflowY') ? [0, height] : [Math.min(origin[1], 0), Number.POSITIVE_INFINITY];
  return box[2] > left + 1 && box[0] < right - 1 && box[3] > top + 1 && box[1] < bottom - 1;
}

function isCutOff(left: Box, whole: Box): boolean {
  return left[2] - left[0] < whole[2] - whole[0] - minCutPx;
}

function isCutLow(left: Box, whole: Box): boolean {
  return left[3] - left[1] < (whole[3] - whole[1]) * minShareWhole;
}

function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function leavesEnough(left: Box, whole: Box): boolean {
  return (
    left[2] - left[0] > (whole[2] - whole[0]) * minShareWide &&
    left[3] - left[1] > (whole[3] - whole[1]) * minShareHigh
  );
}
