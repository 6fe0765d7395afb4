/** Judges outside the page what the reader sighted inside it: what of it are contacts, in which order, and whether one stands out. */
import { candidatesOf } from './candidatesOf.ts';
import type { Candidate, Contact, FoundContacts } from './contact.ts';
import { identifiersIn } from './identifiersIn.ts';
import { mailboxRole } from './mailboxRole.ts';
import type { PageReading } from './pageReading.ts';
import { rankOfPart } from './partOfPage.ts';
import { regionOfLanguage } from './regionOfLanguage.ts';

/** More than anybody looks through. */
const maxContacts = 500;

/** A contact and the page order of where it stood best. */
interface Judged {
  readonly contact: Contact;
  readonly order: number;
}

/** The contacts in what the reader sighted: its sightings read, then judged as below. */
export function judge(reading: PageReading, options: { region?: string | undefined }): FoundContacts {
  return judgeCandidates({ ...reading, candidates: candidatesOf(reading) }, options);
}

/**
 * The valid contacts of a page, each once, best first: seen before hidden, links that say what they do before those that do not,
 * people before shared mailboxes, what the page is about before what is around it or quoted,
 * whom a message is from before others, links, fields and named addresses before bare text, then page order.
 * `region` (ISO 3166 alpha-2) is where phones without country code belong; the page's own language is the second try.
 */
export function judgeCandidates(
  page: { candidates: readonly Candidate[] } & Pick<PageReading, 'cutShort' | 'language'>,
  { region }: { region?: string | undefined },
): FoundContacts {
  const regions = [region, regionOfLanguage(page.language)].filter((one) => one !== undefined);
  const byIdentifier = new Map<string, Judged>();
  for (const candidate of page.candidates) {
    for (const contact of contactsIn(candidate, regions)) {
      const key = `${contact.identifier.kind}:${contact.identifier.value}`;
      const judged = { contact, order: candidate.order };
      const known = byIdentifier.get(key);
      byIdentifier.set(key, known ? merge(known, judged) : judged);
    }
  }
  const contacts = [...byIdentifier.values()].sort(byRank).map(({ contact }) => contact);
  return {
    contacts: contacts.slice(0, maxContacts),
    best: standsOut(contacts),
    cutShort: page.cutShort || contacts.length > maxContacts,
  };
}

function contactsIn(candidate: Candidate, regions: readonly string[]): Contact[] {
  const { place, visible, disagrees, part, headed, name, snippet } = candidate;
  return identifiersIn(candidate, regions).map(({ identifier, text }) => ({
    identifier,
    text,
    place,
    visible,
    disagrees,
    part,
    ...(headed && { headed }),
    ...(name && { name }),
    ...(snippet && { snippet }),
  }));
}

/** The better place wins; a name, wherever it stood visibly, is kept. A link that disagreed once stays suspect. */
function merge(a: Judged, b: Judged): Judged {
  const [better, other] = byRank(a, b) <= 0 ? [a, b] : [b, a];
  const name = better.contact.name ?? (other.contact.visible ? other.contact.name : undefined);
  const disagrees = better.contact.disagrees || (other.contact.disagrees && other.contact.visible);
  return {
    contact: { ...better.contact, disagrees, ...(name && { name }) },
    order: Math.min(a.order, b.order),
  };
}

function byRank(a: Judged, b: Judged): number {
  const ranksA = ranks(a.contact);
  const ranksB = ranks(b.contact);
  for (const [index, rank] of ranksA.entries()) {
    const difference = rank - (ranksB[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.order - b.order;
}

/** Lower is better; the first difference decides. */
function ranks(contact: Contact): readonly number[] {
  const role = mailboxRole(contact.identifier);
  return [
    contact.visible ? 0 : 1,
    contact.disagrees ? 1 : 0,
    isLookalike(contact) ? 1 : 0,
    role === 'nobody' ? 2 : role === 'shared' ? 1 : 0,
    rankOfPart(contact.part),
    contact.headed ? 0 : 1,
    contact.place !== 'text' || contact.name !== undefined ? 0 : /^\d+$/.test(contact.text) ? 2 : 1,
  ];
}

/**
 * The contact a salesperson would mean without looking twice, else null. One person's e-mail stands out among any phones; so does
 * a phone where no e-mail is. Who is in the menu or the quoted message does not
 * compete with whom the page is about, nor who is in copy with the one whom the message is from. Two people beyond that, a link that disagrees, or nothing in sight: the person decides (docs/security.md T4, T5).
 */
function standsOut(contacts: readonly Contact[]): Contact | null {
  const seen = contacts.filter((one) => one.visible && mailboxRole(one.identifier) !== 'nobody');
  if (seen.some((one) => one.disagrees || isLookalike(one))) return null;
  const emails = seen.filter((one) => one.identifier.kind === 'email');
  const people = emails.filter((one) => mailboxRole(one.identifier) === null);
  const all = people.length > 0 ? people : seen;
  const foremost = Math.min(...all.map((one) => rankOfPart(one.part)));
  const only = all.filter((one) => rankOfPart(one.part) === foremost);
  const senders = only.filter((one) => one.headed);
  const leaders = senders.length === 1 ? senders : only;
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** Letters of two alphabets in one address: no spelling needs that, an imitation does (UTS 39 section 5.1, simplified). */
function isLookalike({ identifier: { value } }: Contact): boolean {
  return (
    /\p{Script=Latin}/u.test(value) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(value)
  );
}
