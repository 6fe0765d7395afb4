/** How much of what is below a cover shows through it at a point. */
import { alphasIn } from './alphasIn.ts';
import { throughBeyond } from './beyondBox.ts';
import type { Cover } from './coversIn.ts';
import { styleOf, tagFits } from './dom.ts';
import { throughInk } from './inkOver.ts';
import { isWashedOut, opaque, shapes } from './pileOf.ts';

/** `some`: nobody can tell. */
export type Through = 'all' | 'some' | 'none';

const pixels = /^(?:img|video|canvas)$/;
const pictures = /^(?:iframe|embed|object)$/;
const white = 255;

export function shownThrough({ element, pseudo, part, own }: Cover, x: number, y: number): Through {
  const style = styleOf(element, pseudo);
  const { mixBlendMode, clipPath, maskImage = 'none' } = style;
  const through =
    part === 'ground'
      ? fillThrough(element, style, pseudo, [x - own.left, y - own.top])
      : part === 'ink'
        ? throughInk(element, style, { own, pseudo }, [x, y])
        : throughBeyond(style, own, part, [x, y]);
  const isWhole = mixBlendMode === 'normal' && clipPath === 'none' && maskImage === 'none';
  return through === 'none' && !isWhole ? 'some' : through;
}

/** The ground, or the picture that the element is, at a place in its box. */
function fillThrough(
  element: Element,
  style: CSSStyleDeclaration,
  pseudo: string | undefined,
  [x, y]: readonly [number, number],
): Through {
  const ground = groundThrough(style);
  if (!pseudo && ground !== 'none' && tagFits(element, pixels))
    return pictureThrough(element as HTMLCanvasElement, x, y);
  if (!pseudo && (tagFits(element, pictures) || tagFits(element, shapes))) return 'some';
  return style.backgroundClip.includes('text') ? 'all' : ground;
}

function groundThrough(style: CSSStyleDeclaration): Through {
  const { backgroundColor, backgroundImage } = style;
  if ((alphasIn(backgroundColor)[0] ?? 0) >= opaque) return 'none';
  if (isWashedOut(style)) return 'some';
  if (backgroundImage === 'none') return 'all';
  const alphas = alphasIn(backgroundImage);
  if (backgroundImage.includes('url(') || alphas.length === 0) return 'some';
  if (alphas.every((alpha) => alpha >= opaque)) return 'none';
  return alphas.some((alpha) => alpha >= opaque) ? 'some' : 'all';
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
