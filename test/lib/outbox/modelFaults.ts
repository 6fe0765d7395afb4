/** What can befall one request in the model: what the server does, when, and what the client hears of it. */
import { fail, type Outcome } from '../../../lib/problem.ts';
import type { UpdateResult } from '../../../lib/update.ts';

/** A request's fate. Times are milliseconds from when it was sent. */
export interface Fate {
  /** When the server does it; left out: never. At most 30 s, as reliability.md assumes of late servers. */
  readonly appliedAfterMs?: number;
  readonly answeredAfterMs: number;
  /** `ok`: whatever the server answers. */
  readonly hears: 'ok' | 'several' | ReturnType<typeof fail>;
  /** Where the background dies. */
  readonly dies?: 'before-sending' | 'before-noting';
}

export const fine: Fate = { appliedAfterMs: 40, answeredAfterMs: 80, hears: 'ok' };

/** Of an update; each by what a person would call it. */
export const updateFates = {
  fine,
  slow: { appliedAfterMs: 4_000, answeredAfterMs: 9_000, hears: 'ok' },
  'changes several leads': { ...fine, hears: 'several' },
  'lost on the way': { answeredAfterMs: 30, hears: fail('unreachable') },
  'lost on the way back': { appliedAfterMs: 20, answeredAfterMs: 30, hears: fail('unreachable') },
  'lost, and done late': { appliedAfterMs: 29_000, answeredAfterMs: 30, hears: fail('unreachable') },
  'no answer, done': { appliedAfterMs: 500, answeredAfterMs: 20_000, hears: fail('time-out') },
  'no answer, done late': { appliedAfterMs: 30_000, answeredAfterMs: 20_000, hears: fail('time-out') },
  'no answer, not done': { answeredAfterMs: 20_000, hears: fail('time-out') },
  'error, done': {
    appliedAfterMs: 50,
    answeredAfterMs: 60,
    hears: fail('server-error', { httpStatus: 500 }),
  },
  'error, not done': { answeredAfterMs: 60, hears: fail('server-error', { httpStatus: 502 }) },
  'too busy': { answeredAfterMs: 60, hears: fail('server-error', { httpStatus: 503, retryAfterMs: 90_000 }) },
  'too many': {
    answeredAfterMs: 60,
    hears: fail('too-many-requests', { httpStatus: 429, retryAfterMs: 7_000 }),
  },
  // The browser itself sent it twice (M1 of reliability.md), and only the second was turned away.
  'too many, done': {
    appliedAfterMs: 40,
    answeredAfterMs: 60,
    hears: fail('too-many-requests', { httpStatus: 429 }),
  },
  'too many, for now': { answeredAfterMs: 60, hears: fail('too-many-requests', { httpStatus: 429 }) },
  portal: { answeredAfterMs: 60, hears: fail('not-json', { httpStatus: 200 }) },
  'garbled, done': {
    appliedAfterMs: 50,
    answeredAfterMs: 60,
    hears: fail('unknown-shape', { httpStatus: 200 }),
  },
  refused: { answeredAfterMs: 60, hears: fail('not-found', { httpStatus: 404 }) },
  'key refused': { answeredAfterMs: 60, hears: fail('key-refused', { httpStatus: 401 }) },
  'nothing changed': {
    answeredAfterMs: 60,
    hears: fail('nothing-updated', { httpStatus: 200, isSurprising: true }),
  },
  'offline after all': { answeredAfterMs: 1, hears: fail('offline') },
  'dies before sending': { answeredAfterMs: 1, hears: 'ok', dies: 'before-sending' },
  'dies before noting the answer': { ...fine, dies: 'before-noting' },
} as const satisfies Record<string, Fate>;

/** Of a reading. */
export const readFates = {
  fine: { behindMs: 0, answeredAfterMs: 50 },
  'far behind': { behindMs: 30_000, answeredAfterMs: 50 },
  error: { behindMs: 0, answeredAfterMs: 50, hears: fail('server-error', { httpStatus: 500 }) },
  'no answer': { behindMs: 0, answeredAfterMs: 20_000, hears: fail('time-out') },
  portal: { behindMs: 0, answeredAfterMs: 50, hears: fail('not-json', { httpStatus: 200 }) },
  forbidden: { behindMs: 0, answeredAfterMs: 50, hears: fail('forbidden', { httpStatus: 403 }) },
  'too many': { behindMs: 0, answeredAfterMs: 50, hears: fail('too-many-requests', { httpStatus: 429 }) },
  'key refused': { behindMs: 0, answeredAfterMs: 50, hears: fail('key-refused', { httpStatus: 401 }) },
} as const satisfies Record<string, ReadFate>;

export interface ReadFate {
  readonly behindMs: number;
  readonly answeredAfterMs: number;
  readonly hears?: ReturnType<typeof fail>;
}

export type UpdateFateName = keyof typeof updateFates;
export type ReadFateName = keyof typeof readFates;

export function toOutcome(fate: Fate, leadId: string | undefined): Outcome<UpdateResult> {
  if (typeof fate.hears !== 'string') return fate.hears;
  if (leadId === undefined) return fail('not-found', { httpStatus: 404 });
  return { ok: true, value: { leadsUpdated: fate.hears === 'several' ? 3 : 1, leadId } };
}
