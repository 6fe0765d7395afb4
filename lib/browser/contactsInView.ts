/** The contacts in view of a long page, for a popup that is waiting for all of them. */
import type { FoundContacts } from '../detect/contact.ts';
import type { Outcome } from '../problem.ts';
import { findContacts } from './findContacts.ts';

type Tell = (first: FoundContacts | null) => void;

/** Who has asked for what is in view, by tab, until the page is read. */
const asked = new Map<number, Tell>();

/** To be asked right before the page is read. Null, once it has been read, where all of it came at once. */
export function contactsInView(tabId: number): Promise<FoundContacts | null> {
  asked.get(tabId)?.(null);
  return new Promise((tell) => asked.set(tabId, tell));
}

/** As `findContacts`; who has asked for what is in view gets it meanwhile. */
export async function findForList(tabId: number): Promise<Outcome<FoundContacts>> {
  const tell = asked.get(tabId);
  asked.delete(tabId);
  return findContacts(tabId, tell).finally(() => tell?.(null));
}
