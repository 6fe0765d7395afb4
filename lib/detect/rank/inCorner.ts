/** Which addresses a page keeps in its upper right corner: of whoever is signed in, whose picture, letters or name with address it shows. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { labelBefore } from './fieldLabel.ts';
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
  return ({ place, sighting, at, isHolderVisible, headed, before }) => {
    const [left = 0, , right = 0, bottom = Number.POSITIVE_INFINITY] = sightings[sighting]?.box ?? [];
    const { partOfPage, row = -1, card = -1 } = around[at] ?? {};
    const isEnd =
      place === 'attribute'
        ? left >= width - cornerWidthPx
        : // A head tells whom a message is from at its beginning, or after a word for it.
          headed === true &&
          labelBefore(before) === null &&
          left >= width / 2 &&
          right >= width - cornerWidthPx;
    return (
      isEnd &&
      isHolderVisible &&
      (partOfPage === 'rest' || partOfPage === 'menu') &&
      row < 0 &&
      card < 0 &&
      bottom <= barHeightPx
    );
  };
}
