/** The sightings in what a form field holds. */

import { maxLabelLength } from '../pageReading.ts';
import { attribute, attributeFits, parentOf, read } from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { sightValue } from './sightValue.ts';
import { isContactLike } from './spotsIn.ts';
import { textInside } from './textInside.ts';

const readable = /^\s*(?:|email|tel|text|search|url)\s*$/i;
/** HTML section 4.10.18.7.1: never a card, a password or a one-time code. */
const secret = /\bcc-|password|one-time/i;

/** Keeps those of an `<input>`, `<textarea>` or the chosen option of a `<select>`; none of hidden fields or secrets. */
export function sightField(field: Element, order: number, memory: PageMemory): void {
  if (
    !attributeFits(field, 'type', readable) ||
    attributeFits(field, 'autocomplete', secret) ||
    !memory.isOpen(parentOf(field))
  )
    return;
  const option = read(field, 'selectedOptions')?.[0];
  const value = option ? textInside(option, maxLabelLength) : read(field, 'value');
  // To ask for labels takes longer, the more fields there are.
  if (typeof value !== 'string' || !isContactLike(value)) return;
  sightValue(value, { place: 'field', label: labelOf(field), element: field, order }, memory);
}

function labelOf(field: Element): string {
  const label = read(field, 'labels')?.[0];
  if (label) return textInside(label, maxLabelLength);
  return (attribute(field, 'aria-label') ?? '').trim().slice(0, maxLabelLength);
}
