/** The sightings in a text that is not one of the page's texts: the value of a field or an attribute, or data. */

import type { Place } from '../pageReading.ts';
import { unseen } from './looksOf.ts';
import { type Draft, type Found, keep, type PageMemory, type Placed } from './pageMemory.ts';
import { cutOut, isContactLike, spotsIn } from './spotsIn.ts';

interface Holder extends Placed {
  readonly place: Place;
  readonly label: string;
}

/** Longer values are data of a program, and of no person. */
export const maxValueLength = 100_000;

/** Keeps them, each as seen as the element that holds the value; data are never seen. */
export function sightValue(
  value: string,
  { place, label, element, order }: Holder,
  memory: PageMemory,
): void {
  if (value.length > maxValueLength || memory.left.heldRoom < 0 || !isContactLike(value)) return;
  for (const spot of spotsIn(value)) {
    const text = cutOut(value, spot);
    const look: Draft['look'] = ({ ofBox }) => [place === 'data' ? unseen : ofBox(element)];
    hold(memory, { ...text, place, label, element, order, look }, [{ ...text, seams: [] }]);
  }
}

/** Keeps what an element holds. Without texts to judge by, it is looked at in any case. */
export function hold(memory: PageMemory, draft: Draft, texts: Found['texts']): void {
  const { element, order } = draft;
  const from = memory.texts.length;
  keep(memory, { element, order, from, to: from, draft, texts });
}
