/** Two updates of one lead, of which the first has not left: the one update that does what both would have done. */
import { maxNoteLength, type Update } from '../update.ts';

/**
 * What a person expects of "won, 500" and then "lost": lost, and no 500. Otherwise what the newer one leaves open stands as the
 * older one had it. Both notes stay, the older first, and the same note only once.
 * Null when both notes together are longer than one may be: then they go one after the other.
 */
export function mergeUpdates(older: Update, newer: Update): Update | null {
  const isTurnedDown = newer.status === 'lost' && older.status !== 'lost';
  const value = newer.value ?? (isTurnedDown ? undefined : older.value);
  const lossReason =
    newer.status === 'lost'
      ? (newer.lossReason ?? (older.status === 'lost' ? older.lossReason : undefined))
      : undefined;
  const note = joinNotes(older.note, newer.note);
  if (note !== undefined && note.length > maxNoteLength) return null;
  return {
    lead: newer.lead,
    status: newer.status,
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note }),
    ...(lossReason === undefined ? {} : { lossReason }),
  };
}

function joinNotes(older: string | undefined, newer: string | undefined): string | undefined {
  if (older === undefined || older === newer) return newer;
  return newer === undefined ? older : `${older}\n${newer}`;
}

/** Whether both ask for the very same thing. */
export function sameUpdate(a: Update, b: Update): boolean {
  return (
    a.lead.kind === b.lead.kind &&
    a.lead.value === b.lead.value &&
    a.status === b.status &&
    a.value === b.value &&
    a.note === b.note &&
    a.lossReason === b.lossReason
  );
}
