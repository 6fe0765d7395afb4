/** Puts contacts in the order in which a salesperson would want them. */
import type { Contact } from '../contact.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { nearTie, type Reason, signals, weightOf } from './rankSignals.ts';

/**
 * `named`: in an earlier message or one of ours, in copy, or the owner of a record. `forwarder`: above a message that is passed on. `another`: a sentence
 * says that it is somebody else's.
 */
export type Mention = 'named' | 'forwarder' | 'another';

/** Where on the page an address stands. */
export interface WeighedPlace {
  /** The element that it stands in. */
  readonly at: number;
  readonly partOfPage: string;
  readonly isListed: boolean;
  /** Whose it is, where it is not of the one that the page is about: what is told there of one of these is nobody else's. */
  readonly mention: Mention | null;
}

/** A contact with what its best place says, before it is put in order. */
export interface Weighed extends Omit<Contact, 'person' | 'name' | 'snippet'>, WeighedPlace {
  readonly name: string | null;
  readonly snippet: string | undefined;
  /** The page shows whose it is, and keeps the address itself in an attribute. */
  readonly isTold: boolean;
  /** Called a mobile, wherever it is seen. */
  readonly isMobile: boolean;
  /** In a field of a record that calls it their own, wherever it is seen. */
  readonly isField: boolean;
  /** By a link, also where it stands best. */
  readonly isDisputed: boolean;
  /** All places where a person can see it, the best one included. */
  readonly places: readonly WeighedPlace[];
}

/** A contact that has been given to a person. */
export interface OfPerson extends Weighed {
  /** Any number, the same for all contacts of one person. */
  readonly person: number;
  /** As from `personsOf`. */
  readonly isSure: boolean;
}

/** In the result persons are numbered in the order of the list. */
export function* inRankOrderSteps(weighed: readonly OfPerson[]): Steps<Contact[]> {
  const ranked = weighed
    .map((contact, order) => ({ contact, order, tier: tierOf(contact), weight: weightOf(contact.reasons) }))
    .sort((a, b) => a.tier - b.tier || b.weight - a.weight || a.order - b.order);
  yield;
  const isPlaced = new Set<number>();
  const inOrder: Ranked[] = [];
  const ofPerson = Map.groupBy(ranked, ({ contact, tier }) => `${tier} ${contact.person}`);
  for (const [index, one] of ranked.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    if (isPlaced.has(one.order)) continue;
    for (const other of emailsFirst(ofPerson.get(`${one.tier} ${one.contact.person}`) ?? [])) {
      if (isPlaced.has(other.order)) continue;
      isPlaced.add(other.order);
      inOrder.push(other);
    }
  }
  yield;
  return numbered(inOrder.map(({ contact }) => contact));
}

interface Ranked {
  readonly contact: OfPerson;
  readonly weight: number;
  readonly order: number;
}

/** Of one person the e-mails are first, the one that ranks best before the others, unless a phone ranks on its own. */
function emailsFirst(together: readonly Ranked[]): Ranked[] {
  const best = together.find(({ contact }) => contact.identifier.kind === 'email');
  const ofBest = best ? best.weight - weightWithout(ofCard, best.contact) : 0;
  const lead = ({ contact, weight }: Ranked) => {
    if (contact.identifier.kind === 'email') return weight - ofBest + 2 * nearTie;
    const own = weightWithout(contact.isSure ? ofCard : ofAll, contact);
    return (
      own +
      repeatsOf(contact) * repeated +
      // It may stand best in a row that is selected, which calls it nothing.
      (contact.isField && !contact.reasons.includes('recordField') ? signals.recordField : 0) +
      (contact.isSure ? besideEmail : 0) +
      (contact.isMobile ? mobile : 0)
    );
  };
  return [...together].sort((a, b) => lead(b) - lead(a) || a.order - b.order);
}

function weightWithout(some: ReadonlySet<Reason>, { reasons }: Weighed): number {
  return weightOf(reasons.filter((one) => !some.has(one)));
}

/** Of one person's numbers that leads which the page shows again. */
const repeated = 4;
/** And which stands with their e-mail, on a card of theirs, before one that is only nearest to them. */
const besideEmail = 6;
/** And a mobile before what rings on a desk. */
const mobile = 5;
/** What is said of all that is there tells no number of one person from another. */
const ofAll: ReadonlySet<Reason> = new Set(['main', 'selectedRow']);
/** And so does what is said of the card that their e-mail is on, too. */
const ofCard: ReadonlySet<Reason> = new Set([
  ...ofAll,
  'related',
  'aside',
  'timeline',
  'collapsed',
  'listed',
  'menu',
]);

function repeatsOf({ places }: Weighed): number {
  const apart = new Set(places.filter(({ mention }) => mention === null).map(({ at }) => at));
  return Math.min(2, Math.max(0, apart.size - 1));
}

/** Of whoever these hold for nobody thinks first, so that what is seen in part only may come before. */
const hardlyMeant: ReadonlySet<Reason> = new Set(['own', 'account', 'learnt', 'colleague', 'nobody']);

/** Hidden ones come last, before them those in web addresses, before them doubtful ones, and before these what is not seen whole. */
function tierOf({ visible, isTold, isDisputed, suspicions, reasons }: Weighed): number {
  const isInSight = visible || isTold;
  const isDoubtful = isDisputed || suspicions.length > 0;
  const isAside = reasons.includes('partlySeen') || reasons.some((reason) => hardlyMeant.has(reason));
  return (
    (isInSight ? 0 : 8) +
    (reasons.includes('inWebAddress') ? 4 : 0) +
    (isDisputed ? 2 : 0) +
    (suspicions.length > 0 ? 1 : 0) +
    (isAside && !isDoubtful ? 0.5 : 0)
  );
}

function numbered(contacts: readonly OfPerson[]): Contact[] {
  const numbers = new Map<number, number>();
  const nameOf = new Map<number, string>();
  for (const { person, name } of contacts) {
    if (!numbers.has(person)) numbers.set(person, numbers.size);
    if (name !== null && !nameOf.has(person)) nameOf.set(person, name);
  }
  return contacts.map(
    ({
      at: _,
      partOfPage: __,
      isListed: ___,
      mention: ____,
      isTold: _____,
      places: ______,
      isDisputed: _______,
      isSure: ________,
      isMobile: _________,
      isField: __________,
      name,
      snippet,
      person,
      ...contact
    }) => {
      const called = name ?? nameOf.get(person);
      return {
        ...contact,
        person: numbers.get(person) ?? 0,
        ...(called && { name: called }),
        ...(snippet && { snippet }),
      };
    },
  );
}
