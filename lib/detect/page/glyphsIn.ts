/** Whether the fonts that a page brings along draw the letters at all: of a blank one browsers tell sizes as of any other. */
import { documentOf, styleOf } from './dom.ts';
import { remembered } from './remembered.ts';

const sizePx = 20;
const maxWidthPx = 1_600;
const maxDrawn = 1_500;
/** Between two letters there is less. */
const maxGapPx = 0.55 * sizePx;
const minDark = 128;

/** A function that tells it of a text in the element: 2 where nothing of it is drawn, 1 where not all is. */
export function glyphsIn(): (element: Element, text: string) => number {
  let left = maxDrawn;
  const familiesIn = remembered((document: Document) => {
    const families = new Map<string, boolean>();
    for (const { family, status } of document.fonts) {
      const name = family.replace(/["']/g, '');
      families.set(name, families.get(name) || status === 'loading');
    }
    return families;
  });
  /** Most pages bring no font along. */
  let drawing: OffscreenCanvasRenderingContext2D | null | undefined;

  function gapsIn(text: string, font: string): number {
    drawing ??= new OffscreenCanvas(maxWidthPx, 2 * sizePx).getContext('2d', { willReadFrequently: true });
    const context = drawing;
    if (!context) return 0;
    context.clearRect(0, 0, maxWidthPx, 2 * sizePx);
    context.font = font;
    context.fillText(text, 0, 1.5 * sizePx);
    const width = Math.min(maxWidthPx, Math.ceil(context.measureText(text).width));
    if (width < text.length) return 2;
    const { data } = context.getImageData(0, 0, width, 2 * sizePx);
    let gap = 0;
    let longest = 0;
    for (let x = 0; x < width; x += 1) {
      gap = isDarkAt(data, x, width) ? 0 : gap + 1;
      longest = Math.max(longest, gap);
    }
    return longest >= width ? 2 : longest > maxGapPx ? 1 : 0;
  }

  return (element, text) => {
    const { fontFamily, fontStyle, fontWeight, fontVariationSettings } = styleOf(element);
    const families = familiesIn(documentOf(element));
    const own = [...families].filter(([one]) => fontFamily.includes(one));
    if (own.length === 0 || left-- <= 0) return 0;
    // Until it is there letters have another, or none.
    if (own.some(([, isOnItsWay]) => isOnItsWay)) return 1;
    // An axis of the font's own, of which nobody knows what it does to letters.
    const isBent = /"(?!GRAD|FILL)[A-Z]{4}"/.test(fontVariationSettings) ? 1 : 0;
    const plain = text.replace(/\s+/g, '');
    const gaps = gapsIn(plain, `${fontStyle} ${fontWeight} ${sizePx}px ${fontFamily}`);
    // Where nothing can be drawn or read at all, that says nothing.
    return gaps > 0 && gapsIn(plain, `${sizePx}px sans-serif`) === 0 ? gaps : isBent;
  };
}

function isDarkAt(data: Uint8ClampedArray, x: number, width: number): boolean {
  for (let at = 4 * x; at < data.length; at += 4 * width)
    if (
      (data[at + 3] ?? 0) > minDark &&
      (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 3 * minDark
    )
      return true;
  return false;
}
