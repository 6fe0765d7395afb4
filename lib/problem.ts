/** The closed set of expected failures. Anything else that goes wrong is a bug and is thrown. */

/**
 * Every expected failure, by what the person can do about it. The first group was never sent, the second was refused by
 * the API, and of the third nobody can say whether the lead was changed.
 */
export const problemKinds = [
  // Never sent.
  'invalid-update',
  'unclear-lead',
  'key-missing',
  'host-not-allowed',
  'offline',
  'storage-failed',
  'page-unreadable',
  // Refused: the lead is unchanged.
  'bad-request',
  'key-refused',
  'forbidden',
  'not-found',
  'several-match',
  'too-many-requests',
  // Unknown: the lead may have been changed.
  'nothing-updated',
  'server-error',
  'unreachable',
  'time-out',
  'not-json',
  'unknown-shape',
  'interrupted',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** An expected failure, as a plain object: it survives a message, which an Error's class does not. */
export interface Problem {
  readonly kind: ProblemKind;
  /** To quote to Octanist's support. */
  readonly requestId?: string;
  /** The HTTP status, when there was an answer. */
  readonly httpStatus?: number;
  /** How long the API asks to wait. */
  readonly retryAfterMs?: number;
  /** The API's own words, for the person to read beside ours. */
  readonly detail?: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(kind: ProblemKind, more: Omit<Problem, 'kind'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { kind, ...more } };
}

const mayHaveBeenApplied: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'nothing-updated',
  'server-error',
  'unreachable',
  'time-out',
  'not-json',
  'unknown-shape',
  'interrupted',
]);

/** Whether the lead may have been changed although no good answer came: then nobody may say "not marked". */
export function isUncertain(problem: Problem): boolean {
  return mayHaveBeenApplied.has(problem.kind);
}
