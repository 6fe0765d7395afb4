/** Which sightings a person can see: the answer to addresses that a page hides beside the real one (docs/security.md T4). */

import { numberOf } from '../page/numberOf.ts';
import {
  type Glimpse,
  maxPieces,
  type PageElement,
  type PageReading,
  type Sighting,
} from '../pageReading.ts';
import { mapInSteps, type Steps } from '../rank/inSteps.ts';
import { blendsIn } from './blendsIn.ts';
import { clipLeaves } from './clipLeaves.ts';
import { lettersLeft } from './lettersLeft.ts';
import { maskLeaves } from './maskLeaves.ts';
import { paintedAt } from './paintedAt.ts';
import { shownBox } from './shownBox.ts';
import { minOpacity, styleHides } from './styleHides.ts';
import { isMirrored } from './upright.ts';

/** `partly`: not all of it, or nobody can tell; it is no secret, but nobody should be sure of it either. */
export type Sight = 'wholly' | 'partly' | 'no';

/**
 * For each sighting whether it can be seen, or be scrolled to: by the reader's look at it, and by the styles of what is around it.
 * Of what an attribute holds: whether its element can be seen. A link is seen no better than the address that it shows.
 */
export function* inSight(page: Pick<PageReading, 'sightings' | 'elements'>): Steps<Sight[]> {
  const { sightings, elements } = page;
  const opacities = opacitiesOf(elements);
  yield;
  const sights = yield* mapInSteps(sightings, (sighting) => sightOf(sighting, elements, opacities));
  yield;
  const cutLinks = new Set(
    sightings.flatMap(({ link, place }, index) =>
      place !== 'link' && sights[index] === 'partly' ? [link] : [],
    ),
  );
  return sightings.map(({ link, place }, index) => {
    const sight = sights[index] ?? 'no';
    return sight === 'wholly' && place === 'link' && link !== undefined && cutLinks.has(link)
      ? 'partly'
      : sight;
  });
}

function sightOf(sighting: Sighting, elements: readonly PageElement[], opacities: readonly number[]): Sight {
  const { rest = [], place, label } = sighting;
  const first = sightOfPiece(sighting, elements, opacities);
  if (first === 'no') return 'no';
  const isWhole =
    first === 'wholly' &&
    rest.length < maxPieces &&
    rest.every((one) => sightOfPiece(one, elements, opacities) === 'wholly');
  // What a link shows is somebody's name mostly, which may well be cut off.
  return isWhole || (place === 'link' && !/[@\d]/.test(label)) ? 'wholly' : 'partly';
}

function sightOfPiece(
  { visible, at, box, ink, covered, partly, under }: Glimpse,
  elements: readonly PageElement[],
  opacities: readonly number[],
): Sight {
  if (!visible || (opacities[at] ?? 1) < minOpacity || isMirrored(elements, at)) return 'no';
  const blends = ink ? blendsIn(paintedAt(elements, at, ink, box, under)) : 'no';
  const shown = box ? shownBox(elements, at, box) : { scrolledAway: false, isCut: false };
  const left = [maskLeaves(elements, at, box), clipLeaves(elements, at, box), lettersLeft(elements, at, box)];
  if (blends === 'yes' || left.includes('no') || !shown || (covered && !shown.scrolledAway)) return 'no';
  return shown.isCut || partly || blends === 'perhaps' || left.includes('perhaps') ? 'partly' : 'wholly';
}

/** Of each element the product of opacities up to the root, or 0 where a style hides all that is inside. */
function opacitiesOf(elements: readonly PageElement[]): number[] {
  const opacities: number[] = [];
  for (const element of elements) {
    const around = opacities[element.parent] ?? 1;
    const isHidden =
      around === 0 || styleHides(element) || isInClosedDetails(element, elements[element.parent]);
    opacities.push(isHidden ? 0 : around * numberOf(element.style?.opacity ?? '1'));
  }
  return opacities;
}

/** Inside `<details>` that is not open everything but its summary is hidden (HTML section 4.11.1). */
function isInClosedDetails({ tag }: PageElement, parent: PageElement | undefined): boolean {
  return parent?.tag === 'details' && tag !== 'summary' && parent.attributes.open === undefined;
}
