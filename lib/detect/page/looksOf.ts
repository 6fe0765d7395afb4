/**
 * What a person may see of something, as far as only the page can tell: size, place, and what lies over it. What styles and ancestors
 * leave to see of it is judged outside, from the skeleton (docs/security.md T4).
 */

import { type Box, farAwayPx, minHeightPx, type Sighting } from '../pageReading.ts';
import {
  checkVisibility,
  documentOf,
  lengthOf,
  localNameOf,
  nearest,
  parentOf,
  read,
  rectOf,
  styleOf,
  textRects,
} from './dom.ts';
import { separates } from './inlineRuns.ts';
import { leftOutIn, textLeftOutIn } from './leftOut.ts';
import { numberOf } from './numberOf.ts';
import { type Pile, type Piles, pileOf } from './pileOf.ts';
import { remembered } from './remembered.ts';
import { isLengthened } from './writtenByStyle.ts';

export interface Look extends Pick<Sighting, 'visible' | 'box' | 'ink'>, Pile {
  /** Of a text: the element that it stands in. */
  readonly of?: Element;
}

/** What else hides a text, as letters.ts and veils.ts find out; `ink`, where its letters have another colour than their element. */
export type Veil = Pick<Look, 'covered' | 'partly' | 'ink'>;
/** Of a text in the element, with where in it, or of the element itself. */
export type VeilOf = (element: Element, box: DOMRect, text?: Stretch) => Veil;
/** Of a text node, end not included. */
export type Stretch = readonly [node: Node, start: number, end: number];

export interface Looks {
  /** Whether the element is rendered, by its style and its ancestors' style. Remembered. */
  readonly rendered: (element: Element) => boolean;
  /** Whether the letters have a colour at all, or a picture that is cut to them. Remembered. */
  readonly inked: (element: Element) => boolean;
  /** Whether the element is rendered, however small, where a person can scroll to. Remembered. */
  readonly reachable: (element: Element) => boolean;
  /** Whether an element keeps its text apart from the text before and after it. */
  readonly separates: (element: Element) => boolean;
  /** Of its first line, and of its last, if it has several; nothing of what nobody sees. */
  readonly ofText: (text: Node, start: number, end: number) => readonly Look[];
  /** Of a field, a picture or a frame. */
  readonly ofBox: (element: Element) => Look;
}

const minWidthPerCharPx = 1.2;
/** Computed, `transparent` is `rgba(0, 0, 0, 0)` (CSS Color 4 section 15). */
const colourless = /^rgba\(.*, 0\)$/;
/** In the place of letters: a disc, a circle, a square; not `none`, nor undefined. */
const dots = /[cq]/;
const maxClipClimb = 8;
/** Where some letters of a hundred thousand in one line are takes the browser a millisecond each time. */
const maxLineLength = 20_000;
export const unseen: Pick<Look, 'visible'> = { visible: false };

