/** The lead that a page's own address names: Octanist's dashboard, or a CRM that keeps the id in its address. */
import type { Contact, FoundContacts } from './detect/contact.ts';
import { isOctanist, leadIdIn } from './leadLink.ts';

/** What no person of the page is counted as. */
const nobody = -1;

/**
 * What was found, with that lead before all of it: the API matches by id first. On Octanist's own pages it is the one that is meant; an address
 * of anybody else's may hold any id, so there the person has to choose it.
 */
export function withLeadOfPage(found: FoundContacts, address: string | undefined): FoundContacts {
  const id = address === undefined ? null : leadIdIn(address);
  if (address === undefined || id === null) return found;
  const contact: Contact = {
    identifier: { kind: 'id', value: id },
    text: id,
    place: 'data',
    visible: true,
    disagrees: false,
    suspicions: [],
    reasons: [],
    person: nobody,
  };
  return {
    ...found,
    contacts: [contact, ...found.contacts],
    best: isOctanist(address) ? contact : found.best,
  };
}
