/** The step before the first byte leaves. Only once it is in storage may the request be sent. */
import type { Entry, EntryIn } from './entry.ts';

/** Enough to see what happened; the number of each says how many there were. */
const keptAttempts = 5;

/** waiting -> sending, with a new attempt. */
export function startSending(entry: EntryIn<'waiting'>, nowMs: number): EntryIn<'sending'> {
  const n = attemptsOf(entry) + 1;
  return {
    ...entry,
    attempts: [...entry.attempts, { n, startedAtMs: nowMs }].slice(-keptAttempts),
    state: { is: 'sending', startedAtMs: nowMs },
  };
}

/** sending -> unconfirmed, for what is found sending when the background starts: nobody knows how far it got. */
export function interruptSending(entry: EntryIn<'sending'>, nowMs: number): EntryIn<'unconfirmed'> {
  return {
    ...entry,
    attempts: endAttempt(entry, { kind: 'interrupted' }),
    state: {
      is: 'unconfirmed',
      sinceMs: nowMs,
      nextAtMs: nowMs,
      problem: { kind: 'interrupted' },
      failedReads: 0,
    },
  };
}

/** How many attempts there have been. */
export function attemptsOf({ attempts }: Pick<Entry, 'attempts'>): number {
  return attempts.at(-1)?.n ?? 0;
}

type Attempt = Entry['attempts'][number];

/** The attempts, the last of them with how it ended. */
export function endAttempt(
  { attempts }: Pick<Entry, 'attempts'>,
  end: { readonly kind?: NonNullable<Attempt['kind']>; readonly requestId?: string },
): Attempt[] {
  const last = attempts.at(-1);
  return last === undefined ? [] : [...attempts.slice(0, -1), { ...last, ...end }];
}
