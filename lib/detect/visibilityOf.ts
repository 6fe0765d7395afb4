/** Whether a person can see a stretch of text: the answer to addresses that a page hides beside the real one (docs/security.md T4). */
import { blendsIn } from './blendsIn.ts';
import { type Dom, parentElement } from './domOf.ts';
import { isCovered } from './isCovered.ts';
import { shownBox } from './shownBox.ts';
import { styleHides } from './styleHides.ts';

export interface Visibility {
  /** Whether the element is rendered by its style and its ancestors' style. Needs no layout, and is remembered. */
  readonly rendered: (element: Element) => boolean;
  /** Whether this stretch of a text node is in sight, or could be scrolled to. */
  readonly textInSight: (text: Node, parent: Element, start: number, end: number) => boolean;
  /** The same for a field, a picture or a frame. */
  readonly boxInSight: (element: Element) => boolean;
}

/** Below these nobody reads: pixels of line height and of width a character, share of opacity. */
const minHeightPx = 4;
const minWidthPerCharPx = 1.2;
const minOpacity = 0.1;

const checks: CheckVisibilityOptions = {
  opacityProperty: true,
  visibilityProperty: true,
  contentVisibilityAuto: false,
};

export function visibilityOf(dom: Dom): Visibility {
  const opacities = new Map<Element, number>();
  // Without layout (a document that is not on screen, a test) only style can tell.
  const hasLayout = dom.root !== null && dom.rect(dom.root).width > 0;

  /** The product of opacities up to the root, or 0 where a style hides all that is inside. */
  function opacity(element: Element): number {
    const path: Element[] = [];
    let current: Element | null = element;
    while (current && !opacities.has(current)) {
      path.push(current);
      current = parentElement(dom, current);
    }
    let product = current ? (opacities.get(current) ?? 1) : 1;
    for (const one of path.reverse()) {
      product = product === 0 ? 0 : product * ownOpacity(one);
      opacities.set(one, product);
    }
    return product;
  }

  function ownOpacity(element: Element): number {
    const style = dom.style(element);
    if (!style || styleHides(style, () => dom.rect(element)) || inClosedDetails(dom, element))
      return style ? 0 : 1;
    const own = Number.parseFloat(style.opacity);
    return Number.isNaN(own) ? 1 : own;
  }

  function rendered(element: Element): boolean {
    if (opacity(element) < minOpacity) return false;
    const style = dom.style(element);
    if (!style) return true;
    if (style.visibility === 'hidden' || style.visibility === 'collapse') return false;
    if (style.fontSize !== '' && Number.parseFloat(style.fontSize) < minHeightPx) return false;
    const boxed = withBox(element);
    return boxed === null || dom.checkVisibility(boxed, checks) !== false;
  }

  /** An element with `display: contents` has no box of its own, yet its text shows. */
  function withBox(element: Element): Element | null {
    let current: Element | null = element;
    while (current && dom.style(current)?.display === 'contents') current = parentElement(dom, current);
    return current;
  }

  function inSight(
    element: Element,
    rects: readonly DOMRect[],
    minWidthPx: number,
    isText: boolean,
  ): boolean {
    const boxes = rects.filter((rect) => rect.width > 0 && rect.height > 0);
    const [first] = boxes;
    if (!first) return false;
    const length = boxes.reduce((sum, rect) => sum + Math.max(rect.width, rect.height), 0);
    const thickness = Math.min(first.width, first.height);
    if (thickness < minHeightPx || length < minWidthPx) return false;
    const boxed = withBox(element) ?? element;
    const shown = shownBox(dom, boxed, first);
    if (!shown || (isText && blendsIn(dom, element))) return false;
    return shown.scrolledAway || !isCovered(dom, boxed, shown.box);
  }

  return {
    rendered,
    textInSight: (text, parent, start, end) =>
      rendered(parent) &&
      (!hasLayout ||
        inSight(parent, dom.textRects(text, start, end), (end - start) * minWidthPerCharPx, true)),
    boxInSight: (element) =>
      rendered(element) && (!hasLayout || inSight(element, [dom.rect(element)], minHeightPx, false)),
  };
}

/** Inside `<details>` that is not open everything but its summary is hidden (HTML section 4.11.1). */
function inClosedDetails(dom: Dom, element: Element): boolean {
  const parent = parentElement(dom, element);
  if (!parent || dom.tag(parent) !== 'details' || dom.attribute(parent, 'open') !== null) return false;
  return dom.tag(element) !== 'summary';
}
