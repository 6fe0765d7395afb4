/** What is behind a text: its own ground, those of what is around it, and the page's. */
import type { Box, PageElement } from '../pageReading.ts';
import { type Colour, coloursIn, over, parseColour } from './colour.ts';
import { layersIn } from './layersIn.ts';

export interface Ground {
  /** The luminances that it may have there, the pictures left out. */
  readonly tones: readonly number[];
  /** A picture may lie there, or a colour that cannot be read: nobody can tell what is seen of it. */
  readonly hasPicture: boolean;
  /** Nothing tells its colours: a picture of its own lies under the text. */
  readonly isPicture: boolean;
  /** What is cut to the letters, where a style does that; null for a picture. */
  readonly letters?: readonly (Colour | null)[];
}

type Style = NonNullable<PageElement['style']>;

const minOpaqueAlpha = 0.99;
/** So far inside its ends a text has to have the ground, too. */
const edgePx = 3;
const pictures = /^(?:img|video|canvas|svg|iframe|embed|object)$/;

/** The ground of a box in the element; `under`: the element that lies under it as the browser says, where that is not around it. */
export function groundUnder(
  elements: readonly PageElement[],
  at: number,
  box: Box | undefined,
  under?: number,
): Ground {
  const layers: PageElement[] = [];
  let ground: Ground = { tones: [1], hasPicture: false, isPicture: false };
  for (let one = elements[under ?? at]; one; one = elements[one.parent]) {
    layers.push(one);
    if (one.tag === 'html') {
      // A document, also one in a frame, begins with a ground of its own.
      if (one.style?.colorScheme === 'dark') ground = { ...ground, tones: [0.01] };
      break;
    }
    if (isWhole(one, box)) break;
  }
  for (const layer of layers.reverse()) ground = laidOver(ground, layer, box);
  return under !== undefined && pictures.test(elements[under]?.tag ?? '')
    ? { ...ground, isPicture: true }
    : ground;
}

/** Whether nothing of what is behind it shows, so that it need not be asked for. */
function isWhole(element: PageElement, box: Box | undefined): boolean {
  const { backgroundColor = '', backgroundClip, laid } = element.style ?? {};
  return (
    !backgroundClip?.includes('text') &&
    !laid &&
    (parseColour(backgroundColor)?.alpha ?? 0) >= minOpaqueAlpha &&
    partOf(element, box) === 'all'
  );
}

function laidOver(ground: Ground, element: PageElement, box: Box | undefined): Ground {
  const { style } = element;
  const part = style && partOf(element, box);
  if (!style || part === 'none') return ground;
  if (style.backgroundClip?.includes('text')) return { ...ground, letters: lettersOf(style) };
  const { tones, hasPicture } = paintedOver(ground, style);
  return {
    ...ground,
    tones: distinct(part === 'part' ? [...ground.tones, ...tones] : tones),
    hasPicture: hasPicture || (part === 'part' && ground.hasPicture),
  };
}

function lettersOf({ backgroundImage = '', backgroundColor = '' }: Style): (Colour | null)[] {
  if (backgroundImage.includes('url(')) return [null];
  const colours = coloursIn(backgroundImage);
  return colours.length > 0 ? colours : [parseColour(backgroundColor || 'transparent')];
}

function paintedOver(ground: Ground, style: Style): Pick<Ground, 'tones' | 'hasPicture'> {
  const { backgroundColor, backgroundImage = '', boxShadow = '', laid = '' } = style;
  let { tones, hasPicture } = ground;
  const lay = (colours: readonly (Colour | null)[], isSure: boolean) => {
    if (colours.includes(null)) hasPicture = true;
    const known = colours.filter((one) => one !== null);
    if (known.length === 0) return;
    const laid = known.flatMap((colour) => tones.map((tone) => over(colour, tone)));
    tones = distinct(isSure ? laid : [...tones, ...laid]);
  };
  if (backgroundColor) {
    const colour = parseColour(backgroundColor);
    // What was behind a ground without holes is not seen any longer.
    if (colour && colour.alpha >= minOpaqueAlpha) hasPicture = false;
    lay([colour], true);
  }
  for (const [index, layer] of [...layersIn(backgroundImage).entries()].reverse()) {
    const colours = coloursIn(layer);
    // A picture, or one that cannot be read, or not to its end.
    const isPicture = !layer.includes('gradient(') || !layer.endsWith(')') || colours.length === 0;
    const isWhole = !isPicture && fillsAll(style, index);
    if (isWhole && colours.every((one) => one && one.alpha >= minOpaqueAlpha)) hasPicture = false;
    lay(colours, isWhole);
    if (layer && isPicture) hasPicture = true;
  }
  if (boxShadow.includes('inset')) lay(coloursIn(boxShadow), false);
  if (laid.includes('url(')) hasPicture = true;
  lay(coloursIn(laid), false);
  return { tones, hasPicture };
}

/** Whether a gradient, the layer of that number, is everywhere in its element. */
function fillsAll({ backgroundSize = '', backgroundRepeat = '' }: Style, index: number): boolean {
  const of = (list: string) => {
    const layers = layersIn(list);
    return layers[index % layers.length] ?? '';
  };
  return !/(?:^|\s)0(?:px|%)/.test(of(backgroundSize)) && !/no-repeat|-[xy]|space/.test(of(backgroundRepeat));
}

/** How much of the box stands on the element; the ground of root and body is that of the whole page. */
function partOf({ tag, box: own }: PageElement, box: Box | undefined): 'all' | 'part' | 'none' {
  if (!own || !box || /^(?:html|body)$/.test(tag)) return 'all';
  const [left, top, right, bottom] = box;
  const y = (top + bottom) / 2;
  const edge = Math.min(edgePx, (right - left) / 2);
  if (y < own[1] || y > own[3] || right < own[0] || left > own[2]) return 'none';
  return left + edge >= own[0] && right - edge <= own[2] ? 'all' : 'part';
}

/** Gradients over gradients have ever more tones, of which most are the same to the eye. */
function distinct(tones: readonly number[]): number[] {
  return [...new Map(tones.map((tone) => [Math.round(tone * 50), tone])).values()];
}
