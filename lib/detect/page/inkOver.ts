/** What a box paints in itself besides its ground: a border, and letters. */
import { alphasIn } from './alphasIn.ts';
import type { Edges } from './coversIn.ts';
import { lengthOf, nodesOf, nodeTypeOf, nodeValueOf, parentOf, styleOf, textNode, textRects } from './dom.ts';
import { numberOf } from './numberOf.ts';
import { opaque } from './pileOf.ts';
import type { Through } from './shownThrough.ts';

/** So much is looked through for letters. */
const maxNodes = 200;
const maxLength = 2_000;
/** Signs that leave nothing on the page. */
const drawn = /[^\s"\p{Z}\p{C}]/u;
const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Whether there may be any: of what a style adds, and of what is laid over the page. */
export function hasInk(style: CSSStyleDeclaration, pseudo: string | undefined): boolean {
  if (pseudo) return drawn.test(style.content) || sides.some((side) => borderOf(style, side) > 0);
  // Or moved there.
  return (
    style.position !== 'static' ||
    [style.marginTop, style.marginLeft, style.marginBottom].some((one) => one.startsWith('-'))
  );
}

export function throughInk(
  element: Element,
  style: CSSStyleDeclaration,
  { own, pseudo }: { readonly own: Edges; readonly pseudo?: string | undefined },
  [x, y]: readonly [number, number],
): Through {
  const [top, right, bottom, left] = [y - own.top, own.right - x, own.bottom - y, x - own.left];
  const isIn = Math.min(top, right, bottom, left) >= 0;
  const isOnBorder = [top, right, bottom, left].some(
    (inside, index) => inside < borderOf(style, sides[index] ?? 'Top'),
  );
  if (isIn && isOnBorder) return 'none';
  const lettered = pseudo ? undefined : lettersAt(element, x, y);
  const isLettered = lettered
    ? isOpaque(styleOf(lettered).webkitTextFillColor)
    : pseudo && isIn && drawn.test(style.content) && isOpaque(style.color);
  return isLettered ? 'some' : 'all';
}

/** How wide it is where it hides what is below. */
function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number]): number {
  const width = numberOf(style[`border${side}Width`]);
  return width > 0 && isOpaque(style[`border${side}Color`]) ? width : 0;
}

/** What has letters there, of the element and what is inside. */
export function lettersAt(element: Element, x: number, y: number): Element | undefined {
  const nodes = nodesOf(element);
  for (let left = maxNodes, node = nodes.nextNode(); node && left > 0; node = nodes.nextNode(), left -= 1) {
    if (nodeTypeOf.call(node) !== textNode) continue;
    const length = lengthOf.call(node);
    if (length > maxLength || !drawn.test(nodeValueOf.call(node))) continue;
    const isThere = [...textRects(node, 0, length)].some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (isThere) return parentOf(node) ?? element;
  }
  return undefined;
}

function isOpaque(colour: string): boolean {
  return (alphasIn(colour)[0] ?? 1) >= opaque;
}
