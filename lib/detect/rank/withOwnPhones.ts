/** The phones of whoever is signed in, or owns this browser: they stand in the messages that they have written, with their name. */
import type { Weighed } from './inRankOrder.ts';
import { byStrength, type Reason } from './rankSignals.ts';

const whose: readonly Reason[] = ['own', 'account'];

/** The same contacts; what is said of an e-mail holds for the phones of that person, if they bear the same name. `persons`: as from personsOf. */
export function withOwnPhones(contacts: readonly Weighed[], persons: readonly number[]): Weighed[] {
  const owners = new Map<string, Reason>();
  const keyOf = ({ name }: Weighed, index: number) => `${persons[index]} ${name}`;
  for (const [index, contact] of contacts.entries()) {
    const reason = whose.find((one) => contact.reasons.includes(one));
    if (reason && contact.identifier.kind === 'email' && contact.name !== null)
      owners.set(keyOf(contact, index), reason);
  }
  if (owners.size === 0) return [...contacts];
  return contacts.map((contact, index) => {
    const reason = contact.identifier.kind === 'phone' && owners.get(keyOf(contact, index));
    return reason && !contact.reasons.includes(reason)
      ? { ...contact, reasons: [...contact.reasons, reason].sort(byStrength) }
      : contact;
  });
}
