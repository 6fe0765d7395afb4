/** What a PATCH without a good answer means for the update: the answer table, on top of the kinds of problem. */
import type { Problem, ProblemKind } from '../problem.ts';

/**
 * `never-left`: nothing was sent. `refused`: the API said no, and a person must change something.
 * `key`: nothing can be sent with this key. `busy`: asked to come again, so probably not applied. `surprising`: answered, but
 * not as asked; never to be repeated. `in-doubt`: it may have been applied.
 */
export type AnswerMeaning = 'never-left' | 'refused' | 'key' | 'busy' | 'surprising' | 'in-doubt';

const meanings: Readonly<Record<ProblemKind, AnswerMeaning>> = {
  'invalid-update': 'never-left',
  'unclear-lead': 'never-left',
  'key-missing': 'never-left',
  'host-not-allowed': 'never-left',
  offline: 'never-left',
  'storage-failed': 'never-left',
  'page-unreadable': 'never-left',
  'bad-request': 'refused',
  'key-refused': 'key',
  forbidden: 'refused',
  'not-found': 'refused',
  'several-match': 'refused',
  'too-many-requests': 'busy',
  'nothing-updated': 'surprising',
  'server-error': 'in-doubt',
  unreachable: 'in-doubt',
  'time-out': 'in-doubt',
  'not-json': 'in-doubt',
  'unknown-shape': 'in-doubt',
  interrupted: 'in-doubt',
};

export function answerMeaning({ kind, httpStatus, retryAfterMs, isSurprising }: Problem): AnswerMeaning {
  if (isSurprising) return 'surprising';
  // A server that says when to come again has not begun; any other 503 may have come from behind the one that did the work.
  if (kind === 'server-error' && httpStatus === 503 && retryAfterMs !== undefined) return 'busy';
  return meanings[kind];
}
