/** Judges outside the page what the reader sighted inside it: what of it are contacts, in which order, and whether one stands out. */
import type { Identifier } from '../identifier.ts';
import type { FoundContacts } from './contact.ts';
import type { PageReading } from './pageReading.ts';
import { phonesBesideOwn, phonesSignedByUs, phonesUnderOwnName } from './rank/besideOwn.ts';
import { inRankOrderSteps, type Mention, type Weighed, type WeighedPlace } from './rank/inRankOrder.ts';
import { finish, itemsOfStep, mapInSteps, type Steps } from './rank/inSteps.ts';
import { nobodysAddresses, type OwnAddresses } from './rank/ownAddresses.ts';
import { personsInSteps } from './rank/personsOf.ts';
import { byStrength, type Reason, weightOf } from './rank/rankSignals.ts';
import { reasonsForAddress } from './rank/reasonsFor.ts';
import { type Regions, regionsFor, regionsOf } from './rank/regionsOf.ts';
import { type Standing, standingsInSteps } from './rank/standingsOf.ts';
import { standsOut } from './rank/standsOut.ts';
import { withTeamMailboxes } from './rank/teamMailboxes.ts';
import { withOwnPhones } from './rank/withOwnPhones.ts';
import { identifiersIn } from './text/identifiersIn.ts';
import { suspicionsOf } from './text/suspicionsOf.ts';

/** More than anybody looks through. */
const maxContacts = 5_000;

/** So many places of one address are gone by. */
const maxPlaces = 8;

const telling: ReadonlySet<Reason> = new Set(['vouched', 'sender', 'replyTo', 'recipient', 'copied']);

export interface JudgeOptions {
  /** Where phones without country code belong (ISO 3166 alpha-2), before the page's own hints. */
  readonly region?: string | undefined;
  /** The person's own addresses and their colleagues'. */
  readonly own?: OwnAddresses | undefined;
}

/**
 * The valid contacts of a page, each once, best first by the signals of rankSignals.ts: in sight before hidden, links that say what they
 * do before those that do not, then by weight, then in page order; a person's phone stands right after the e-mail.
 */
export function judge(reading: PageReading, options: JudgeOptions): FoundContacts {
  return finish(judgeInSteps(reading, options));
}

/** The same, for where others wait for their turn. */
export function* judgeInSteps(
  reading: PageReading,
  { region, own = nobodysAddresses }: JudgeOptions,
): Steps<FoundContacts> {
  const { standings, skeleton, accounts, accountNames } = yield* standingsInSteps(reading, own);
  const regions = regionsOf(reading, standings, region);
  yield;
  const places = yield* placesByAddress(standings, regions);
  const besideOwn = new Set([
    ...phonesBesideOwn(standings, new Set([...accounts, ...own.addresses]), skeleton),
    ...phonesUnderOwnName(standings, reading, accountNames),
    ...phonesSignedByUs(standings),
  ]);
  const weighed = yield* mapInSteps(places, (one) => {
    const whose = reasonsForAddress(one.identifier, own, accounts);
    return weigh(one, isAllAmong(besideOwn, one) && !whose.includes('own') ? [...whose, 'account'] : whose);
  });
  yield;
  const { persons, isSure } = yield* personsInSteps(weighed, skeleton);
  yield;
  const ofPersons = yield* mapInSteps(withOwnPhones(weighed, persons), (contact, index) => ({
    ...contact,
    person: persons[index] ?? index,
    isSure: isSure[index] === true,
  }));
  const withTeams = withTeamMailboxes(ofPersons);
  yield;
  const contacts = yield* inRankOrderSteps(withTeams);
  yield;
  return {
    contacts: contacts.slice(0, maxContacts),
    // Who stands out in a part of a page may be one of many in the whole.
    best: reading.cutShort ? null : standsOut(contacts),
    cutShort: reading.cutShort || contacts.length > maxContacts,
  };
}

/** An address and all the places where it stands, as written there. */
interface Places {
  readonly identifier: Identifier;
  readonly all: readonly { readonly text: string; readonly standing: Standing }[];
}

