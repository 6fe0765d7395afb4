/** Styles of one element that hide all that is inside it. */

const minSidePx = 3;
const maxBlurPx = 6;

/** Whether the style leaves nothing to see. `rect` is asked only for the few styles that are measured against the box. */
export function styleHides(style: CSSStyleDeclaration, rect: () => DOMRect): boolean {
  if (style.display === 'none' || style.contentVisibility === 'hidden') return true;
  // Letters in another order than they are read: what is found is not what is seen.
  if (/override/.test(style.unicodeBidi ?? '')) return true;
  return (
    filterHides(style.filter) ||
    maskHides(style.maskImage) ||
    clipHides(style) ||
    (isSet(style.clipPath) && clipPathHides(style.clipPath, rect()))
  );
}

function filterHides(filter: string | undefined): boolean {
  if (!isSet(filter)) return false;
  const blur = Number.parseFloat(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0');
  return blur > maxBlurPx || Number.parseFloat(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? '1') < 0.1;
}

/** A mask made of transparent colours only. A picture as a mask is not looked into. */
function maskHides(mask: string | undefined): boolean {
  if (!isSet(mask) || !mask.includes('gradient(')) return false;
  const colours = mask.match(/rgba?\([^)]*\)/g) ?? [];
  return colours.length > 0 && colours.every((one) => /^rgba\(.*,\s*0(?:\.0\d*)?\)$/.test(one));
}

/** `clip: rect(0 0 0 0)`, the old way to keep text for screen readers only. */
function clipHides(style: CSSStyleDeclaration): boolean {
  if (!isSet(style.clip) || (style.position !== 'absolute' && style.position !== 'fixed')) return false;
  const [top, right, bottom, left] = style.clip.match(/-?[\d.]+px|auto/g)?.map(Number.parseFloat) ?? [];
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return right - left < minSidePx || bottom - top < minSidePx;
}

function clipPathHides(clipPath: string, box: DOMRect): boolean {
  const [, shape, body] = /^(inset|circle|ellipse|polygon|xywh|rect)\((.*)\)/.exec(clipPath) ?? [];
  if (shape === undefined || body === undefined) return false;
  if (shape === 'circle' || shape === 'ellipse')
    return Number.parseFloat(body) < minSidePx && !/^0*\.\d/.test(body);
  if (shape === 'polygon') {
    const points = body.replace(/^(?:nonzero|evenodd),\s*/, '').split(',');
    const xs = points.map((point) => length(point.trim().split(/\s+/)[0], box.width));
    const ys = points.map((point) => length(point.trim().split(/\s+/)[1], box.height));
    return spread(xs) < minSidePx || spread(ys) < minSidePx;
  }
  const sides =
    body
      .split(/\s+round\s+/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  if (shape !== 'inset') return false;
  const top = length(sides[0], box.height);
  const right = sides[1] === undefined ? length(sides[0], box.width) : length(sides[1], box.width);
  const bottom = length(sides[2] ?? sides[0], box.height);
  const left = sides[3] === undefined ? right : length(sides[3], box.width);
  return box.width > 0 && (box.width - left - right < minSidePx || box.height - top - bottom < minSidePx);
}

function length(written: string | undefined, whole: number): number {
  const number = Number.parseFloat(written ?? '0');
  return written?.endsWith('%') ? (number / 100) * whole : number;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '' && value !== 'none' && value !== 'auto';
}
