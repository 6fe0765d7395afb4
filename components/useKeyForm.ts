/** The one key as it is typed: read, saved, checked with Octanist, forgotten. Options has it among its settings, the welcome page by itself. */
import { useState } from 'react';
import type { Sentence } from '../lib/form.ts';
import { noWorkspaces, withKey } from '../lib/workspaces.ts';
import { readKey, useKeyActions, useKeyCheck, useWorkspaces } from './useKeyActions.ts';
import type { Telling } from './useTelling.ts';

export type KeyForm = ReturnType<typeof useKeyForm>;

/** @param focus puts the focus on the control with this name */
export function useKeyForm(telling: Telling, focus: (name: string) => void) {
  const only = withKey(useWorkspaces().data ?? noWorkspaces)[0];
  const actions = useKeyActions();
  const checkKey = useKeyCheck(telling);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Sentence>();
  /** The key was kept back because nobody has agreed yet. */
  const [lacksConsent, setLacksConsent] = useState(false);
  const { perform, succeeds, tell } = telling;
  const isEmpty = text.trim() === '';

  /** Null when what was typed cannot be a key; that is then said at its field. */
  function readTyped(): string | null {
    const typed = readKey(text);
    if ('apiKey' in typed) return typed.apiKey;
    setProblem(typed.problem);
    focus('apiKey');
    return null;
  }

  async function saveTyped(apiKey: string): Promise<void> {
    const outcome = await actions.save(apiKey, { id: only?.id });
    if (!succeeds(outcome)) return;
    const isKeptBack = outcome.value.is === 'not-agreed';
    setLacksConsent(isKeptBack);
    if (outcome.value.is === 'not-agreed') return focus('consent');
    setText('');
    await checkKey(outcome.value.workspace.print, ['keySaved']);
  }

  return {
    text,
    problem,
    lacksConsent,
    isEmpty,
    isDirty: text !== '',
    readTyped,
    /** As part of what is being performed already. */
    saveTyped,
    change: (text: string) => {
      setText(text);
      setProblem(undefined);
    },
    /** What is typed is saved first. */
    check: () =>
      perform(async () => {
        if (isEmpty && only) return checkKey(only.print);
        const apiKey = readTyped();
        if (apiKey !== null) await saveTyped(apiKey);
      }),
    forget: () =>
      perform(async () => {
        if (only && succeeds(await actions.forget(only.id))) tell(['keyForgotten']);
        focus('apiKey');
      }),
  };
}
