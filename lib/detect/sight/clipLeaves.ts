/** What `clip-path` and `clip` leave to see of a text (CSS Masking 1). */
import { numberOf } from '../page/numberOf.ts';
import type { Box, ElementStyle, PageElement } from '../pageReading.ts';
import type { Leaves } from './leaves.ts';

type Point = readonly [x: number, y: number];

/** So far inside its ends, and so far from the middle of its line. */
const edgePx = 3;
const nearPx = 2;

/** Of the box in the element: `perhaps` where it is not all. What is no plain shape the browser is asked for (`page/untoldIn.ts`). */
export function clipLeaves(elements: readonly PageElement[], at: number, box: Box | undefined): Leaves {
  let leaves: 'yes' | 'perhaps' = 'yes';
  for (let one = elements[at]; one && box; one = elements[one.parent]) {
    const { style = {}, box: own, tag } = one;
    const isIn = own && (shapeOf(style, own) ?? rectOf(style, own));
    if (isIn && isTurned(style)) leaves = 'perhaps';
    else if (isIn) {
      const points = pointsOf(box).map(isIn);
      if (!points.some(Boolean)) return 'no';
      if (!points.every(Boolean)) leaves = 'perhaps';
    }
    // In a frame, and where something can be scrolled, it has another place.
    if (tag === 'html' || /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) break;
  }
  return leaves;
}

/** Its box is then not where its shape is told from. */
function isTurned({ transform = '', rotate }: ElementStyle): boolean {
  return !!rotate || (transform !== '' && !/^matrix\([\d.e-]+, 0, 0, [\d.e-]+,/.test(transform));
}

function pointsOf([left, top, right, bottom]: Box): Point[] {
  const edge = Math.min(edgePx, (right - left) / 2);
  const y = (top + bottom) / 2;
  return [left + edge, (left + right) / 2, right - edge].flatMap((x): Point[] => [
    [x, y - Math.min(nearPx, (bottom - top) / 8)],
    [x, y + Math.min(nearPx, (bottom - top) / 8)],
  ]);
}

/** A function that says whether a point is inside; undefined where nobody can tell. */
function shapeOf({ clipPath = '' }: ElementStyle, own: Box): ((point: Point) => boolean) | undefined {
  const [left, top, right, bottom] = own;
  const [width, height] = [right - left, bottom - top];
  const [, shape = '', whole = ''] = /^(\w+)\(((?:[^()]|\([^()]*\))*)\)$/.exec(clipPath) ?? [];
  const body = whole.replace(/^(?:nonzero|evenodd),\s*/, '');
  if (!shape || body.includes('(')) return undefined;
  const px = (written = '', along = width) =>
    (numberOf(written) || 0) * (written.endsWith('%') ? along / 100 : 1);
  if (shape === 'inset') {
    const [up = '0', ahead = up, down = up, back = ahead] = (body.split(' round', 1)[0] ?? '').split(' ');
    const [l, t, r, b] = [
      left + px(back),
      top + px(up, height),
      right - px(ahead),
      bottom - px(down, height),
    ];
    return ([x, y]) => x >= l && x <= r && y >= t && y <= b;
  }
  if (shape === 'polygon') {
    const corners = body.split(',').map((one): Point => {
      const [x, y] = one.trim().split(/\s+/);
      return [left + px(x), top + px(y, height)];
    });
    return (point) => isInPolygon(point, corners);
  }
  if (shape !== 'circle' && shape !== 'ellipse') return undefined;
  const [radii = '', centre = ''] = ` ${body}`.split(' at ');
  const [cx, cy] = centre.trim().split(/\s+/);
  const [x0, y0] = [left + px(cx ?? '50%'), top + px(cy ?? '50%', height)];
  const sides = [x0 - left, right - x0, y0 - top, bottom - y0].map(Math.abs);
  const size = (written = 'closest-side', along = Math.hypot(width, height) / Math.SQRT2, of = sides) =>
    written === 'closest-side'
      ? Math.min(...of)
      : written === 'farthest-side'
        ? Math.max(...of)
        : px(written, along);
  const [first, second] = radii.trim().split(/\s+/).filter(Boolean);
  const rx = shape === 'circle' ? size(first) : size(first, width, sides.slice(0, 2));
  const ry = shape === 'circle' ? rx : size(second, height, sides.slice(2));
  return ([x, y]) => ((x - x0) / rx) ** 2 + ((y - y0) / ry) ** 2 <= 1;
}

/** `clip: rect(top, right, bottom, left)` */
function rectOf(
  { clip = '', position = '' }: ElementStyle,
  [left, top, right, bottom]: Box,
): ((point: Point) => boolean) | undefined {
  const [, body] = /^rect\(([^)]*)\)$/.exec(clip) ?? [];
  if (body === undefined || !/absolute|fixed/.test(position)) return undefined;
  const [t, r, b, l] = body.split(/[\s,]+/).map(numberOf);
  const or = (written: number | undefined, otherwise: number) =>
    written === undefined || Number.isNaN(written) ? otherwise : written;
  return ([x, y]) =>
    x >= left + or(l, 0) &&
    x <= left + or(r, right - left) &&
    y >= top + or(t, 0) &&
    y <= top + or(b, bottom - top);
}

function isInPolygon([x, y]: Point, corners: readonly Point[]): boolean {
  let isIn = false;
  for (const [index, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners.at(index - 1) as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
  }
  return isIn;
}
