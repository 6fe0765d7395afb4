/** Leads that may be the one that is meant although they have another address. */
import { domainOf, isFreeMail } from '../detect/names/freeMail.ts';
import type { KnownLead } from './knownLead.ts';
import { isSamePhone } from './samePhone.ts';
import type { Sought } from './sought.ts';

/** What speaks for it, the strongest first. */
export const nearReasons = ['phone', 'name', 'domain'] as const;
export type NearReason = (typeof nearReasons)[number];

export interface NearLead {
  readonly lead: KnownLead;
  readonly reason: NearReason;
}

/** More than these nobody compares. */
const maxNear = 8;
/** In some countries phones are written in pairs, so that no more digits than two stand together. */
const searchedDigits = 2;

/** What finds a phone however it is written, and a hundred others with it. */
export function phoneSearch(phone: string): string {
  return phone.slice(-searchedDigits);
}

/** What to search for; each finds too much. */
export function nearSearches({ name, email, phone }: Sought): string[] {
  const domain = companyOf(email);
  return [
    ...(phone === undefined ? [] : [phoneSearch(phone)]),
    ...(name === undefined ? [] : wordOf(name)),
    ...(domain === undefined ? [] : [`@${domain}`]),
  ];
}

/** The longest of its words that is written without accents: a search may not look past those. */
function wordOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const plain = words.filter((word) => /^[A-Za-z-]+$/.test(word));
  const [longest = ''] = (plain.length > 0 ? plain : words).sort((a, b) => b.length - a.length);
  return longest.length < 3 ? [] : [longest];
}

/** Those of the leads that are near, each once, the likeliest first. */
export function toNearLeads(leads: readonly KnownLead[], sought: Sought): NearLead[] {
  const once = [...new Map(leads.map((lead) => [lead.id, lead])).values()];
  const near = once.flatMap((lead) => {
    const reason = reasonFor(lead, sought);
    return reason === undefined ? [] : [{ lead, reason }];
  });
  const rank = ({ reason }: NearLead) => nearReasons.indexOf(reason);
  return near.sort((a, b) => rank(a) - rank(b)).slice(0, maxNear);
}

function reasonFor(lead: KnownLead, { name, email, phone }: Sought): NearReason | undefined {
  if (phone !== undefined && isSamePhone(lead.phone ?? '', phone)) return 'phone';
  if (name !== undefined && lead.name !== undefined && foldName(name) === foldName(lead.name)) return 'name';
  const domain = companyOf(email);
  return domain !== undefined && companyOf(lead.email) === domain ? 'domain' : undefined;
}

/** The domain of an address, unless everybody can have an address there. */
function companyOf(email: string | undefined): string | undefined {
  const domain = email && domainOf(email).toLowerCase();
  return domain && !isFreeMail(domain) ? domain : undefined;
}

/** `Zoë  MARTENS` and `Zoe Martens` are near; no more is claimed. */
function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
