/** What the popup shows while nothing is on its way: the form, once the key and the draft have been looked up. */
import type { EntryIn } from '../lib/outbox/entry.ts';
import { MarkForm } from './MarkForm.tsx';
import { NoKey } from './NoKey.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useKeyHint, useStoredDraft } from './queries.ts';

interface PopupBodyProps {
  readonly tabId: number;
  readonly refused: EntryIn<'refused'> | null;
}

export function PopupBody({ tabId, refused }: PopupBodyProps) {
  const keyHint = useKeyHint();
  const form = refused?.id ?? 'new';
  const stored = useStoredDraft(tabId, form);
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
  return <MarkForm tabId={tabId} stored={stored.data} key={form} refused={refused} />;
}
