/** The closed set of expected failures. Anything else that goes wrong is a bug and is thrown. */

/** The lead is as it was: nothing left this computer. */
const neverSent = [
  'invalid-update',
  'unclear-lead',
  'key-missing',
  'host-not-allowed',
  'offline',
  'storage-failed',
  'page-unreadable',
] as const;

/** The lead is as it was: the API said no. */
const refused = [
  'bad-request',
  'key-refused',
  'forbidden',
  'not-found',
  'several-match',
  'too-many-requests',
] as const;

/** The lead may have been changed although no good answer came: nobody may say "not marked". */
const uncertain = [
  'nothing-updated',
  'server-error',
  'unreachable',
  'time-out',
  'not-json',
  'unknown-shape',
  'interrupted',
] as const;

/** Every expected failure, by what the person can do about it. */
export const problemKinds = [...neverSent, ...refused, ...uncertain] as const;

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
  /** It was answered, and the answer is about something else than was asked: repeating it can only make it worse. */
  readonly isSurprising?: true;
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

/** Whether the lead may have been changed although the mark failed. */
export function isUncertain({ kind }: Problem): boolean {
  return uncertain.some((one) => one === kind);
}
