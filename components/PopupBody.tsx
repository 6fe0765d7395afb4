/** What the popup shows while nothing is on its way: the form, once the key and the draft have been looked up. */
import type { EntryIn } from '../lib/outbox/entry.ts';
import { MarkForm } from './MarkForm.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { NoKey } from './partsLater.ts';
import { useStoredDraft } from './queries.ts';
import { useWorkspace } from './useWorkspace.ts';

interface PopupBodyProps {
  readonly tabId: number;
  /** The key could not be looked up. */
  readonly hasFailed: boolean;
  readonly refused: EntryIn<'refused'> | null;
}

export function PopupBody({ tabId, hasFailed, refused }: PopupBodyProps) {
  const { workspace } = useWorkspace();
  const form = refused?.id ?? 'new';
  const stored = useStoredDraft(tabId, form);
  if (hasFailed) {
    return (
      <div className="p-4">
        <ProblemAlert problem={{ kind: 'storage-failed' }} />
      </div>
    );
  }
  // Read from this computer: there is nothing to see of the wait.
  if (stored.data === undefined) return null;
  if (workspace === null) return <NoKey />;
  return <MarkForm tabId={tabId} stored={stored.data} key={form} refused={refused} />;
}
