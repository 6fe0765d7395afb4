/** Whether a person can see a stretch of text: the answer to addresses that a page hides beside the real one (docs/security.md T4). */
import { blending } from './blendsIn.ts';
import {
  attribute,
  checkVisibility,
  documentOf,
  numberOf,
  parentOf,
  read,
  rectOf,
  selfAndAncestors,
  styleOf,
  tagFits,
  textRects,
} from './dom.ts';
import { isCovered } from './isCovered.ts';
import { farAwayPx, shownBoxes } from './shownBox.ts';
import { styleHides } from './styleHides.ts';

export interface Visibility {
  /** Whether the element is rendered by its style and its ancestors' style. Needs no layout, and is remembered. */
  readonly rendered: (element: Element) => boolean;
  /** Whether this stretch of a text node is in sight, or could be scrolled to. */
  readonly textInSight: (text: Node, start: number, end: number) => boolean;
  /** The same for a field, a picture or a frame. */
  readonly boxInSight: (element: Element) => boolean;
}

/** Below these nobody reads: pixels of line height and of width a character, share of opacity. */
const minHeightPx = 4;
const minWidthPerCharPx = 1.2;
const minOpacity = 0.1;

export function visibilityOf(): Visibility {
  const opacities = new Map<Element, number>();
  const renderings = new Map<Element, boolean>();
  const blendsIn = blending();
  const shownBox = shownBoxes();

  /** The product of opacities up to the root, or 0 where a style hides all that is inside. */
  function opacity(element: Element): number {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const around = parent ? opacity(parent) : 1;
    const product = around && around * ownOpacity(element);
    opacities.set(element, product);
    return product;
  }

  function rendered(element: Element): boolean {
    let known = renderings.get(element);
    if (known === undefined) {
      known = renderedNow(element);
      renderings.set(element, known);
    }
    return known;
  }

  function renderedNow(element: Element): boolean {
    const style = styleOf(element);
    if (!style) return true;
    if (opacity(element) < minOpacity || /hidden|collapse/.test(style.visibility)) return false;
    const boxed = withBox(element);
    return !(numberOf(style.fontSize) < minHeightPx) && (!boxed || checkVisibility(boxed));
  }

  /** `rects` are asked for only where there is layout: in a document that is not on screen, or in a test, only style can tell. */
  function inSight(
    element: Element | undefined,
    rects: () => DOMRect[],
    minLengthPx: number,
    isText: boolean,
  ): boolean {
    if (!element || !rendered(element)) return false;
    const root = read(documentOf(element), 'documentElement');
    if (!root || !read(root, 'clientWidth')) return true;
    const boxes = rects().filter(({ width, height }) => width > 0 && height > 0);
    const [first] = boxes;
    if (!first || Math.min(first.width, first.height) < minHeightPx) return false;
    if (boxes.reduce((sum, { width, height }) => sum + Math.max(width, height), 0) < minLengthPx)
      return false;
    const boxed = withBox(element) ?? element;
    const shown = shownBox(boxed, first);
    if (!shown || (isText && blendsIn(element))) return false;
    return shown.scrolledAway || !(inEndlessLine(element) || isCovered(boxed, shown.box));
  }

  return {
    rendered,
    textInSight: (text, start, end) =>
      inSight(parentOf(text), () => textRects(text, start, end), (end - start) * minWidthPerCharPx, true),
    boxInSight: (element) => inSight(element, () => [rectOf(element)], minHeightPx, false),
  };
}

function ownOpacity(element: Element): number {
  const style = styleOf(element);
  if (!style) return 1;
  if (styleHides(style, () => rectOf(element)) || inClosedDetails(element)) return 0;
  return numberOf(style.opacity || '1');
}

/**
 * In a line of thousands of elements browsers need seconds to say what lies over one of them, so they are not asked, and what is
 * there counts as not seen.
 */
function inEndlessLine(element: Element): boolean {
  const block = selfAndAncestors(element).find((one) => !/inline|contents/.test(styleOf(one)?.display ?? ''));
  return !!block && (read(block, 'scrollWidth') ?? 0) > farAwayPx;
}

/** An element with `display: contents` has no box of its own, yet its text shows. */
function withBox(element: Element): Element | undefined {
  return selfAndAncestors(element).find((one) => styleOf(one)?.display !== 'contents');
}

/** Inside `<details>` that is not open everything but its summary is hidden (HTML section 4.11.1). */
function inClosedDetails(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || !tagFits(parent, /^details$/) || tagFits(element, /^summary$/)) return false;
  return attribute(parent, 'open') === null;
}
