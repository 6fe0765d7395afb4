/** The key, or the keys of several organizations. With one, nothing speaks of several but the way to a second. */
import { noWorkspaces, withKey } from '../lib/workspaces.ts';
import { AddWorkspace } from './AddWorkspace.tsx';
import { ApiKeySection } from './ApiKeySection.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useWorkspaces } from './useKeyActions.ts';
import type { KeyForm } from './useKeyForm.ts';
import type { WorkspaceEditor } from './useWorkspaceEditor.ts';
import { WorkspacesSection } from './WorkspacesSection.tsx';

interface KeySectionProps {
  readonly form: KeyForm;
  readonly editor: WorkspaceEditor;
  readonly isBusy: boolean;
  /** There is no other Save on the page. */
  readonly isAlone?: boolean;
}

export function KeySection({ form, editor, isBusy, isAlone = false }: KeySectionProps) {
  const { data, isError } = useWorkspaces();
  if (!data && !isError) return null;
  // What was typed stays in its box even where nothing can be read.
  const workspaces = data ?? noWorkspaces;
  const all = withKey(workspaces);
  if (all.length > 1) {
    return (
      <WorkspacesSection workspaces={workspaces} editor={editor} isBusy={isBusy}>
        <AddWorkspace editor={editor} isBusy={isBusy} />
      </WorkspacesSection>
    );
  }
  return (
    <ApiKeySection workspace={all[0]} form={form} isBusy={isBusy} isAlone={isAlone}>
      {isError && <ProblemAlert problem={{ kind: 'storage-failed' }} />}
      {all.length === 1 && <AddWorkspace editor={editor} isBusy={isBusy} />}
    </ApiKeySection>
  );
}
