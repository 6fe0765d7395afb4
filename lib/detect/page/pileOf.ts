/** What lies over a box and under it, as far as the browser can be asked: only for what is inside the window now. */
import { atPoint, isInside, matches, nearest, rectOf, styleOf, tagFits, viewOf } from './dom.ts';
import { numberOf } from './numberOf.ts';
import { goesOver } from './untoldIn.ts';

export const pictures = /^(?:img|video|canvas|iframe|embed|object)$/;
/** What an `<svg>` is drawn with (SVG 2 section 10). */
export const shapes = /^(?:rect|circle|ellipse|path|poly|use|image)/;
/** A filter over what is below (Filter Effects 2): more than a little of these leaves nothing to read. */
const washesOut = /(?:blur|ness)\((?:[2-9]|\d\d)|(?:ness|rast)\(0(?!\.[5-9])|invert|url/;
export const opaque = 0.8;
/** The end of a colour that lets through what is below: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0)`. */
const thin = /[,/] 0(?:\.[0-7]\d*)?\)/;
const translucent = /* @__PURE__ */ new RegExp(`${thin.source}$`);
/** So far from its ends it is asked: an address goes on to the last letter. */
const edgePx = 3;

/** How often it may still be asked what all lies at a point. */
export interface Piles {
  piles: number;
}

/** The last of these it is not asked for what lies below. */
const pilesForOver = 800;

export interface Pile {
  /** Something opaque lies over it, or it is nowhere to be seen. */
  readonly covered?: true;
  /** Something opaque lies over one end. */
  readonly partly?: true;
  readonly under?: Element;
}

/** At a point an element is seen (0), or is not there (cut away, most likely), or something lies over it. */
const absent = 1;
const over = 2;

/**
 * Nothing when the box is outside the window, or when the page took the pointer from it: then nobody can tell. Covered when too much
 * lies over the texts of the page to ask for each (`budget.piles`).
 */
export function pileOf(
  element: Element,
  { left, top, width, height }: DOMRect,
  budget: Piles,
  isText = false,
): Pile {
  let under: Element | undefined;
  const at = (px: number, asksUnder = false) => placeAt(element, left + px, top + height / 2, asksUnder);

  function placeAt(one: Element, x: number, y: number, asksUnder = false): number {
    const view = viewOf(one);
    // Most of a page is below the window, where it need not be asked; above it nothing lies at a point.
    if (!view || y > view.innerHeight) return 0;
    const isIt = (other: Element) => other === one || (!isText && isInside(other, one));
    // The topmost alone is told much faster than all.
    const topmost = atPoint(one, 'elementFromPoint', x, y);
    const isOver = topmost && !isIt(topmost);
    if (isOver || (topmost && asksUnder && budget.piles > pilesForOver)) {
      if (budget.piles-- <= 0) return absent;
      const stack = atPoint(one, 'elementsFromPoint', x, y);
      const place = stack.findIndex(isIt);
      if (stack.some((other, index) => index < place && paints(other))) return over;
      const modal = place < 0 && stack.find((other) => matches.call(other, ':modal'));
      if (modal && !isInside(one, modal)) return hides(modal, x, y) ? over : 0;
      // Not under the pointer at all: cut away by a clip path, or taken from the pointer on purpose.
      if (
        place < 0 &&
        !isPassedBy(one) &&
        !stack.some((other) => isInside(other, one) || (tagFits(other, pictures) && isInside(one, other)))
      )
        return absent;
      if (asksUnder)
        under = stack.find((other, index) => index > place && (paints(other) || tagFits(other, /^svg$/)));
    }
    // What is in a frame may be covered in the document around.
    const frame = view.frameElement;
    if (!frame) return 0;
    const corner = rectOf(frame);
    return placeAt(frame, x + corner.left, y + corner.top);
  }

  const edge = Math.min(edgePx, width / 2);
  const ends = [at(edge), at(width - edge, isText)];
  if (ends.every(Boolean) && at(width / 2)) return { covered: true };
  return {
    ...(ends.includes(over) && { partly: true }),
    ...(under && !isInside(element, under) && { under }),
  };
}

function paints(element: Element): boolean {
  return (
    tagFits(element, pictures) ||
    isFilled(element) ||
    [undefined, ...pseudos].some((pseudo) => isSolid(groundOf(element, pseudo)))
  );
}

/** Not where a gradient may be clear: that veils.ts tells, point by point. */
function isSolid(ground: string): boolean {
  return !!ground && !(translucent.test(ground) && thin.test(ground.replace(translucent, '')));
}

/** Whether it is a shape through which nothing shows. */
export function isFilled(element: Element): boolean {
  const { fill } = styleOf(element);
  return tagFits(element, shapes) && fill !== 'none' && !translucent.test(fill);
}

export function isWashedOut({ backdropFilter = '' }: CSSStyleDeclaration): boolean {
  return washesOut.test(backdropFilter);
}

/** What stands beside a modal dialog is inert, and seen through what the dialog lays over it (HTML section 6.3.1). */
function hides(modal: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = rectOf(modal);
  const isUnder = x >= left && x <= right && y >= top && y <= bottom;
  return isUnder || paintsGround(styleOf(modal, '::backdrop'));
}

/** Inert (HTML section 6.3), or shown by pictures. */
const still = `[inert],${goesOver}`;

/** Whether the pointer passes it by, so that no point of the window tells of it: by its style, or with all that is around it. */
export function isPassedBy(element: Element): boolean {
  return isTaken(styleOf(element)) || !!nearest(element, (one) => matches.call(one, still));
}

/** By its style alone. `interactivity`: CSS UI 4 section 7.2. */
export function isTaken(style: CSSStyleDeclaration & { readonly interactivity?: string }): boolean {
  return style.pointerEvents === 'none' || style.interactivity === 'inert';
}

export const pseudos = ['::before', '::after'];

/** The picture and the colour that hide what is below, if any does. */
export function groundOf(element: Element, pseudo?: string): string {
  const style = styleOf(element, pseudo);
  // `none`, `normal`: there is no such box, as almost everywhere.
  if (pseudo && (/^no/.test(style.content) || style.position === 'static')) return '';
  const { backgroundImage, backgroundColor } = style;
  return paintsGround(style) && numberOf(style.opacity) >= opaque
    ? `${backgroundImage} ${backgroundColor}`
    : '';
}

function paintsGround(style: CSSStyleDeclaration): boolean {
  return style.backgroundImage !== 'none' || !translucent.test(style.backgroundColor) || isWashedOut(style);
}
