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
  // A browser shows its label, where it has one.
  const value = option
    ? attribute(option, 'label') || textInside(option, maxLabelLength)
    : read(field, 'value');
  if (typeof value !== 'string') return;
  // To ask for labels takes longer, the more fields there are.
  if (isContactLike(value))
    sightValue(value, { place: 'field', label: labelOf(field), element: field, order }, memory);
  else if (mayBeName.test(value) && calledName.test(callingsOf(field)) && memory.names.length < maxNames)
    memory.names.push({ text: `${labelOf(field)}: ${value.trim()}`, element: field, order });
}

/** Two words and more, that begin and end with letters. */
const mayBeName = /^\s*\p{L}[^\d@:<>]{2,58}\p{L}\s*$/u;
/** `name`, `fullName`, `contact_naam`; not `username`. */
const calledName = /(?:^|[^a-z]|full|contact|person|klant)(?:name|naam|nom|nome|nombre|namn|navn)\b/i;

const maxNames = 100;

/** What makers call a field, which costs nothing to ask. */
function callingsOf(field: Element): string {
  return ['name', 'id', 'autocomplete'].map((one) => attribute(field, one) ?? '').join(' ');
}

function labelOf(field: Element): string {
  const label = read(field, 'labels')?.[0];
  if (label) return textInside(label, maxLabelLength);
  return (attribute(field, 'aria-label') ?? '').trim().slice(0, maxLabelLength);
}
