/** Everything that is known of each place where an address stands, gathered for the whole page at once. */

import type { Candidate } from '../contact.ts';
import { type Called, calledInSteps } from '../names/calledIn.ts';
import { namesInSteps } from '../names/namesOf.ts';
import { isTitle, pageNamesInSteps } from '../names/pageNames.ts';
import { shownSpelling } from '../names/shownSpelling.ts';
import type { PageReading } from '../pageReading.ts';
import { accountNamesOf, accountsOf } from './accountsOf.ts';
import { adapterReasons } from './adapterReasons.ts';
import { withCalledOtherwise } from './calledOtherwise.ts';
import { candidatesInSteps } from './candidatesOf.ts';
import { columnOf } from './columnOf.ts';
import { customersInSteps } from './customersIn.ts';
import { draftsIn } from './draftsIn.ts';
import type { FieldLabel } from './fieldWords.ts';
import { inCorner } from './inCorner.ts';
import { flatMapInSteps, type Steps } from './inSteps.ts';
import { withLetterheadInSteps } from './letterhead.ts';
import { listedInSteps } from './listedIn.ts';
import { withLoneRows } from './loneRows.ts';
import { nearPointed } from './nearPointed.ts';
import { withoutOtherNumbers } from './otherNumberBeside.ts';
import { nobodysAddresses, type OwnAddresses } from './ownAddresses.ts';
import { withOwners } from './ownersOf.ts';
import { withOwnMessagesInSteps } from './ownMessages.ts';
import { primariesInSteps } from './primariesIn.ts';
import type { Reason } from './rankSignals.ts';
import { reasonsForPlace } from './reasonsFor.ts';
import { withRecordHistory } from './recordHistory.ts';
import { type Role, rolesInSteps } from './rolesOf.ts';
import {
  isWithin,
  nothingAround,
  type Skeleton,
  type Surroundings,
  surroundingsInSteps,
} from './surroundingsOf.ts';
import { withWrittenTo } from './writtenTo.ts';

const ofMessages: ReadonlySet<FieldLabel | null> = new Set(['from', 'replyTo', 'to', 'copy']);

/** A candidate where it stands. */
export interface Standing {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly around: Surroundings;
  readonly isListed: boolean;
  readonly name: string | null;
  /** The page shows it, and the address spells it: more than an attribute says so. */
  readonly isNameShown: boolean;
  readonly reasons: readonly Reason[];
}

export interface Standings {
  readonly standings: readonly Standing[];
  readonly skeleton: Skeleton;
  /** E-mails of whoever is signed in to the page. */
  readonly accounts: ReadonlySet<string>;
  /** And their names, as the page shows them where it says so. */
  readonly accountNames: ReadonlySet<string>;
}

/** In page order. Linear in what was read. `own`: the person's own addresses and their colleagues'. */
export function* standingsInSteps(
  reading: PageReading,
  own: OwnAddresses = nobodysAddresses,
): Steps<Standings> {
  const skeleton = yield* surroundingsInSteps(reading);
  yield;
  const found = yield* candidatesInSteps(reading);
  yield;
  const candidates = yield* withCalledOtherwise(withoutOtherNumbers(found, reading, skeleton), skeleton);
  const isInCorner = inCorner(reading, skeleton);
  const roles = yield* rolesInSteps(reading, candidates, { skeleton, isInCorner });
  yield;
  const drafts = draftsIn(reading, candidates, roles, skeleton);
  yield;
  const called = yield* calledInSteps(reading, candidates, skeleton);
  yield;
  const ofPage = yield* pageNamesInSteps(
    reading,
    namesAround(reading, called, candidates, skeleton),
    skeleton,
  );
  yield;
  const customers = yield* customersInSteps(reading, candidates, skeleton);
  const names = yield* namesInSteps(reading, candidates, {
    roles,
    called,
    pageNames: ofPage.names,
    customers: [...customers.names],
    skeleton,
  });
  yield;
  const isShown = yield* shownSpelling(reading, candidates);
  const primaries = yield* primariesInSteps(reading, candidates, skeleton);
  yield;
  const listed = yield* listedInSteps(skeleton, reading, candidates, roles);
  yield;
  const people = candidates.filter(({ kind }) => kind === 'email').map(({ at }) => at);
  const hasMessages = candidates.some(
    ({ headed }, index) => headed || ofMessages.has(roles[index]?.label ?? null),
  );
  const isOfColumn = columnOf(candidates, roles, names, {
    texts: reading.texts,
    called,
    asideNames: ofPage.asideNames,
    around: skeleton.around,
  });
  const pointedAt = nearPointed(reading, people, skeleton);
  yield;
  const adapted = adapterReasons(reading);
  yield;
  const standings = yield* flatMapInSteps(candidates, (candidate, index): Standing[] => {
    const role = roles[index];
    if (!role) return [];
    const place = {
      candidate,
      role,
      around: aroundOf(candidate, drafts, skeleton),
      isListed: listed[candidate.at] ?? false,
      name: names[index] ?? null,
      isCustomer: customers.isOne[index] === true || customers.names.has(names[index] ?? ''),
      isPrimary: primaries[index] === true,
      hasMessages,
      isTitle: isTitle(candidate.at, skeleton),
    };
    const told = reasonsForPlace({
      ...place,
      pageNames: ofPage.names,
      isOfColumn: isOfColumn(candidate, place.name),
      pointed: pointedAt(candidate.at),
    });
    const known = (adapted[candidate.at] ?? []).filter(
      (reason) => reason !== 'vouched' || candidate.isHolderVisible,
    );
    const isNameShown = isShown(candidate, place.name);
    return [{ ...place, isNameShown, reasons: [...new Set([...told, ...known])] }];
  });
  yield;
  const written = withOwners(withLoneRows(standings, skeleton), reading, called);
  yield;
  const history = withWrittenTo(withRecordHistory(written, skeleton), skeleton);
  yield;
  const lettered = yield* withLetterheadInSteps(history, reading, skeleton);
  yield;
  const accounts = accountsOf(standings, ofPage, reading, skeleton, isInCorner);
  yield;
  const told = { skeleton, accounts, accountNames: accountNamesOf(standings, accounts, ofPage, called) };
  return {
    ...told,
    standings: yield* withOwnMessagesInSteps(
      { ...told, standings: lettered },
      { ...reading, owners: called.flatMap((one) => (one?.of === 'owner' ? one.name : [])) },
      own,
    ),
  };
}

function aroundOf({ at }: Candidate, drafts: readonly number[], skeleton: Skeleton): Surroundings {
  const around = skeleton.around[at] ?? nothingAround;
  return drafts.some((draft) => isWithin(skeleton, at, draft)) ? { ...around, isCompose: true } : around;
}

/** The names that stand on the page by themselves or with an address, those of its headings left out. */
function namesAround(
  { texts }: Pick<PageReading, 'texts'>,
  called: readonly (Called | null)[],
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): ReadonlySet<string> {
  const byThemselves = called.map((one, index) =>
    isTitle(texts[index]?.at ?? -1, skeleton) ? undefined : one?.name,
  );
  return new Set(
    [...byThemselves, ...candidates.map(({ name }) => name)].filter((name) => name !== undefined),
  );
}
