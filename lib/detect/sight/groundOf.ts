/** What an element paints behind all that is inside it. */
import { numberOf } from '../page/numberOf.ts';
import type { Box, ElementStyle, PageElement } from '../pageReading.ts';
import { type Colour, coloursIn, parseColour } from './colour.ts';
import { layersIn } from './layersIn.ts';
import { clear, over, shadeOf, type Tone, toneOf } from './tone.ts';

/** `hasPicture`: a picture, or a colour that cannot be read, may lie there; `isPicture`: one fills it, of which nobody can tell. */
export interface OwnGround {
  /** Each that it may be at a place, nothing included where it may be none. */
  readonly tones: readonly Tone[];
  readonly hasPicture: boolean;
  readonly isPicture: boolean;
}

export const opaque = 0.99;
/** A sign beside a text is no larger. */
const maxSignPx = 48;
/** So far inside its ends a text has to have the ground, too. */
const edgePx = 3;

export function groundOf(style: ElementStyle): OwnGround {
  const { backgroundColor, backgroundImage = '', backgroundClip, boxShadow = '', laid = '' } = style;
  let tones: readonly Tone[] = [clear];
  let hasPicture = false;
  let isPicture = false;
  const lay = (colours: readonly (Colour | null)[], isSure: boolean) => {
    if (colours.includes(null)) isPicture = true;
    const known = colours.flatMap((one) => (one ? (toneOf(one) ?? []) : []));
    if (known.length === 0) return;
    const all = known.flatMap((top) => tones.map((below) => over(top, below)));
    tones = distinctTones(isSure ? all : [...tones, ...all]);
  };
  // What is cut to less than its box is not everywhere.
  const isCut = /content|padding|border-area/.test(backgroundClip ?? '');
  if (backgroundColor) lay([parseColour(backgroundColor)], !isCut);
  for (const [index, layer] of [...layersIn(backgroundImage).entries()].reverse()) {
    if (!layer) continue;
    const colours = coloursIn(layer);
    const isGradient = layer.includes('gradient(') && layer.endsWith(')') && colours.length > 0;
    const isWhole = isGradient && !isCut && fillsAll(style, index);
    if (isWhole && colours.every((one) => one && one.alpha >= opaque)) {
      hasPicture = false;
      isPicture = false;
    }
    const told = toldWidth(layer);
    if (isGradient || told === undefined) lay(colours, isWhole);
    else if (mayFill(style, index, told)) lay(colours, !isCut && isEverywhere(style, index));
    if (isGradient || told !== undefined) continue;
    hasPicture = true;
    isPicture ||= mayFill(style, index);
  }
  if (boxShadow.includes('inset')) lay(coloursIn(boxShadow), false);
  if (/url\((?!\d)/.test(laid)) hasPicture = true;
  lay(coloursIn(laid), false);
  return { tones, hasPicture, isPicture };
}

/** What is cut to the letters, where a style does that; null for a picture. */
export function lettersOf(style: ElementStyle): (Tone | null)[] {
  const { backgroundImage = '', backgroundColor = '' } = style;
  if (backgroundImage.includes('url(')) return [null];
  const colours = coloursIn(backgroundImage);
  const ground = toneOf(backgroundColor || 'transparent');
  if (colours.length === 0) return [ground];
  const isWhole = layersIn(backgroundImage).some((_, index) => fillsAll(style, index));
  return [...colours.map((one) => one && toneOf(one)), ...(isWhole ? [] : [ground])];
}

function layerOf(list: string, index: number): string {
  const layers = layersIn(list);
  return layers[index % layers.length] ?? '';
}

/** Whether a gradient, the layer of that number, is everywhere in its element. */
function fillsAll({ backgroundSize = '', backgroundRepeat = '' }: ElementStyle, index: number): boolean {
  return (
    !/(?:^|\s)0(?:px|%)/.test(layerOf(backgroundSize, index)) &&
    !/no-repeat|-[xy]|space/.test(layerOf(backgroundRepeat, index))
  );
}

/** Whether a picture may be there where letters are: a sign that stands beside them, and is as large as it is, does not. */
function mayFill(
  { backgroundSize = '', backgroundRepeat = '' }: ElementStyle,
  index: number,
  width = 0,
): boolean {
  if (!/^no-repeat/.test(layerOf(backgroundRepeat, index))) return true;
  const size = layerOf(backgroundSize, index);
  const sides = size.match(/[\d.]+px/g)?.map(numberOf) ?? [width];
  return /%|cover|contain/.test(size) || Math.max(...sides) > maxSignPx;
}

function isEverywhere(style: ElementStyle, index: number): boolean {
  return fillsAll(style, index) || /^(?:cover|100% 100%)$/.test(layerOf(style.backgroundSize ?? '', index));
}

/** Of a picture of which the reader tells how wide it is, and its colours, in the place of its address. */
function toldWidth(layer: string): number | undefined {
  const [, width] = /^url\((\d+) (?:rgba?\([^()]*\)|[,\s])+\)$/.exec(layer) ?? [];
  return width === undefined ? undefined : Number(width);
}

/** Gradients over gradients have ever more tones, of which most are the same to the eye. */
function distinctTones(tones: readonly Tone[]): Tone[] {
  return [...new Map(tones.map((one) => [shadeOf(one), one])).values()];
}

/** How much of the box stands on the element; the ground of root and body is that of the whole page. */
export function partOf({ tag, box: own }: PageElement, box: Box | undefined): 'all' | 'part' | 'none' {
  if (!own || !box || /^(?:html|body)$/.test(tag)) return 'all';
  const [left, top, right, bottom] = box;
  const y = (top + bottom) / 2;
  const edge = Math.min(edgePx, (right - left) / 2);
  if (y < own[1] || y > own[3] || right < own[0] || left > own[2]) return 'none';
  return left + edge >= own[0] && right - edge <= own[2] ? 'all' : 'part';
}
