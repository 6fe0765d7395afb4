/** Organizations in Options: one is added or edited at a time, checked, made the active one, forgotten. */
import { useState } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { nameOf, type Workspace, withSite, withWorkspace } from '../lib/workspaces.ts';
import { readKey, useKeyActions, useKeyCheck } from './useKeyActions.ts';
import type { Telling } from './useTelling.ts';

/** What is being typed; without a workspace it is a new one. */
export interface Edited {
  readonly workspace: Workspace | null;
  readonly name: string;
  readonly keyText: string;
  readonly problem: Sentence | undefined;
}

export type WorkspaceEditor = ReturnType<typeof useWorkspaceEditor>;

export function useWorkspaceEditor(telling: Telling, focus: (name: string) => void) {
  const actions = useKeyActions();
  const checkKey = useKeyCheck(telling);
  const [edited, setEdited] = useState<Edited | null>(null);
  const { perform, succeeds, tell } = telling;

  async function save({ workspace, name, keyText }: Edited): Promise<void> {
    if (workspace && keyText.trim() === '') {
      if (!succeeds(await actions.change((all) => withWorkspace(all, { ...workspace, name: name.trim() }))))
        return;
      setEdited(null);
      return tell(['organizationSaved']);
    }
    const typed = readKey(keyText);
    const refuse = (problem: Sentence) => {
      setEdited({ workspace, name, keyText, problem });
      focus('organizationKey');
    };
    if ('problem' in typed) return refuse(typed.problem);
    const outcome = await actions.save(typed.apiKey, { id: workspace?.id, name: name.trim() });
    if (!succeeds(outcome)) return;
    const saved = outcome.value;
    if (saved.is === 'not-agreed') return refuse(['consentMissing']);
    if (saved.is === 'taken') return refuse(['keyTaken', nameOf(saved.workspace, say)]);
    setEdited(null);
    await checkKey(saved.workspace.print, ['keySaved']);
  }

  return {
    edited,
    isDirty: edited !== null && (edited.keyText !== '' || edited.name !== (edited.workspace?.name ?? '')),
    /** Opens the boxes for a workspace, or with null for a new one. */
    edit: (workspace: Workspace | null) =>
      setEdited({ workspace, name: workspace?.name ?? '', keyText: '', problem: undefined }),
    type: (part: Partial<Pick<Edited, 'name' | 'keyText'>>) =>
      setEdited((before) => before && { ...before, ...part, problem: undefined }),
    cancel: () => setEdited(null),
    save: () =>
      perform(async () => {
        if (edited) await save(edited);
      }),
    check: ({ print }: Workspace) => perform(() => checkKey(print)),
    activate: ({ id }: Workspace) =>
      perform(async () => void succeeds(await actions.change((all) => ({ ...all, activeId: id })))),
    forget: ({ id }: Workspace) =>
      perform(async () => {
        if (succeeds(await actions.forget(id))) tell(['keyForgotten']);
      }),
    forgetSite: (host: string) =>
      perform(async () => void succeeds(await actions.change((all) => withSite(all, host, null)))),
  };
}
