/** How the way to Octanist is doing, as the last answers showed it. It is kept, so that a new background does not start hopeful. */
import { isPractice } from '../practice/practice.ts';
import type { Problem, ProblemKind } from '../problem.ts';
import { z } from '../zodMini.ts';
import { backOff } from './backOff.ts';
import type { Moment } from './pace.ts';

export const healthSchema = z.object({
  /** Requests in a row without an answer of Octanist's own. */
  failures: z._default(z.int(), 0),
  /** Answers in a row from something else: a portal, a proxy. */
  strangers: z._default(z.int(), 0),
  /** Nothing goes out before. */
  wait: z.exactOptional(
    z.object({
      sinceMs: z.number(),
      nextAtMs: z.number(),
      /** Octanist asked for it (Retry-After). */
      heldByServer: z.exactOptional(z.literal(true)),
    }),
  ),
  /** Fingerprints of the keys that Octanist has refused: an answer can come after the key was changed. */
  refusedKeys: z._default(z.array(z.string()), []),
  /** Whether a note was ever seen in an answer. */
  notesShown: z._default(z.boolean(), false),
});

export type Health = Readonly<z.infer<typeof healthSchema>>;

export const freshHealth: Health = { failures: 0, strangers: 0, refusedKeys: [], notesShown: false };

const strangerKinds: readonly ProblemKind[] = ['not-json', 'unknown-shape'];
const failureKinds: readonly ProblemKind[] = [
  ...strangerKinds,
  'server-error',
  'unreachable',
  'time-out',
  'too-many-requests',
];
/** Nothing was asked, so nothing was learnt. */
const silentKinds: readonly ProblemKind[] = [
  'offline',
  'host-not-allowed',
  'key-missing',
  'storage-failed',
  'interrupted',
];

/**
 * What any request to Octanist teaches.
 * @param problem null for an answer as expected
 * @param keyPrint of the key it was asked with
 */
export function afterRequest(
  health: Health,
  problem: Problem | null,
  keyPrint: string,
  moment: Moment,
): Health {
  // Practice is answered in this browser, and says nothing of the way to Octanist.
  if (isPractice({ print: keyPrint })) return health;
  if (problem && silentKinds.includes(problem.kind)) return health;
  // Only a person lifts this: an answer that was still under way would lift it by accident.
  if (problem?.kind === 'key-refused') {
    const refusedKeys = [...new Set([...health.refusedKeys, keyPrint])];
    return { ...takeHeart(health), refusedKeys };
  }
  if (!problem || !failureKinds.includes(problem.kind)) return takeHeart(health);
  const failures = health.failures + 1;
  const strangers = strangerKinds.includes(problem.kind) && !problem.isSurprising ? health.strangers + 1 : 0;
  const failed = { ...takeHeart(health), failures, strangers };
  const wait = waitAfter(failed, problem, moment);
  return wait === null ? failed : { ...failed, wait };
}

function waitAfter(
  { failures, strangers }: Health,
  problem: Problem,
  moment: Moment,
): Required<Health>['wait'] | null {
  const { nowMs: sinceMs, pace } = moment;
  const { retryAfterMs } = problem;
  if (retryAfterMs !== undefined) return { sinceMs, nextAtMs: sinceMs + retryAfterMs, heldByServer: true };
  const beyond = Math.max(failures - pace.breakerAfter, strangers - pace.pauseAfter) + 1;
  return beyond > 0 ? { sinceMs, nextAtMs: sinceMs + backOff(beyond, 0, moment) } : null;
}

/** Octanist has answered, or the network is another: what went wrong before says nothing now. What the server asked for stands. */
export function takeHeart({ wait, ...rest }: Health): Health {
  return { ...rest, failures: 0, strangers: 0, ...(wait?.heldByServer ? { wait } : {}) };
}

/** The person has saved a key anew, or Octanist accepts it: it is given another chance. */
export function trustKey(health: Health, keyPrint: string): Health {
  return { ...health, refusedKeys: health.refusedKeys.filter((other) => other !== keyPrint) };
}