function* placesByAddress(standings: readonly Standing[], regions: Regions): Steps<Places[]> {
  const places = new Map<string, { identifier: Identifier; all: { text: string; standing: Standing }[] }>();
  for (const [index, standing] of standings.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    for (const { identifier, text } of identifiersIn(standing.candidate, regionsFor(standing, regions))) {
      const key = `${identifier.kind}:${identifier.value}`;
      const known = places.get(key) ?? { identifier, all: [] };
      known.all.push({ text, standing });
      places.set(key, known);
    }
  }
  return [...places.values()];
}

/** Whether it is one of them wherever it can be seen. */
function isAllAmong(some: ReadonlySet<Standing>, { all }: Places): boolean {
  const seen = some.size === 0 ? [] : all.filter(({ standing }) => standing.candidate.visible);
  return seen.length > 0 && seen.every(({ standing }) => some.has(standing));
}

/**
 * The place where it stands best counts; a name, wherever it stands in sight, is kept. A link in sight that disagreed leaves a doubt, and no
 * more where it also stands undisputed: who writes a message could push its sender down otherwise.
 */
function weigh({ identifier, all }: Places, whose: readonly Reason[]): Weighed {
  const best = all.reduce((a, b) => (ofPlace(b.standing) > ofPlace(a.standing) ? b : a));
  const { candidate, reasons } = best.standing;
  const isSeenWhole = all.some(({ standing }) => standing.candidate.visible && !standing.candidate.isPartly);
  const named = all.find(({ standing }) => standing.name !== null && standing.candidate.visible);
  return {
    identifier,
    text: best.text,
    place: candidate.place,
    visible: all.some(({ standing }) => standing.candidate.visible),
    isTold: isTold(best.standing),
    isMobile: all.some(({ standing }) => standing.role.isMobile && standing.candidate.visible),
    isField: all.some(
      ({ standing }) =>
        standing.reasons.includes('recordField') &&
        standing.role.line === null &&
        standing.candidate.visible &&
        mentionOf(standing) === null,
    ),
    disagrees: all.some(({ standing }) => standing.candidate.disagrees && isShown(standing)),
    isDisputed: candidate.disagrees && isShown(best.standing),
    suspicions: suspicionsOf(best.text, identifier),
    reasons: [...(isSeenWhole ? reasons.filter((one) => one !== 'partlySeen') : reasons), ...whose].sort(
      byStrength,
    ),
    name: best.standing.name ?? named?.standing.name ?? null,
    snippet: candidate.snippet,
    ...placeOf(best.standing),
    places: all
      .filter(({ standing }) => standing.candidate.visible || standing === best.standing)
      .slice(0, maxPlaces)
      .map(({ standing }) => placeOf(standing)),
  };
}

function placeOf(standing: Standing): WeighedPlace {
  const { candidate, around, isListed } = standing;
  return { at: candidate.at, partOfPage: around.partOfPage, isListed, mention: mentionOf(standing) };
}

function mentionOf({ role, candidate, reasons }: Standing): Mention | null {
  if (
    role.isQuoted ||
    reasons.includes('fromUs') ||
    role.label === 'to' ||
    role.label === 'copy' ||
    role.label === 'owner'
  )
    return 'named';
  if (candidate.isAnothers) return 'another';
  return role.isAboveForwarded ? 'forwarder' : null;
}

/** Whether the page shows a person and keeps the address in an attribute, as inboxes do: by the person's part, or by the name. */
function isTold({ candidate: { place, isHolderVisible }, isNameShown, reasons }: Standing): boolean {
  return (
    isHolderVisible && place === 'attribute' && (isNameShown || reasons.some((reason) => telling.has(reason)))
  );
}

function isShown(standing: Standing): boolean {
  return standing.candidate.visible || isTold(standing);
}

/** In sight first, then agreeing, then by weight. */
function ofPlace(standing: Standing): number {
  const { candidate, reasons } = standing;
  return (isShown(standing) ? 2_000 : 0) + (candidate.disagrees ? 0 : 1_000) + weightOf(reasons);
}
