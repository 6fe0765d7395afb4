/** What an element paints outside of its box, where no point of the window tells of it: shadows of it and of its letters, an outline, a picture as its border. */
import { layersIn } from '../sight/layersIn.ts';
import { alphasIn } from './alphasIn.ts';
import type { Edges } from './coversIn.ts';
import { lettersAt } from './inkOver.ts';
import { numberOf } from './numberOf.ts';
import { opaque } from './pileOf.ts';
import { remembered } from './remembered.ts';
import type { Through } from './shownThrough.ts';

/** An outline is painted over all that is in the same layer, the others below it; the shade is that of its letters, and has their shape. */
export type Around = 'rim' | 'outline' | 'shade';

/** Something that is painted around a box. */
interface Rim {
  readonly edges: Edges;
  /** Inside of this it is not washed out; undefined where nobody can tell. */
  readonly core?: Edges | undefined;
  /** Inside of this it paints nothing. */
  readonly hole?: Edges | undefined;
  readonly alpha: number;
}

/** As pages draw a border, or what has the focus. */
const maxRingPx = 2;

/** Most of a page's shadows are the same few, and let through what is below. */
const isSolid = remembered(
  (shadows: string) => 1 - alphasIn(shadows).reduce((through, alpha) => through * (1 - alpha), 1) >= opaque,
);

/** As almost nothing has. */
export function hasRim({ boxShadow, borderImageSource, filter }: CSSStyleDeclaration): boolean {
  return (
    borderImageSource !== 'none' ||
    (boxShadow !== 'none' && isSolid(boxShadow)) ||
    (filter !== 'none' && filter.includes('drop-shadow(') && isSolid(filter))
  );
}

/** Where all of it is; undefined where nothing of it could hide a text. */
export function reachOf(style: CSSStyleDeclaration, box: Edges, around: Around): Edges | undefined {
  const rims = rimsOf(style, box, around);
  // Many thin ones cover as one does that is solid.
  if (alphaOf(rims) < opaque) return undefined;
  const [left, top, right, bottom] = (['left', 'top', 'right', 'bottom'] as const).map((side, index) =>
    Math[index < 2 ? 'min' : 'max'](...rims.map(({ edges }) => edges[side])),
  ) as [number, number, number, number];
  return { left, top, right, bottom };
}

export function throughBeyond(
  element: Element,
  style: CSSStyleDeclaration,
  box: Edges,
  around: Around,
  [x, y]: readonly [number, number],
): Through {
  const isIn = (edges: Edges | undefined) =>
    !!edges && x > edges.left && x < edges.right && y > edges.top && y < edges.bottom;
  if (around === 'shade') {
    const isShaded = rimsOf(style, box, around).some(({ edges: { left, top, right, bottom } }) =>
      lettersAt(
        element,
        x - (left + right - box.left - box.right) / 2,
        y - (top + bottom - box.top - box.bottom) / 2,
      ),
    );
    return isShaded ? 'some' : 'all';
  }
  // By which a ground is drawn over the whole width of a page, and no higher than its element.
  const [, inset] = /^inset\(([^r]*)/.exec(style.clipPath) ?? [];
  if (inset && !isIn(grown(box, inset, -1))) return 'all';
  const there = rimsOf(style, box, around).filter(({ edges, hole }) => isIn(edges) && !isIn(hole));
  if (alphaOf(there.filter(({ core }) => isIn(core))) >= opaque) return 'none';
  return alphaOf(there) >= opaque ? 'some' : 'all';
}

function alphaOf(rims: readonly Rim[]): number {
  return 1 - rims.reduce((through, { alpha }) => through * (1 - alpha), 1);
}

function rimsOf(style: CSSStyleDeclaration, box: Edges, around: Around): Rim[] {
  if (around === 'outline') return outlineOf(style, box);
  if (around === 'shade') return shadowsIn(style.textShadow, box);
  const dropped = style.filter.matchAll(/drop-shadow\(((?:[^()]|\([^()]*\))*)\)/g);
  return [
    ...shadowsIn(style.boxShadow, box),
    // Of what is drawn in the box, which may be less than all of it.
    ...[...dropped].flatMap(([, shadow = '']) =>
      shadowsIn(shadow, box).map((rim) => ({ ...rim, core: undefined })),
    ),
    ...borderImageOf(style, box),
  ];
}

function shadowsIn(list: string, box: Edges): Rim[] {
  return layersIn(list).flatMap((shadow) => {
    const [alpha = 0] = alphasIn(shadow);
    const [x = 0, y = 0, blur = 0, spread = 0] = shadow.match(/-?[\d.]+px/g)?.map(numberOf) ?? [];
    const isRing = Math.max(Math.abs(x), Math.abs(y)) + blur + spread <= maxRingPx;
    if (isRing || shadow.includes('inset')) return [];
    const moved = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
    return {
      edges: grown(moved, `${spread + blur}`),
      core: grown(moved, `${spread - blur}`),
      hole: box,
      alpha,
    };
  });
}

function outlineOf({ outlineColor, outlineWidth, outlineOffset }: CSSStyleDeclaration, box: Edges): Rim[] {
  const half = Math.min(box.right - box.left, box.bottom - box.top) / 2;
  const hole = grown(box, `${Math.max(-half, numberOf(outlineOffset))}`);
  const edges = grown(hole, outlineWidth);
  const [alpha = 1] = alphasIn(outlineColor);
  return numberOf(outlineWidth) > maxRingPx ? [{ edges, core: edges, hole, alpha }] : [];
}

function borderImageOf(style: CSSStyleDeclaration, box: Edges): Rim[] {
  const { borderImageSource, borderImageOutset, borderTopWidth } = style;
  if (borderImageSource === 'none') return [];
  const alphas = alphasIn(borderImageSource);
  // In pixels, or in borders.
  const outset = borderImageOutset.replace(
    /[\d.]+(?= |$)/g,
    (many) => `${numberOf(many) * numberOf(borderTopWidth)}`,
  );
  const edges = grown(box, outset);
  const isSolid = alphas.length > 0 && Math.min(...alphas) >= opaque;
  return [{ edges, core: isSolid ? edges : undefined, alpha: isSolid ? 1 : Math.max(opaque, ...alphas) }];
}

/** By one to four sizes, as styles write them for the sides. */
function grown({ left, top, right, bottom }: Edges, sizes: string, sign = 1): Edges {
  const [up = 0, ahead = up, down = up, back = ahead] = sizes
    .trim()
    .split(/[ )]+/)
    .flatMap((size) => (size ? sign * (numberOf(size) || 0) * (size.endsWith('%') ? 0 : 1) : []));
  return { left: left - back, top: top - up, right: right + ahead, bottom: bottom + down };
}
