/** What browsers leave unpainted although its style says that it is visible, and has a size. */
import { atPoint, attribute, isInside, read, rectOf, styleOf } from './dom.ts';
import { throughAncestors } from './throughAncestors.ts';

/** A box that is placed by another, of which it may depend whether it is shown (CSS Anchor Positioning 1 section 4). */
interface AnchorStyle {
  readonly positionAnchor?: string;
  readonly positionVisibility?: string;
}
/** A picture as a mask for the border, which is one for what is inside too. */
interface MaskStyle {
  readonly webkitMaskBoxImageSource?: string;
}

const usual = /^(?:always|anchors-visible|)$/;
/** Their outlines are not computed, of others sight/styleHides.ts can tell. */
const anyShape = /url\(|path\(|shape\(/;

/** Whether the pointer finds it tells; nothing does; it is not painted. */
const pointerTells = 1;
const nobodyTells = 2;
const hides = 3;

/**
 * A function that says it of a text in the element: 2 where it is not painted, 1 where nobody can tell. What is not painted is not under
 * the pointer either, so where it is found at all of these points it is seen.
 */
export function untoldIn(): (
  element: Element,
  points: readonly (readonly [x: number, y: number])[],
) => number {
  const untold = throughAncestors((element, around: number) => Math.max(around, untoldOf(element)), 0);
  return (element, points) => {
    const told = untold(element);
    if (told !== pointerTells) return Math.max(told - 1, 0);
    const isFound = ([x, y]: readonly [number, number]) =>
      atPoint(element, 'elementsFromPoint', x, y).some((one) => isInside(one, element));
    return points.every(isFound) ? 0 : 1;
  };
}

function untoldOf(element: Element): number {
  const style = styleOf(element);
  const { positionAnchor = '', positionVisibility = '' } = style as AnchorStyle;
  if (style.display === 'table-cell') return cellOf(element);
  if (/^[^n]/.test((style as MaskStyle).webkitMaskBoxImageSource ?? '')) return nobodyTells;
  // Nobody can tell what comes of layers that are mixed.
  if (style.backgroundImage !== 'none' && /[^normal, ]/.test(style.backgroundBlendMode)) return nobodyTells;
  const isAnchored =
    /absolute|fixed/.test(style.position) &&
    (!usual.test(positionVisibility) ||
      (positionVisibility !== 'always' &&
        (positionAnchor.startsWith('--') || attribute(element, 'popover') !== null)));
  return isAnchored || anyShape.test(style.clipPath) ? pointerTells : 0;
}

/** A cell is clipped where its column is collapsed, or one of its columns (CSS 2 section 17.5.5). */
function cellOf(element: Element): number {
  const width = read(element, 'clientWidth') ?? 0;
  if (width === 0 && rectOf(element).width < 1) return hides;
  return (read(element, 'scrollWidth') ?? 0) > width + 1 ? pointerTells : 0;
}
