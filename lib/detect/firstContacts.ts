/** The list of a long page begins with what is in view, while the rest is still looked at. */
import { countryOfPhone } from '../phone/phoneCountry.ts';
import type { FoundContacts } from './contact.ts';

/** Fewer places are looked at before anybody could tell the first from the rest. */
const manyPlaces = 150;

/** Whether so much of a page was found or chosen that what is in view is worth a look of its own. */
export function isLong(found: readonly unknown[]): boolean {
  return found.length > manyPlaces;
}

/**
 * Of what was judged of the places in view that which the rest of the page can only add to; null where there is nothing of it yet. A number without
 * country code has to wait, since others elsewhere on the page may tell its country, and so has what nobody sees. Nobody stands
 * out before all are known.
 */
export function firstContacts({ contacts }: FoundContacts): FoundContacts | null {
  const sure = contacts.filter(
    ({ identifier: { kind }, text, visible, place }) =>
      (kind !== 'phone' || countryOfPhone(text) !== undefined) && (visible || place === 'attribute'),
  );
  return sure.length === 0 ? null : { contacts: sure, best: null, cutShort: false };
}
