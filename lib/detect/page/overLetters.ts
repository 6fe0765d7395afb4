/** What a text's own styles paint over its letters and beside them: a line through them, a stroke along their edges, their shadows. */
import { coloursIn } from '../sight/colour.ts';
import { layersIn } from '../sight/layersIn.ts';
import { contrastOf, toneOf } from '../sight/tone.ts';
import { alphasIn } from './alphasIn.ts';
import { styleOf } from './dom.ts';
import { numberOf } from './numberOf.ts';
import { throughAncestors } from './throughAncestors.ts';

/** As shares of the height of a line: above these nobody can tell, or nothing is left. */
const thickLine = 0.35;
const solidLine = 0.7;
const thickStroke = 0.1;
const solidStroke = 0.5;
const minAlpha = 0.5;
/** A shadow as sharp as the letters themselves, that stands apart from them. */
const sharpPx = 1.5;
const likeContrast = 2;
const apart = /^inline-|^(?:absolute|fixed)$|^(?:left|right)$/;

/** A function that tells it of a text in the element, in a line so high: 2 where nothing is left of it, 1 where nobody can tell. */
export function overLetters(): (element: Element, height: number) => number {
  const lineOver = throughAncestors((element, around: number) => {
    const style = styleOf(element);
    // What is set apart has no lines of what is around it (CSS Text Decoration 3 section 2).
    const isApart = [style.display, style.position, style.float].some((one) => apart.test(one));
    return Math.max(isApart ? 0 : around, lineOf(style));
  }, 0);

  return (element, height) => {
    const line = lineOver(element) / height;
    const stroke = strokeOf(styleOf(element)) / height;
    if (line > solidLine || stroke > solidStroke) return 2;
    return line > thickLine || stroke > thickStroke || isDoubled(styleOf(element)) ? 1 : 0;
  };
}

/** How thick a line is that is painted over letters, or under them in their own colour. */
function lineOf(style: CSSStyleDeclaration): number {
  const { textDecorationLine, textDecorationColor, textDecorationThickness, textUnderlineOffset } = style;
  if (textDecorationLine === 'none') return 0;
  const isOver = textDecorationLine.includes('through');
  const isUnder = numberOf(textUnderlineOffset) < 0 && textDecorationColor === style.color;
  return (isOver || isUnder) && alphaOf(textDecorationColor) >= minAlpha
    ? numberOf(textDecorationThickness) || 0
    : 0;
}

function strokeOf({ webkitTextStrokeWidth, webkitTextStrokeColor, paintOrder }: CSSStyleDeclaration): number {
  // Behind the letters it leaves them whole.
  const isBehind = paintOrder.startsWith('stroke');
  return isBehind || alphaOf(webkitTextStrokeColor) < minAlpha ? 0 : numberOf(webkitTextStrokeWidth) || 0;
}

function alphaOf(colour: string): number {
  return alphasIn(colour)[0] ?? 1;
}

/** Shadows of their own colour make others of the letters. */
function isDoubled({ textShadow, webkitTextFillColor }: CSSStyleDeclaration): boolean {
  const own = toneOf(webkitTextFillColor);
  return layersIn(textShadow).some((shadow) => {
    const [colour] = coloursIn(shadow);
    const [x = 0, y = 0, blur = 0] = shadow.match(/-?[\d.]+px/g)?.map(numberOf) ?? [];
    const tone = colour && toneOf(colour);
    const isLike = !tone || !own || (tone.alpha >= minAlpha && contrastOf(tone, own) < likeContrast);
    return isLike && blur <= sharpPx && Math.max(Math.abs(x), Math.abs(y)) > sharpPx;
  });
}
