/** A problem in plain words: what happened, and what to do next. */
import type { MarkStatus } from './lead.ts';
import type { Problem, ProblemKind } from './problem.ts';
import type { UpdateResult } from './update.ts';
import type { Say, WordKey } from './words.ts';

export interface Explanation {
  readonly what: string;
  readonly next: string;
  /** Smaller print: the API's own words, and the request id to quote to support. */
  readonly more: readonly string[];
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** Total over the union: a kind of problem without words does not compile. */
function wordOf<Part extends 'what' | 'next'>(
  kind: ProblemKind,
  part: Part,
): `problem_${Underscored<ProblemKind>}_${Part}` {
  return `problem_${kind.replaceAll('-', '_') as Underscored<ProblemKind>}_${part}`;
}

export function explain(problem: Problem, say: Say): Explanation {
  const wait = problem.retryAfterMs === undefined ? [] : [sayWait(problem.retryAfterMs, say)];
  return {
    what: say(wordOf(problem.kind, 'what')),
    next: [say(wordOf(problem.kind, 'next')), ...wait].join(' '),
    more: [
      ...(problem.detail ? [say('octanistSaid', problem.detail)] : []),
      ...(problem.requestId ? [say('requestId', problem.requestId)] : []),
    ],
  };
}

export function sayWait(waitMs: number, say: Say): string {
  const seconds = Math.ceil(waitMs / 1000);
  return seconds < 120
    ? say('waitSeconds', String(seconds))
    : say('waitMinutes', String(Math.ceil(seconds / 60)));
}

const markedWords = {
  qualified: 'markedQualified',
  won: 'markedWon',
  lost: 'markedLost',
} as const satisfies Record<MarkStatus, WordKey>;

/** "Marked won in Octanist: jane@acme.com". Never "sent to Google Ads": that is not visible to the API. */
export function sayMarked(status: MarkStatus, lead: string, say: Say): string {
  return say(markedWords[status], lead);
}

export function sayLeadsUpdated({ leadsUpdated }: UpdateResult, say: Say): string {
  if (leadsUpdated === null) return say('leadsUpdatedUnknown');
  return leadsUpdated === 1 ? say('leadsUpdatedOne') : say('leadsUpdatedMany', String(leadsUpdated));
}