/** What it tells of an element, its style and its block it asks once, however often the element is looked at. */
export function looksOf(left: Piles, veilOf?: VeilOf): Looks {
  const inkOf = remembered((element: Element) => styleOf(element).webkitTextFillColor);
  const displayOf = remembered((element: Element) => styleOf(element).display);
  const isWide = remembered((block: Element) => (read(block, 'scrollWidth') ?? 0) > farAwayPx);

  /** Whether a document has layout. In one that is not on screen, or in a test, only style can tell. */
  const hasLayout = remembered((document: Document) => {
    const root = read(document, 'documentElement');
    return !!(root && read(root, 'clientWidth'));
  });

  /** An element with `display: contents` has no box of its own, yet its text shows. */
  const withBox = (element: Element) => nearest(element, (one) => displayOf(one) !== 'contents') ?? element;

  /** It may be hidden all the same. Shown in a box that is hidden, it cannot be pointed at, and counts as not seen. */
  const hasVisibleBox = (element: Element) =>
    checkVisibility(element) ||
    (checkVisibility(withBox(element)) && styleOf(element).visibility === 'visible');

  /** Its style is not asked either, which takes as long: what is in there is seen in part. */
  const outIn = remembered((element: Element) => textLeftOutIn(element) ?? null);

  const rendered = remembered(
    (element: Element) =>
      !!outIn(element) ||
      (hasVisibleBox(element) &&
        !(numberOf(styleOf(element).fontSize) < minHeightPx) &&
        !dots.test((styleOf(element) as { webkitTextSecurity?: string }).webkitTextSecurity as string)),
  );

  /** Letters without a colour show by the ground that is cut to them. */
  function isInked(element: Element): boolean {
    let left = maxClipClimb;
    const isCutToText = (one: Element) => left-- > 0 && /text/.test(styleOf(one).backgroundClip);
    return !colourless.test(inkOf(element)) || !!nearest(element, isCutToText);
  }

  /**
   * In a line of thousands of elements browsers need seconds to say where one of them is and what lies over it, so they are not asked,
   * and what is there counts as not seen.
   */
  function isEndless(element: Element): boolean {
    const block = nearest(element, (one) => !/inline|contents/.test(displayOf(one)));
    return !!block && isWide(block);
  }

  /** Of a text in the element, or of its box. */
  function look(element: Element, text?: Stretch): readonly Look[] {
    if (!rendered(element)) return [];
    if (!hasLayout(documentOf(element))) return [{ visible: true }];
    if (isEndless(element)) return [{ visible: true, covered: true }];
    const rects = text ? textRects(...text) : [rectOf(element)];
    const lines = [...rects].filter(({ width, height }) => width > 0 && height > 0);
    const minLengthPx = text ? (text[2] - text[1]) * minWidthPerCharPx : minHeightPx;
    const [first] = lines;
    const lengthPx = lines.reduce((sum, { width, height }) => sum + Math.max(width, height), 0);
    // A dot or an `i` that stands alone between two elements is narrower than any text is high.
    const minWidthPx = Math.min(minHeightPx, minLengthPx);
    if (!first || first.height < minHeightPx || first.width < minWidthPx || lengthPx < minLengthPx) return [];
    const one = withBox(element);
    const ink = text && inkOf(element);
    return [...new Set([first, lines.at(-1) as DOMRect])].map((box) => ({
      visible: true,
      box: toBox(box),
      ...(ink && { ink, of: element }),
      ...pileOf(one, box, left, !!text),
      ...veilOf?.(one, box, text),
    }));
  }

  return {
    rendered,
    inked: remembered((element) => !!outIn(element) || isInked(element)),
    reachable: remembered(
      (element) => !!outIn(element) || (hasVisibleBox(element) && !isBeyondStart(element)),
    ),
    separates: remembered((element) => !leftOutIn(element) && separates(element)),
    ofText: (text, start, end) => {
      const element = parentOf(text);
      const around = element && outIn(element);
      if (around) return [inPart(around)];
      if (!element || !rendered(element)) return [];
      if (isEndless(element) ? lengthOf.call(text) > maxLineLength : isLengthened(text, element, start, end))
        return [];
      return look(element, [text, start, end]);
    },
    ofBox: (element) => {
      const around = outIn(element);
      return around ? inPart(around) : (look(element)[0] ?? unseen);
    },
  };
}

function inPart(around: Element): Look {
  return { visible: true, partly: true, box: toBox(rectOf(around)) };
}

export function toBox({ left, top, right, bottom }: DOMRect): Box {
  return [left, top, right, bottom];
}

/** Left of where the page begins, or above it; not when that is what has been scrolled away. */
function isBeyondStart(element: Element): boolean {
  const { right, bottom, width } = rectOf(element);
  const root = width > 0 && (right <= 0 || bottom <= 0) && read(documentOf(element), 'documentElement');
  if (!root) return false;
  const { left, top } = rectOf(root);
  const isLeft = right <= Math.min(left, 0) && styleOf(root).direction !== 'rtl';
  return (isLeft || bottom <= Math.min(top, 0)) && !nearest(element, isScrolled);
}

function isScrolled(element: Element): boolean {
  return (
    localNameOf.call(element) !== 'html' && !!(read(element, 'scrollLeft') || read(element, 'scrollTop'))
  );
}
