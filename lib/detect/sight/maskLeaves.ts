/** What the masks around a text leave to see of it (CSS Masking 1). */
import type { Box, ElementStyle, PageElement } from '../pageReading.ts';
import { alphasAt, alphasOf } from './gradientAlong.ts';
import { layersIn } from './layersIn.ts';
import type { Leaves } from './leaves.ts';

/** Less of a letter nobody reads; more than this anybody does. */
const minAlpha = 0.1;
const readableAlpha = 0.5;
const edgePx = 3;
const scrolls = /auto|scroll/;
/** What may stand behind the picture without any effect on what it lets through: everything as it is at first, or the whole box. */
const plain =
  /^(?:(?:0px|\d+%) (?:0px|\d+%)(?: \/ (?:auto|cover|100%(?: 100%| auto)?))?|(?:no-)?repeat(?:-[xy])?|alpha|match-source|border-box|add|intersect|\s)*$/;

/** Of the box in the element: `perhaps` where nobody can tell, or where it is not all. */
export function maskLeaves(elements: readonly PageElement[], at: number, box: Box | undefined): Leaves {
  let isMoved = false;
  let leaves: 'yes' | 'perhaps' = 'yes';
  for (let one = elements[at]; one; one = elements[one.parent]) {
    const { style = {}, box: whole } = one;
    // What can be scrolled under a mask shows where the mask lets it.
    isMoved ||= scrolls.test(`${style.overflowX} ${style.overflowY}`);
    if (style.mask) {
      const left = leftBy(style, whole, isMoved ? undefined : box);
      if (left === 'no') return 'no';
      if (left === 'perhaps') leaves = left;
    }
    // A frame has a place of its own in the page around.
    if (one.tag === 'html') isMoved = true;
  }
  return leaves;
}

function leftBy({ mask = '' }: ElementStyle, whole: Box | undefined, box: Box | undefined): Leaves {
  const layers = layersIn(mask).map(pictureOf);
  const overall = layers.map(({ image }) => alphasOf(image));
  if (overall.every((alphas) => alphas && alphas.most < minAlpha)) return 'no';
  if (!layers.every(({ rest }) => plain.test(rest)) || (whole && box && !isInside(box, whole)))
    return 'perhaps';
  const there = whole ? layers.map(({ image }) => alphasAt(image, whole, box ?? middleOf(whole))) : overall;
  // Of several each has to let it through: how they are put together need not be asked then.
  if (there.every((alphas) => alphas && alphas.least >= readableAlpha)) return 'yes';
  return box && there.every((alphas) => alphas && alphas.most < minAlpha) ? 'no' : 'perhaps';
}

/** A layer begins with its picture, up to the bracket that closes it. */
function pictureOf(layer: string): { readonly image: string; readonly rest: string } {
  const [image = ''] = /^[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/.exec(layer) ?? [];
  return { image, rest: layer.slice(image.length) };
}

/** What is outside of a masked box is not painted. */
function isInside(box: Box, whole: Box): boolean {
  return (
    box[0] >= whole[0] - edgePx &&
    box[2] <= whole[2] + edgePx &&
    box[3] > whole[1] + edgePx &&
    box[1] < whole[3] - edgePx
  );
}

function middleOf([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) / 4, (bottom - top) / 4];
  return [left + x, top + y, right - x, bottom - y];
}
