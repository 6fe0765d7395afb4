/** The open leads of an organization, held against the contacts of a page on this device. Carries the phone metadata, as samePhone.ts does. */
import type { FoundContacts } from '../detect/contact.ts';
import type { Identifier } from '../identifier.ts';
import type { KnownLead } from './knownLead.ts';
import { keyOfEmail } from './sameEmail.ts';
import { isSamePhone } from './samePhone.ts';

/** More are not pulled; that it is so is said. */
export const maxOpenLeads = 5_000;

/** Gives who of them has an address; more than one where several share it. */
export type FindOpenLeads = (contact: Identifier) => readonly KnownLead[];

/** In whatever way a phone is written, these stand at its end. */
const endDigits = 4;

/** Made once for a list: each contact is then held against the few that may have its address. */
export function indexOpenLeads(leads: readonly KnownLead[]): FindOpenLeads {
  const byId = new Map(leads.map((lead) => [lead.id, [lead]]));
  const byEmail = groupedBy(leads, ({ email }) => keyOfEmail(email ?? ''));
  const byPhoneEnd = groupedBy(leads, ({ phone }) => endOf(phone ?? ''));
  return ({ kind, value }) => {
    if (kind === 'id') return byId.get(value) ?? [];
    if (kind === 'email') return byEmail.get(keyOfEmail(value) ?? '') ?? [];
    return (byPhoneEnd.get(endOf(value) ?? '') ?? []).filter(({ phone }) => isSamePhone(phone ?? '', value));
  };
}

function groupedBy(leads: readonly KnownLead[], keyOf: (lead: KnownLead) => string | null) {
  const groups = new Map<string, KnownLead[]>();
  for (const lead of leads) {
    const key = keyOf(lead);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(lead);
    else if (key !== null) groups.set(key, [lead]);
  }
  return groups;
}

/** Null for what is no phone. What follows an extension's sign is not of the number. */
function endOf(phone: string): string | null {
  const digits = phone.replace(/(?:ext|[x#;,]).*$/i, '').replace(/\D/g, '');
  return digits.length < endDigits ? null : digits.slice(-endDigits);
}

/** The addresses of a page that a person can see, or that belong to somebody whom they can see. */
export function addressesInView({ contacts }: FoundContacts): Identifier[] {
  return contacts
    .filter(({ visible, place }) => visible || place === 'attribute')
    .map(({ identifier }) => identifier);
}
