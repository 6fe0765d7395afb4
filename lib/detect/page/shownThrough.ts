/** How much of what is below a cover shows through it at a point. */
import { coloursIn } from '../sight/colour.ts';
import type { Cover } from './coversIn.ts';
import { styleOf, tagFits } from './dom.ts';
import { opaque } from './pileOf.ts';

/** `some`: nobody can tell. */
export type Through = 'all' | 'some' | 'none';

const pixels = /^(?:img|video|canvas)$/;
const pictures = /^(?:iframe|embed|object)$/;
const white = 255;

export function shownThrough({ element, pseudo, box }: Cover, x: number, y: number): Through {
  const style = styleOf(element, pseudo);
  const { mixBlendMode, clipPath, maskImage = 'none', backgroundClip } = style;
  const ground = groundThrough(style);
  const through =
    !pseudo && ground !== 'none' && tagFits(element, pixels)
      ? pictureThrough(element as HTMLCanvasElement, x - box.left, y - box.top)
      : !pseudo && tagFits(element, pictures)
        ? 'some'
        : backgroundClip.includes('text')
          ? 'all'
          : ground;
  const isWhole = mixBlendMode === 'normal' && clipPath === 'none' && maskImage === 'none';
  return through === 'none' && !isWhole ? 'some' : through;
}

function groundThrough({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Through {
  const [colour] = coloursIn(backgroundColor);
  if ((colour?.alpha ?? 0) >= opaque) return 'none';
  if (backgroundImage === 'none') return 'all';
  const alphas = coloursIn(backgroundImage).map((one) => one?.alpha ?? 1);
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
