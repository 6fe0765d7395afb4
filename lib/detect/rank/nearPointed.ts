/** How near an address is to what the person points at, in steps of the tree, not in pixels. */
import type { PageReading } from '../pageReading.ts';
import type { Reason } from './rankSignals.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const closeSteps = 2;
const nearSteps = 5;
/** Whoever points at more people than this points at nobody. */
const maxPeople = 3;

/** Says of an element whether it is pointed at or near to that; of no element where nothing is pointed at, or all of the page is. */
export function nearPointed(
  { pointed, elements }: Pick<PageReading, 'pointed' | 'elements'>,
  people: readonly number[],
  skeleton: Skeleton,
): (at: number) => Reason | null {
  const steps: number[] = [];
  for (
    let index = pointed ?? -1;
    index >= 0 && steps.length <= nearSteps;
    index = elements[index]?.parent ?? -1
  ) {
    const isTooMany = people.filter((at) => isWithin(skeleton, at, index)).length > maxPeople;
    if (isTooMany || /^(?:html|body|main)$/.test(elements[index]?.tag ?? '')) break;
    steps.push(index);
  }
  return (at) => {
    const step = steps.findIndex((index) => isWithin(skeleton, at, index));
    if (step < 0) return null;
    return step <= closeSteps ? 'pointedAt' : 'nearPointed';
  };
}
