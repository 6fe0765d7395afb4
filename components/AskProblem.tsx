/** What kept Octanist from being asked: nothing was changed, and nothing is lost. */
import { say } from '../lib/browser/say.ts';
import { explainAsking } from '../lib/explainAsking.ts';
import type { Problem } from '../lib/problem.ts';
import { ProblemAlert } from './ProblemAlert.tsx';

interface AskProblemProps {
  readonly problem: Problem;
  /** Asks anew. Left out where the button that asks stands beside it anyway. */
  readonly onAgain?: () => void;
}

export function AskProblem({ problem, onAgain }: AskProblemProps) {
  return (
    <ProblemAlert problem={problem} said={explainAsking(problem, say)}>
      {onAgain && (
        <button type="button" className="button mt-2" onClick={onAgain}>
          {say('lookUpAgain')}
        </button>
      )}
    </ProblemAlert>
  );
}
