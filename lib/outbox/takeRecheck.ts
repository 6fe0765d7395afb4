/** The look after a note was written: whether it stands there once. */
import type { EntryIn } from './entry.ts';
import { countNote } from './notes.ts';
import type { Reading } from './reading.ts';

/**
 * done -> done. A browser whose connection is lost sends a request again by itself, and tells nobody (docs/security.md, M1). Where the
 * API adds each note to the last, the note then stands there twice. What cannot be read is left at that: the mark has arrived.
 */
export function takeRecheck(entry: EntryIn<'done'>, reading: Reading): EntryIn<'done'> {
  const { look, sameNoteBefore, update } = entry;
  const { recheck: _recheck, ...state } = entry.state;
  if (reading.is !== 'one' || update.note === undefined) return { ...entry, state };
  const before = Math.max(countNote(look?.lead?.note, update.note), sameNoteBefore);
  if (countNote(reading.lead.note, update.note) < before + 2) return { ...entry, state };
  return { ...entry, state: { ...state, toLookAt: true, noteTwice: true } };
}
