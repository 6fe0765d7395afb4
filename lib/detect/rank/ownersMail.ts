/** Mail that whoever keeps a record has written from it: the record tells them as its owner, and its history as the sender. */
import type { Called } from '../names/calledIn.ts';
import type { PageReading } from '../pageReading.ts';
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';

const ofSenders: ReadonlySet<Reason> = new Set(['sender', 'headed', 'namedByPage']);

/**
 * The same standings; a sender whom a label before the first message calls the owner is that. What a message itself says cannot do that
 * (docs/security.md T4): it comes after its sender. `called`: of each text whose name it is.
 */
export function withOwnersMail(
  standings: readonly Standing[],
  { texts }: Pick<PageReading, 'texts'>,
  called: readonly (Called | null)[],
): readonly Standing[] {
  const first = standings.find(({ reasons }) => reasons.includes('sender'));
  if (!first) return standings;
  const owners = new Set(
    called
      .filter((one, index) => one?.of === 'owner' && (texts[index]?.after ?? 0) <= first.candidate.sighting)
      .map((one) => one?.name),
  );
  if (owners.size === 0) return standings;
  return standings.map((standing) => {
    const { name, reasons } = standing;
    return name !== null && owners.has(name) && reasons.includes('sender')
      ? { ...standing, reasons: [...reasons.filter((reason) => !ofSenders.has(reason)), 'owner'] }
      : standing;
  });
}
