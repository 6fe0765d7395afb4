/** A problem in plain words: what happened, what to do next, and in small print what support may ask for. */
import type { ReactNode } from 'react';
import { askForHostAccess } from '../lib/browser/apiOrigin.ts';
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { type Explanation, explain } from '../lib/explain.ts';
import { isUncertain, type Problem } from '../lib/problem.ts';

interface ProblemAlertProps {
  readonly problem: Problem;
  /** The lead it is about, when another one is in the form by now. */
  readonly lead?: string | undefined;
  /** The organization that it is about, when another one is shown by now. */
  readonly where?: string | null;
  /** Opens the choice of a lead, where several have the address or none. */
  readonly onChoose?: () => void;
  /** In words of its own, where no mark is what failed. */
  readonly said?: Explanation;
  /** Whether to offer Options where the key is the trouble: not on the options page itself. */
  readonly offersOptions?: boolean;
  /** A way on. */
  readonly children?: ReactNode;
}

export function ProblemAlert({
  problem,
  lead,
  where = null,
  onChoose,
  offersOptions = false,
  said: { what, next, more } = explain(problem, say),
  children,
}: ProblemAlertProps) {
  const isKeyTrouble = problem.kind === 'key-missing' || problem.kind === 'key-refused';
  return (
    <div
      role="alert"
      className={`rounded-lg border-s-4 px-3 py-2 wrap-anywhere ${
        isUncertain(problem) ? 'border-warning bg-warning-tint' : 'border-danger bg-danger-tint'
      }`}
    >
      {lead !== undefined && (
        <p className="text-xs text-muted">
          <bdi dir="auto">{lead}</bdi>
        </p>
      )}
      {where !== null && (
        <p className="text-xs text-muted">
          <bdi dir="auto">{say('inOrganization', where)}</bdi>
        </p>
      )}
      <p className={`font-semibold ${isUncertain(problem) ? 'text-warning' : 'text-danger'}`}>{what}</p>
      {next && <p>{next}</p>}
      {more.map((line) => (
        <p key={line} className="mt-1 text-xs text-muted">
          <bdi dir="auto">{line}</bdi>
        </p>
      ))}
      {offersOptions && isKeyTrouble && (
        <button type="button" className="button mt-2" onClick={() => void openOptions()}>
          {say('openOptions')}
        </button>
      )}
      {onChoose && (problem.kind === 'several-match' || problem.kind === 'not-found') && (
        <button type="button" className="button mt-2" onClick={onChoose}>
          {say(problem.kind === 'not-found' ? 'findOrCreate' : 'pickLead')}
        </button>
      )}
      {children}
      {problem.kind === 'host-not-allowed' && (
        <button type="button" className="button mt-2" onClick={() => void askForHostAccess()}>
          {say('allowAccess')}
        </button>
      )}
    </div>
  );
}
