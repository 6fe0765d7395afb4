/** The sightings in a text that is not one of the page's texts: the value of a field or an attribute, or data. */

import type { Place } from '../pageReading.ts';
import { unseen } from './looksOf.ts';
import { keep, type PageMemory, type Placed } from './pageMemory.ts';
import { cutOut, isContactLike, spotsIn } from './spotsIn.ts';

interface Holder extends Placed {
  readonly place: Place;
  readonly label: string;
}

/** Longer values are data of a program, and of no person. */
const maxValueLength = 100_000;

/** Keeps them, each as seen as the element that holds the value; data are never seen. */
export function sightValue(
  value: string,
  { place, label, element, order }: Holder,
  memory: PageMemory,
): void {
  if (value.length > maxValueLength || !isContactLike(value)) return;
  for (const spot of spotsIn(value)) {
    const look = place === 'data' ? () => unseen : () => memory.looks.ofBox(element);
    keep(memory, { ...cutOut(value, spot), place, label, element, order, look });
  }
}
