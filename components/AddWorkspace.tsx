/** The way to one more organization. */
import { say } from '../lib/browser/say.ts';
import type { WorkspaceEditor } from './useWorkspaceEditor.ts';
import { WorkspaceFields } from './WorkspaceFields.tsx';

interface AddWorkspaceProps {
  readonly editor: WorkspaceEditor;
  readonly isBusy: boolean;
}

export function AddWorkspace({ editor, isBusy }: AddWorkspaceProps) {
  const { edited } = editor;
  if (edited?.workspace === null) {
    return (
      <div className="border-t border-line pt-4">
        <WorkspaceFields editor={editor} edited={edited} isBusy={isBusy} />
      </div>
    );
  }
  return (
    <button type="button" className="button self-start" onClick={() => editor.edit(null)}>
      {say('addOrganization')}
    </button>
  );
}
