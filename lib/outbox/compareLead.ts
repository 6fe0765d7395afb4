/** The lead as it is now, beside what was asked for and what was there before: has the update arrived? */
import type { Entry } from './entry.ts';
import { countNote } from './notes.ts';
import type { SeenLead } from './seenLead.ts';

/**
 * `applied`: only this update can have done it. `as-wanted`: it is as wanted, and may have been so before. `absent`: it is not.
 * `changed-elsewhere`: neither as wanted nor as it was. `unclear`: the answer does not show enough.
 */
export type Comparison = 'applied' | 'as-wanted' | 'absent' | 'changed-elsewhere' | 'unclear';

/** @param notesShown whether a note has ever been seen in an answer: without that, no note is no proof of its absence */
export function compareLead(
  entry: Pick<Entry, 'update' | 'base' | 'look' | 'sameNoteBefore'>,
  lead: SeenLead,
  notesShown: boolean,
): Comparison {
  const { update } = entry;
  const base = leadBefore(entry);
  if (lead.status === undefined) return 'unclear';
  const note = findNote(entry, lead, notesShown);
  if (isAsWanted(update, lead)) {
    if (note === 'new') return 'applied';
    if (note === 'absent' || note === 'unclear') return note;
    return base !== undefined && !isAsWanted(update, base) ? 'applied' : 'as-wanted';
  }
  // Our own note in a lead that is not as we wanted it, or a status that is neither the old nor the new: somebody was here.
  if (note === 'new' || isChangedElsewhere(update, base, lead)) return 'changed-elsewhere';
  return note === 'unclear' ? 'unclear' : 'absent';
}

/** The lead as it was when this had certainly not arrived. */
function leadBefore({ look, base }: Pick<Entry, 'look' | 'base'>): SeenLead | undefined {
  return look?.lead ?? base;
}

/** Whether the lead is what the update would make it, its note aside. */
export function isAsWanted(update: Entry['update'], lead: SeenLead): boolean {
  return (
    lead.status === update.status &&
    (update.value === undefined || lead.value === update.value) &&
    (update.status !== 'lost' ||
      update.lossReason === undefined ||
      lead.lossReason?.trim() === update.lossReason)
  );
}

/** Whether status or value are not what they were; what either does not show says nothing. */
export function isOtherThan(before: SeenLead, lead: SeenLead): boolean {
  const isOther = <Field extends 'status' | 'value'>(field: Field) =>
    before[field] !== undefined && lead[field] !== undefined && before[field] !== lead[field];
  return isOther('status') || isOther('value');
}

function isChangedElsewhere(update: Entry['update'], before: SeenLead | undefined, lead: SeenLead): boolean {
  return before?.status !== undefined && lead.status !== before.status && lead.status !== update.status;
}

function findNote(
  entry: Pick<Entry, 'update' | 'base' | 'look' | 'sameNoteBefore'>,
  lead: SeenLead,
  notesShown: boolean,
): 'none' | 'new' | 'absent' | 'unclear' {
  const { update, sameNoteBefore } = entry;
  const base = leadBefore(entry);
  if (update.note === undefined) return 'none';
  // The field is there, and notes are known to come in it.
  const isShown = lead.note !== undefined && (notesShown || Boolean(lead.note));
  if (!isShown) return 'unclear';
  const count = countNote(lead.note, update.note);
  if (base?.note !== undefined) {
    // A reading from behind may have missed a note of ours.
    if (count > Math.max(countNote(base.note, update.note), sameNoteBefore)) return 'new';
    // An API that replaces notes shows the same one once, whether it was written once or twice.
    return count === 0 ? 'absent' : 'unclear';
  }
  if (count > sameNoteBefore) return 'new';
  return count === 0 ? 'absent' : 'unclear';
}
