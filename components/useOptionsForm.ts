/** What the options form holds and does: the settings, and the key where there is no more than one. One Save for both. */
import { useState } from 'react';
import { uiLanguage } from '../lib/browser/say.ts';
import { decimalSeparator } from '../lib/money.ts';
import type { Settings } from '../lib/settings.ts';
import { readSettingsText, type SettingsText, toSettingsText } from '../lib/settingsForm.ts';
import { useKeyActions } from './useKeyActions.ts';
import { useKeyForm } from './useKeyForm.ts';
import type { Telling } from './useTelling.ts';

export type OptionsFormState = ReturnType<typeof useOptionsForm>;

export function useOptionsForm(settings: Settings, focus: (name: string) => void, telling: Telling) {
  const key = useKeyForm(telling, focus);
  const actions = useKeyActions();
  const language = uiLanguage();
  const [saved, setSaved] = useState(() => toSettingsText(settings, language));
  const [settingsText, setSettingsText] = useState(saved);
  const [hasTried, setHasTried] = useState(false);
  const { perform, succeeds, tell } = telling;

  const read = readSettingsText(settingsText, decimalSeparator(language));
  const settingsProblems = hasTried && read.kind === 'problems' ? read.problems : {};
  const isDirty = key.isDirty || JSON.stringify(settingsText) !== JSON.stringify(saved);

  return {
    key,
    settingsText,
    settingsProblems,
    isDirty,
    changeSettings: (part: Partial<SettingsText>) => setSettingsText((text) => ({ ...text, ...part })),
    save: () =>
      perform(async () => {
        setHasTried(true);
        const apiKey = key.isEmpty ? undefined : key.readTyped();
        if (read.kind === 'problems' && apiKey !== null) focus(Object.keys(read.problems)[0] ?? '');
        if (read.kind === 'problems' || apiKey === null) return;
        if (!succeeds(await actions.saveSettings(read.settings))) return;
        setSaved(settingsText);
        if (apiKey === undefined) tell(['settingsSaved']);
        else await key.saveTyped(apiKey);
      }),
    forgetLearnt: () =>
      perform(async () => {
        if (succeeds(await actions.forgetLearnt())) tell(['learntForgotten']);
      }),
  };
}
