/** Why Octanist could not be asked something, in plain words. No mark is on its way here: nothing was changed, and nobody is told to mark again. */
import { type Explanation, explain, sayWait } from './explain.ts';
import { isUncertain, type Problem } from './problem.ts';
import type { Say } from './words.ts';

export function explainAsking(problem: Problem, say: Say): Explanation {
  const { what, next, more } = explain(problem, say);
  switch (problem.kind) {
    // What is to be done about these is the same whatever was asked.
    case 'key-refused':
    case 'forbidden':
    case 'storage-failed':
      return { what, next, more };
    case 'bad-request':
      return { what: say('askNotAccepted'), next: '', more };
    case 'key-missing':
    case 'host-not-allowed':
      return { what, next: '', more };
    case 'offline':
      return { what, next: say('askOnceConnected'), more };
    default: {
      const isAboutLead = isUncertain(problem) && problem.kind !== 'not-json';
      const wait = problem.retryAfterMs === undefined ? [] : [sayWait(problem.retryAfterMs, say)];
      return {
        what: isAboutLead ? say('askedInVain') : what,
        next: [say('askAgain'), ...wait].join(' '),
        more,
      };
    }
  }
}
