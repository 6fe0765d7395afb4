/** How much of what is below a cover shows through it at a point. */
import type { Alphas, alphasAt } from '../sight/gradientAlong.ts';
import { layersIn } from '../sight/layersIn.ts';
import { alphasIn } from './alphasIn.ts';
import { throughBeyond } from './beyondBox.ts';
import type { Cover, Edges } from './coversIn.ts';
import { styleOf, tagFits } from './dom.ts';
import { throughInk } from './inkOver.ts';
import { isWashedOut, opaque, shapes } from './pileOf.ts';

/** `some`: nobody can tell. */
export type Through = 'all' | 'some' | 'none';

const pixels = /^(?:img|video|canvas)$/;
const pictures = /^(?:iframe|embed|object)$/;
const white = 255;

/** `gradientAt` tells how opaque a gradient is at a place; without it nobody can. */
export function shownThrough(
  { element, pseudo, part, own }: Cover,
  x: number,
  y: number,
  gradientAt?: typeof alphasAt,
): Through {
  const style = styleOf(element, pseudo);
  const { mixBlendMode, clipPath, maskImage = 'none' } = style;
  const through =
    part === 'ground'
      ? fillThrough(element, style, pseudo, own, [x, y], gradientAt)
      : part === 'ink'
        ? throughInk(element, style, { own, pseudo }, [x, y])
        : throughBeyond(element, style, own, part, [x, y]);
  const isWhole = mixBlendMode === 'normal' && clipPath === 'none' && maskImage === 'none';
  return through === 'none' && !isWhole ? 'some' : through;
}

/** The ground, or the picture that the element is, at a place in its box. */
function fillThrough(
  element: Element,
  style: CSSStyleDeclaration,
  pseudo: string | undefined,
  own: Edges,
  [x, y]: readonly [number, number],
  gradientAt: typeof alphasAt | undefined,
): Through {
  // A dialog takes the pointer from all of the page.
  if (x < own.left || x > own.right || y < own.top || y > own.bottom) return 'all';
  const ground = groundThrough(style, (layer) =>
    gradientAt?.(layer, [own.left, own.top, own.right, own.bottom], [x, y, x, y]),
  );
  if (!pseudo && ground !== 'none' && tagFits(element, pixels))
    return pictureThrough(element as HTMLCanvasElement, x - own.left, y - own.top);
  if (!pseudo && (tagFits(element, pictures) || tagFits(element, shapes))) return 'some';
  return style.backgroundClip.includes('text') ? 'all' : ground;
}

function groundThrough(
  style: CSSStyleDeclaration,
  gradientAt: (layer: string) => Alphas | null | undefined,
): Through {
  const { backgroundColor, backgroundImage, backgroundSize, backgroundPosition } = style;
  if ((alphasIn(backgroundColor)[0] ?? 0) >= opaque) return 'none';
  if (isWashedOut(style)) return 'some';
  if (backgroundImage === 'none') return 'all';
  const isWhole = `${backgroundSize} ${backgroundPosition}` === 'auto 0% 0%';
  let through: Through = 'all';
  for (const layer of layersIn(backgroundImage)) {
    const told = isWhole && gradientAt(layer);
    const alphas = told ? [told.least, told.most] : alphasIn(layer);
    const isTold = alphas.length > 0 && !layer.includes('url(');
    if (isTold && Math.min(...alphas) >= opaque) return 'none';
    if (!isTold || Math.max(...alphas) >= opaque) through = 'some';
  }
  return through;
}

/** A page may ask what is drawn in a picture, unless it comes from elsewhere. */
function pictureThrough(picture: HTMLCanvasElement, x: number, y: number): Through {
  try {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const { width, height } = picture.getBoundingClientRect();
    context?.drawImage(picture, -x, -y, width, height);
    const alpha = (context?.getImageData(0, 0, 1, 1).data[3] ?? white) / white;
    if (alpha >= opaque) return 'none';
    return alpha > 1 - opaque ? 'some' : 'all';
  } catch {
    return 'some';
  }
}
