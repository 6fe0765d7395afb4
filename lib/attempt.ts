/** One update on its way from one tab, so that a popup opened later can tell what became of it. */
import type { Outcome } from './problem.ts';
import { fail } from './problem.ts';
import { type Update, type UpdateResult, updateSchema } from './update.ts';
import { z } from './zod.ts';

export type Attempt = {
  readonly id: string;
  readonly update: Update;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly startedAtMs: number;
} & (
  | { readonly state: 'sending' }
  | {
      readonly state: 'ended';
      readonly endedAtMs: number;
      readonly outcome: Outcome<UpdateResult>;
      /** A success is told once; a problem stays until the next mark. */
      readonly seen: boolean;
    }
);

const base = { id: z.string(), update: updateSchema, startedAtMs: z.number() };

/** A stored attempt. Only our own background writes it, so its outcome is trusted as far as its type. */
export const attemptSchema = z.discriminatedUnion('state', [
  z.object({ ...base, state: z.literal('sending') }),
  z.object({
    ...base,
    state: z.literal('ended'),
    endedAtMs: z.number(),
    outcome: z.custom<Outcome<UpdateResult>>(
      (value) => typeof value === 'object' && value !== null && 'ok' in value,
    ),
    seen: z.boolean(),
  }),
]);

export function startAttempt(id: string, update: Update, startedAtMs: number): Attempt {
  return { id, update, startedAtMs, state: 'sending' };
}

export function endAttempt(attempt: Attempt, outcome: Outcome<UpdateResult>, endedAtMs: number): Attempt {
  const { id, update, startedAtMs } = attempt;
  return { id, update, startedAtMs, state: 'ended', endedAtMs, outcome, seen: false };
}

/** An attempt found still sending when the background starts: the browser stopped it, and nobody knows how far it got. */
export function interruptAttempt(attempt: Attempt, nowMs: number): Attempt {
  return attempt.state === 'sending' ? endAttempt(attempt, fail('interrupted'), nowMs) : attempt;
}
