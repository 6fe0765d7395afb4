/** Which addresses a page keeps in its upper right corner without showing them: of the picture or the letters of whoever is signed in. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** As high as the bars of products are, and as wide as what stands at their end. */
const barHeightPx = 56;
const cornerWidthPx = 120;

/** Says it of a candidate. What a page is about, or lists, may have a corner of its own. */
export function inCorner(
  { sightings, elements }: Pick<PageReading, 'sightings' | 'elements'>,
  { around }: Pick<Skeleton, 'around'>,
): (candidate: Candidate) => boolean {
  const width = elements[0]?.view?.[0] ?? Number.POSITIVE_INFINITY;
  return ({ place, sighting, at, isHolderVisible }) => {
    const [left = 0, , , bottom = Number.POSITIVE_INFINITY] = sightings[sighting]?.box ?? [];
    const { partOfPage, row = -1, card = -1 } = around[at] ?? {};
    return (
      place === 'attribute' &&
      isHolderVisible &&
      (partOfPage === 'rest' || partOfPage === 'menu') &&
      row < 0 &&
      card < 0 &&
      bottom <= barHeightPx &&
      left >= width - cornerWidthPx
    );
  };
}
