/** Several organizations: which one is active, and what can be done with each. */
import type { ReactNode } from 'react';
import { say } from '../lib/browser/say.ts';
import { type Workspaces, withKey } from '../lib/workspaces.ts';
import { ApiKeyLink } from './ApiKeyLink.tsx';
import type { WorkspaceEditor } from './useWorkspaceEditor.ts';
import { WorkspaceFields } from './WorkspaceFields.tsx';
import { WorkspaceRow } from './WorkspaceRow.tsx';

interface WorkspacesSectionProps {
  readonly workspaces: Workspaces;
  readonly editor: WorkspaceEditor;
  readonly isBusy: boolean;
  /** The way to one more. */
  readonly children: ReactNode;
}

export function WorkspacesSection({ workspaces, editor, isBusy, children }: WorkspacesSectionProps) {
  return (
    <section className="card flex flex-col gap-4 p-5" aria-labelledby="organizations">
      <div>
        <h2 id="organizations" className="label">
          {say('organizations')}
        </h2>
        <p className="hint m-0">
          {say('organizationsHint')} <ApiKeyLink />
        </p>
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {withKey(workspaces).map((workspace) => (
          <li key={workspace.id} className="py-3">
            {editor.edited?.workspace?.id === workspace.id ? (
              <WorkspaceFields editor={editor} edited={editor.edited} isBusy={isBusy} />
            ) : (
              <WorkspaceRow workspace={workspace} workspaces={workspaces} editor={editor} isBusy={isBusy} />
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
