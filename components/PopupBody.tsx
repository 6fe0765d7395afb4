/** What the popup shows while nothing has been marked: the form, once the key and the draft have been looked up. */
import type { Attempt } from '../lib/attempt.ts';
import { MarkForm } from './MarkForm.tsx';
import { NoKey } from './NoKey.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useKeyHint, useStoredDraft } from './queries.ts';

interface PopupBodyProps {
  readonly tabId: number;
  readonly attempt: Attempt | null;
}

export function PopupBody({ tabId, attempt }: PopupBodyProps) {
  const keyHint = useKeyHint();
  const stored = useStoredDraft(tabId);
  if (keyHint.isError) {
    return (
      <div className="p-4">
        <ProblemAlert problem={{ kind: 'storage-failed' }} />
      </div>
    );
  }
  // Both are read from this computer: there is nothing to see of the wait.
  if (keyHint.data === undefined || stored.data === undefined) return null;
  if (keyHint.data === null) return <NoKey />;
  return <MarkForm tabId={tabId} stored={stored.data} attempt={attempt} />;
}
