/** What browsers leave unpainted although its style says that it is visible, and has a size. */
import { minOpacity } from '../sight/styleHides.ts';
import {
  atPoint,
  attribute,
  documentOf,
  isInside,
  matches,
  nearest,
  parentOf,
  read,
  rectOf,
  styleOf,
} from './dom.ts';
import { inLine } from './inLine.ts';
import { numberOf } from './numberOf.ts';
import { throughAncestors } from './throughAncestors.ts';

/** A box that is placed by another, of which it may depend whether it is shown (CSS Anchor Positioning 1 section 4). */
interface AnchorStyle {
  readonly positionAnchor?: string;
  readonly positionVisibility?: string;
}
/** What a picture is taken of, by that name, while the page goes over to another view (CSS View Transitions 1). */
interface NamedStyle {
  readonly viewTransitionName?: string;
}
/** A picture as a mask for the border, which is one for what is inside too. */
interface MaskStyle {
  readonly webkitMaskBoxImageSource?: string;
}

const usual = /^(?:always|anchors-visible|)$/;
/** Their outlines are not computed, of others sight/styleHides.ts can tell. */
const anyShape = /url\(|path\(|shape\(/;
/** Fits the root then. A browser that does not know it takes it for nothing. */
export const goesOver = ':is(:active-view-transition)';
const pictureParts = ['', '-group', '-image-pair', '-new'];

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
  const isCell = style.display === 'table-cell';
  const around = isCell ? cellOf(element) : style.display.startsWith('inline-') ? inLineOf(element) : 0;
  return Math.max(around, pictureOf(element, style), byStyleOf(element, style));
}

function byStyleOf(element: Element, style: CSSStyleDeclaration): number {
  const { positionAnchor = '', positionVisibility = '' } = style as AnchorStyle;
  if (/^[^n]/.test((style as MaskStyle).webkitMaskBoxImageSource ?? '')) return nobodyTells;
  // Nobody can tell what comes of layers that are mixed.
  if (style.backgroundImage !== 'none' && /[^normal, ]/.test(style.backgroundBlendMode)) return nobodyTells;
  const isAnchored =
    /absolute|fixed/.test(style.position) &&
    (!usual.test(positionVisibility) ||
      (positionVisibility !== 'always' &&
        (positionAnchor.startsWith('--') || attribute(element, 'popover') !== null)));
  // In depth it may be behind who looks at it.
  const isDeep = /3d|px \S+ \S/.test(`${style.transform} ${style.translate}`);
  return isAnchored || isDeep || anyShape.test(style.clipPath) ? pointerTells : 0;
}

/** A cell is clipped where its column is collapsed, or one of its columns (CSS 2 section 17.5.5). */
function cellOf(element: Element): number {
  const width = read(element, 'clientWidth') ?? 0;
  if (width === 0 && rectOf(element).width < 1) return hides;
  return (read(element, 'scrollWidth') ?? 0) > width + 1 ? pointerTells : 0;
}

/** In a line that ends in an ellipsis, what is one box goes as a whole, unless the line begins with it (CSS Overflow 4 section 4.1). */
function inLineOf(element: Element): number {
  const block = nearest(parentOf(element) ?? element, (one) => !inLine.test(styleOf(one).display));
  if (!block) return 0;
  const style = styleOf(block);
  const isEnded = style.textOverflow !== 'clip' && style.overflowX !== 'visible';
  if (!isEnded || (read(block, 'scrollWidth') ?? 0) <= (read(block, 'clientWidth') ?? 0)) return 0;
  const [own, whole] = [rectOf(element), rectOf(block)];
  const [ahead, back] = (['Right', 'Left'] as const).map(
    (side) => numberOf(style[`border${side}Width`]) + numberOf(style[`padding${side}`]),
  ) as [number, number];
  // How far it is from where the line may begin, and from where it must end.
  const [before, after] = [own.left - whole.left - back, whole.right - ahead - own.right];
  const [first, last] = style.direction === 'rtl' ? [after, before] : [before, after];
  if (first < 1 || last > numberOf(style.fontSize)) return 0;
  return last < -1 ? hides : nobodyTells;
}

/** What has a name is shown by its picture then, and that as the page likes. */
function pictureOf(element: Element, { viewTransitionName: name = 'none' }: NamedStyle): number {
  const root = name === 'none' ? undefined : nearest(element, (one) => matches.call(one, goesOver));
  if (!root) return 0;
  const isHidden = pictureParts.some((part) => {
    const pseudo = `::view-transition${part}${part && `(${name})`}`;
    const style = styleOf(root, pseudo);
    const isClear = numberOf(style.opacity) < minOpacity && !comesIn(root, pseudo);
    return isClear || style.display === 'none' || style.visibility === 'hidden';
  });
  return isHidden ? hides : nobodyTells;
}

/** Whether it is going to be seen. */
function comesIn(root: Element, pseudo: string): boolean {
  return Document.prototype.getAnimations.call(documentOf(root)).some(({ effect }) => {
    const { pseudoElement } = effect as KeyframeEffect;
    return (
      pseudoElement === pseudo &&
      (effect as KeyframeEffect).getKeyframes().some(({ opacity = '0' }) => Number(opacity) >= minOpacity)
    );
  });
}
