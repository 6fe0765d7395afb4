/** Where answers to look-ups are kept: in memory only (storage.session), out of reach of pages, and gone with the browser. */
import type { Identifier } from '../identifier.ts';
import { findAnswer, readKept, withAnswer } from '../lookup/keptLookUps.ts';
import type { LookedUpAt } from '../lookup/knownLead.ts';
import type { Problem, ProblemKind } from '../problem.ts';
import { z } from '../zod.ts';
import { readItem, removeItem, writeItem } from './storageItem.ts';

/** Answers come several at once, and each is added to what is there: one after the other. */
let keeping: Promise<void> = Promise.resolve();

export async function findKept(
  keyPrint: string,
  lead: Identifier,
  nowMs: number,
): Promise<LookedUpAt | undefined> {
  await keeping.catch(() => undefined);
  return findAnswer(readKept(await readItem('session:lookUps')), keyPrint, lead, nowMs);
}

export function keepAnswer(keyPrint: string, lead: Identifier, answer: LookedUpAt): Promise<void> {
  keeping = keeping
    .catch(() => undefined)
    .then(async () => {
      const kept = readKept(await readItem('session:lookUps'));
      await writeItem('session:lookUps', withAnswer(kept, keyPrint, lead, answer));
    });
  return keeping;
}

/** What was found before is not so any more. */
export function forgetAnswers(): Promise<void> {
  keeping = keeping.catch(() => undefined).then(() => removeItem('session:lookUps'));
  return keeping;
}

/** What no look-up gets past for now: a key that may not read, or a server that asks to slow down. */
const pausing: readonly ProblemKind[] = ['forbidden', 'key-refused', 'too-many-requests'];
const busyMs = 60_000;

const pauseSchema = z.object({
  kind: z.enum(['forbidden', 'key-refused', 'too-many-requests']),
  /** Null for as long as the browser runs. */
  untilMs: z.number().nullable(),
});

/** Why nothing is asked with this key at this moment. */
export async function findPause(keyPrint: string, nowMs: number): Promise<Problem | undefined> {
  const pause = pauseSchema.safeParse(await readItem(`session:lookUpPause-${keyPrint}`));
  if (!pause.success) return undefined;
  const { kind, untilMs } = pause.data;
  return untilMs === null || nowMs < untilMs ? { kind } : undefined;
}

export async function keepPause(keyPrint: string, problem: Problem, nowMs: number): Promise<void> {
  const { kind, retryAfterMs = busyMs } = problem;
  if (!pausing.includes(kind)) return;
  const untilMs = kind === 'too-many-requests' ? nowMs + retryAfterMs : null;
  await writeItem(`session:lookUpPause-${keyPrint}`, { kind, untilMs });
}
