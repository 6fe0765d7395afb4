/** The oracle: what the person was told, beside what Octanist did. Nothing of the extension's own bookkeeping is believed. */
import type { SandboxLead } from '../../../lib/sandbox/sandboxLead.ts';
import type { JournalEntry } from '../../../lib/sandbox/store.ts';
import type { Waiting } from './popupForm.ts';

/** A mark that the person was told is safe. Its value is its own, so that whatever Octanist did can be traced back to it. */
export interface AcceptedMark {
  /** In the order of asking. */
  readonly n: number;
  readonly leadId: string;
  /** As it was typed. */
  readonly lead: string;
  readonly status: 'qualified' | 'won' | 'lost';
  readonly value: number;
  /** Its own too, where there is one; a line by itself. */
  readonly note?: string;
  /** The person was told that it is done. */
  readonly isToldDone?: boolean;
  /** The person took it back, or let it go. */
  readonly isGivenUp?: boolean;
}

export interface Ledger {
  readonly accepted: readonly AcceptedMark[];
  readonly journal: readonly JournalEntry[];
  readonly leads: readonly SandboxLead[];
  readonly waiting: readonly Waiting[];
}

/** Each a list of sentences; all empty when the promise was kept. */
export interface Verdict {
  /** Told as done, and Octanist never did it. */
  readonly lost: readonly string[];
  /** Done more than once, or a note written twice. */
  readonly doubled: readonly string[];
  /** Neither done nor anywhere to be seen; or told as given up, and done. */
  readonly silent: readonly string[];
  /** An older mark of a lead came after a newer one. */
  readonly disordered: readonly string[];
}

/** Notes are added below each other: the sandbox must be set so, or nothing can be counted. */
export function judgeLedger({ accepted, journal, leads, waiting }: Ledger): Verdict {
  const verdict = { lost: [], doubled: [], silent: [], disordered: [] } as Record<keyof Verdict, string[]>;
  const noteOf = new Map(leads.map((lead) => [lead.id, lead.note?.split('\n') ?? []]));
  const changes = journal.flatMap((row) => changesIn(row));

  for (const mark of accepted) {
    const what = `mark ${mark.n} (${mark.lead}, ${mark.status}, ${mark.value})`;
    const done = changes.filter(({ leadId, value }) => leadId === mark.leadId && value === mark.value);
    const notes = (noteOf.get(mark.leadId) ?? []).filter((line) => line === mark.note).length;
    const later = accepted.some(({ n, leadId }) => n > mark.n && leadId === mark.leadId);
    const isSeen = waiting.some(({ text }) => shows(text, mark));
    const hasNote = mark.note === undefined || notes > 0;

    if (done.length > 1) verdict.doubled.push(`${what}: done ${done.length} times`);
    if (notes > 1) verdict.doubled.push(`${what}: its note was written ${notes} times`);
    if (mark.isGivenUp) {
      if (done.length > 0 || notes > 0) verdict.silent.push(`${what}: given up, and done`);
    } else if (done.length > 0 && hasNote) {
      // Done, whatever else is said of it.
    } else if (later && hasNote && done.length === 0) {
      // A later choice of the person has taken its place, its note with it.
    } else if (!isSeen) {
      const end = mark.isToldDone ? verdict.lost : verdict.silent;
      end.push(`${what}: ${done.length > 0 ? 'done without its note' : 'not done'}, and not to be seen`);
    }
  }

  for (const id of new Set(changes.map(({ leadId }) => leadId))) {
    const order = changes.filter(({ leadId }) => leadId === id).map(({ value }) => value);
    const asked = order.map((value) => accepted.find((mark) => mark.value === value)?.n ?? 0);
    for (const [at, n] of asked.entries()) {
      if (n > 0 && n < (asked[at - 1] ?? 0))
        verdict.disordered.push(`${id}: mark ${n} came after mark ${asked[at - 1]}`);
    }
  }
  return verdict;
}

/** What a PATCH has changed in each lead; nothing when it set what was there already. */
function changesIn({ body, before, after }: JournalEntry): { leadId: string; value: number }[] {
  const { value } = (body ?? {}) as { value?: unknown };
  return after.flatMap((lead, at) => {
    const old = before[at];
    const { updatedAt: _new, ...now } = lead;
    const { updatedAt: _old, ...then } = old ?? lead;
    return JSON.stringify(now) === JSON.stringify(then) ? [] : [{ leadId: lead.id, value: Number(value) }];
  });
}

/** Whether this text of the Waiting view is about that mark. It writes values as English does, in these browsers. */
export function shows(text: string, { lead, value, note }: AcceptedMark): boolean {
  const isNamed = text.includes(lead) && text.includes(`· ${value.toLocaleString('en-US')}`);
  return isNamed || (note !== undefined && text.split('\n').includes(note));
}

/** In one line, as the storm prints it. */
export function sayVerdict({ lost, doubled, silent, disordered }: Verdict): string {
  return `lost ${lost.length}, doubled ${doubled.length}, silent ${silent.length}, out of order ${disordered.length}`;
}

export function faultsOf({ lost, doubled, silent, disordered }: Verdict): readonly string[] {
  return [...lost, ...doubled, ...silent, ...disordered];
}
