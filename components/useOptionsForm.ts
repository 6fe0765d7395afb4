/** What the options form holds and does: the settings, and the key where there is no more than one. */
import { useState } from 'react';
import { uiLanguage } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { decimalSeparator } from '../lib/money.ts';
import type { Settings } from '../lib/settings.ts';
import { readSettingsText, type SettingsText, toSettingsText } from '../lib/settingsForm.ts';
import { noWorkspaces, withKey } from '../lib/workspaces.ts';
import { readKey, useKeyActions, useKeyCheck, useWorkspaces } from './useKeyActions.ts';
import type { Telling } from './useTelling.ts';

export type OptionsFormState = ReturnType<typeof useOptionsForm>;

export function useOptionsForm(settings: Settings, focus: (name: string) => void, telling: Telling) {
  const only = withKey(useWorkspaces().data ?? noWorkspaces)[0];
  const actions = useKeyActions();
  const checkKey = useKeyCheck(telling);
  const language = uiLanguage();
  const [keyText, setKeyText] = useState('');
  const [keyProblem, setKeyProblem] = useState<Sentence>();
  const [saved, setSaved] = useState(() => toSettingsText(settings, language));
  const [settingsText, setSettingsText] = useState(saved);
  const [hasTried, setHasTried] = useState(false);
  const { perform, succeeds, tell } = telling;

  const read = readSettingsText(settingsText, decimalSeparator(language));
  const settingsProblems = hasTried && read.kind === 'problems' ? read.problems : {};
  const isDirty = keyText !== '' || JSON.stringify(settingsText) !== JSON.stringify(saved);

  /** Null when what was typed cannot be a key; that is then said at its field. */
  function readTyped(): string | null {
    const typed = readKey(keyText);
    if ('apiKey' in typed) return typed.apiKey;
    setKeyProblem(typed.problem);
    focus('apiKey');
    return null;
  }

  async function saveKey(apiKey: string): Promise<void> {
    const outcome = await actions.save(apiKey, { id: only?.id });
    if (!succeeds(outcome)) return;
    setKeyText('');
    await checkKey(outcome.value.workspace.print, ['keySaved']);
  }

  return {
    keyText,
    keyProblem,
    settingsText,
    settingsProblems,
    isDirty,
    changeKey: (text: string) => {
      setKeyText(text);
      setKeyProblem(undefined);
    },
    changeSettings: (part: Partial<SettingsText>) => setSettingsText((text) => ({ ...text, ...part })),
    save: () =>
      perform(async () => {
        setHasTried(true);
        const apiKey = keyText.trim() === '' ? undefined : readTyped();
        if (read.kind === 'problems' && apiKey !== null) focus(Object.keys(read.problems)[0] ?? '');
        if (read.kind === 'problems' || apiKey === null) return;
        if (!succeeds(await actions.saveSettings(read.settings))) return;
        setSaved(settingsText);
        if (apiKey === undefined) tell(['settingsSaved']);
        else await saveKey(apiKey);
      }),
    check: () =>
      perform(async () => {
        if (keyText.trim() === '' && only) return checkKey(only.print);
        const apiKey = readTyped();
        if (apiKey !== null) await saveKey(apiKey);
      }),
    forget: () =>
      perform(async () => {
        if (only && succeeds(await actions.forget(only.id))) tell(['keyForgotten']);
        focus('apiKey');
      }),
    forgetLearnt: () =>
      perform(async () => {
        if (succeeds(await actions.forgetLearnt())) tell(['learntForgotten']);
      }),
  };
}
