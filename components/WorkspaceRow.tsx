/** One organization in Options: whether it is the active one, where it is always used, and what can be done with it. */
import { say } from '../lib/browser/say.ts';
import { nameOf, type Workspace, type Workspaces } from '../lib/workspaces.ts';
import { ForgetKey } from './ForgetKey.tsx';
import type { WorkspaceEditor } from './useWorkspaceEditor.ts';

interface WorkspaceRowProps {
  readonly workspace: Workspace;
  readonly workspaces: Workspaces;
  readonly editor: WorkspaceEditor;
  readonly isBusy: boolean;
}

export function WorkspaceRow({ workspace, workspaces, editor, isBusy }: WorkspaceRowProps) {
  const { id, name, hint } = workspace;
  const hosts = workspaces.sites.flatMap(([host, chosen]) => (chosen === id ? [host] : []));
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <legend className="sr-only">{nameOf(workspace, say)}</legend>
      <label className="flex min-w-0 grow basis-48 items-center gap-2.5">
        <input
          type="radio"
          name="activeWorkspace"
          className="size-4 shrink-0 accent-accent"
          checked={workspaces.activeId === id}
          onChange={() => !isBusy && void editor.activate(workspace)}
        />
        <span className="min-w-0">
          <bdi dir="auto" className="block truncate font-semibold">
            {nameOf(workspace, say)}
          </bdi>
          {name !== '' && <span className="text-xs text-muted">{say('organizationUnnamed', hint)}</span>}
        </span>
      </label>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => editor.edit(workspace)}>
          {say('editOrganization')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => void editor.check(workspace)}
        >
          {say('checkKey')}
        </button>
        <ForgetKey workspace={workspace} isOnly={false} onForget={() => void editor.forget(workspace)} />
      </div>
      {hosts.length > 0 && (
        <ul aria-label={say('onSites')} className="flex w-full flex-wrap items-center gap-1.5 text-xs">
          <li aria-hidden="true" className="text-muted">
            {say('onSites')}
          </li>
          {hosts.map((host) => (
            <li key={host} className="flex items-center rounded-full border border-line bg-raised ps-2.5">
              <bdi dir="auto" className="max-w-48 truncate">
                {host}
              </bdi>
              <button
                type="button"
                className="grid size-6 place-items-center rounded-full text-base leading-none text-muted hover:text-ink"
                aria-label={say('forgetSite', host)}
                title={say('forgetSite', host)}
                onClick={() => void editor.forgetSite(host)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
