/** Which runs of digits are numbers for things, by the label in the cell or line before them: a page sets label and number apart. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { numberLabel } from '../text/numberLabel.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;

/** The candidates that are left: a number that stands alone after `Record ID` or `Invoice` is no phone, unless a link calls it. */
export function withoutOtherNumbers(
  candidates: readonly Candidate[],
  { texts }: Pick<PageReading, 'texts'>,
  skeleton: Skeleton,
): Candidate[] {
  let next = 0;
  return candidates.filter((candidate) => {
    while (next < texts.length && (texts[next]?.after ?? 0) <= candidate.sighting) next += 1;
    const { kind, place, before, at } = candidate;
    const beside = texts[next - 1];
    if (kind !== 'phone' || place === 'link' || before.trim() !== '' || !beside) return true;
    return !(
      isClose(beside.at, at, skeleton) && numberLabel(`${beside.text}: `, beside.text.length + 2) === 'thing'
    );
  });
}

/** In the same row, or a few steps apart. */
function isClose(label: number, at: number, skeleton: Skeleton): boolean {
  const { elements, around } = skeleton;
  const row = around[label]?.row ?? -1;
  if (row >= 0) return isWithin(skeleton, at, row);
  let outer = label;
  for (let climb = 0; climb < maxClimb && outer >= 0; climb += 1) {
    outer = elements[outer]?.parent ?? -1;
    if (isWithin(skeleton, at, outer)) return true;
  }
  return false;
}
