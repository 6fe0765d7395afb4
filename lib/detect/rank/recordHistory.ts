/** Whose messages on a person's record are its history, whatever the page calls that part. */
import type { Standing } from './standingsOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

/**
 * The same standings. On the record of whom the page names, told by a labelled field, a message that comes after it, or in another part
 * of the page, is in its timeline: it does not make somebody else its lead. A message may itself name a person and label their fields
 * (docs/security.md T4): then these come after its sender, in the same part.
 */
export function withRecordHistory(standings: readonly Standing[], skeleton: Skeleton): readonly Standing[] {
  const record = standings.find(
    ({ candidate, role, isListed, reasons }) =>
      candidate.visible &&
      !isListed &&
      !role.isQuoted &&
      !role.isSignature &&
      reasons.includes('namedByPage') &&
      reasons.includes('recordField'),
  );
  if (!record) return standings;
  const { candidate: field } = record;
  return standings.map((standing) => {
    const { candidate, around, reasons } = standing;
    if (!reasons.includes('sender') || reasons.includes('namedByPage') || reasons.includes('timeline'))
      return standing;
    const isElsewhere = around.scope >= 0 && !isWithin(skeleton, field.at, around.scope);
    const isBelow = field.sighting < candidate.sighting;
    return isElsewhere || isBelow ? { ...standing, reasons: [...reasons, 'timeline'] } : standing;
  });
}
