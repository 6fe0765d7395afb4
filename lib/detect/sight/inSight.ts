/** Which sightings a person can see: the answer to addresses that a page hides beside the real one (docs/security.md T4). */

import { numberOf } from '../page/numberOf.ts';
import type { PageElement, PageReading } from '../pageReading.ts';
import { mapInSteps, type Steps } from '../rank/inSteps.ts';
import { blendsIn, groundsOf } from './blendsIn.ts';
import { shownBox } from './shownBox.ts';
import { styleHides } from './styleHides.ts';

/** Below this share of opacity nobody reads. */
const minOpacity = 0.1;

/**
 * For each sighting whether it can be seen, or be scrolled to: by the reader's look at it, and by the styles of what is around it.
 * Of what an attribute holds: whether its element can be seen.
 */
export function* inSight(page: Pick<PageReading, 'sightings' | 'elements'>): Steps<boolean[]> {
  const { sightings, elements } = page;
  const opacities = opacitiesOf(elements);
  yield;
  const grounds = groundsOf(elements);
  yield;
  return yield* mapInSteps(sightings, ({ visible, at, box, ink, covered }) => {
    if (!visible || (opacities[at] ?? 1) < minOpacity) return false;
    if (ink && blendsIn(ink, grounds[at] ?? null)) return false;
    const shown = box && shownBox(elements, at, box);
    return !box || (!!shown && (shown.scrolledAway || !covered));
  });
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
