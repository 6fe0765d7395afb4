/** Styles of one element that hide all that is inside it. */
import { numberOf } from '../page/numberOf.ts';
import type { Box, ElementStyle, PageElement } from '../pageReading.ts';

const minSidePx = 3;
const maxBlurPx = 6;
/** Below this share of opacity nobody reads. */
export const minOpacity = 0.1;
/** Beyond these all letters are white, or black, or as grey as their ground. */
const maxBrightness = 5;
const minBrightness = 0.1;

/** Whether the style leaves nothing to see. Whether the element is rendered at all is for the browser to say. */
export function styleHides({ style = {}, box, visible }: PageElement): boolean {
  const { contentVisibility, filter, clip, clipPath, position } = style;
  return (
    visible === false ||
    contentVisibility === 'hidden' ||
    turnsLetters(style) ||
    (!!filter && filterHides(filter)) ||
    (!!clip && clip !== 'auto' && /absolute|fixed/.test(position ?? '') && clipHides(clip)) ||
    (!!clipPath && clipPathHides(clipPath, box))
  );
}

/** Whether it shows letters in another order than they are written (CSS Writing Modes 4 section 2.4.3): what is found there is not what is seen. */
export function turnsLetters({ unicodeBidi = '', direction }: ElementStyle): boolean {
  return direction === 'rtl' && unicodeBidi.endsWith('override');
}

function filterHides(filter: string): boolean {
  const brightness = numberIn(/brightness\(([^)]+)/, filter, 1);
  return (
    numberIn(/blur\(([^)]+)px/, filter, 0) > maxBlurPx ||
    numberIn(/opacity\(([^)]+)/, filter, 1) < minOpacity ||
    numberIn(/contrast\(([^)]+)/, filter, 1) < minBrightness ||
    brightness > maxBrightness ||
    brightness < minBrightness ||
    // What a filter of the page's own does nobody can tell.
    filter.includes('url(')
  );
}

function numberIn(pattern: RegExp, text: string, otherwise: number): number {
  return numberOf(pattern.exec(text)?.[1] ?? String(otherwise));
}

/** `clip: rect(0 0 0 0)`, the old way to keep text for screen readers only. */
function clipHides(clip: string): boolean {
  const [top = 0, right, bottom, left = 0] = clip.match(/-?[\d.]+px|auto/g)?.map(numberOf) ?? [];
  if (right === undefined || bottom === undefined) return false;
  return right - left < minSidePx || bottom - top < minSidePx;
}

function clipPathHides(clipPath: string, [left0, top0, right0, bottom0]: Box = [0, 0, 0, 0]): boolean {
  const width = right0 - left0;
  const height = bottom0 - top0;
  const [, shape = '', body = ''] = /^(\w+)\((?:nonzero,|evenodd,)?(.*)\)/.exec(clipPath) ?? [];
  const px = (written: string | undefined, whole: number) =>
    (numberOf(written ?? '') || 0) * (written?.endsWith('%') ? whole / 100 : 1);
  if (/circle|ellipse/.test(shape)) return numberOf(body) < minSidePx && !/^0*\.\d/.test(body);
  if (shape === 'polygon') {
    const points = body.split(',').map((point) => point.trim().split(/\s+/));
    return [width, height].some((whole, axis) => {
      const along = points.map((point) => px(point[axis], whole));
      return Math.max(...along) - Math.min(...along) < minSidePx;
    });
  }
  if (shape !== 'inset' || width === 0) return false;
  const [top, right = top, bottom = top, left = right] = (body.split(' round', 1)[0] ?? '').split(' ');
  return (
    width - px(left, width) - px(right, width) < minSidePx ||
    height - px(top, height) - px(bottom, height) < minSidePx
  );
}
