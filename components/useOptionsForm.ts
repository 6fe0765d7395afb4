/** What the options form holds and does: saving the settings, and saving, checking and forgetting the key. */
import { useEffect, useState } from 'react';
import { parseApiKey } from '../lib/apiKey.ts';
import { uiLanguage } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { decimalSeparator } from '../lib/money.ts';
import type { Outcome, Problem } from '../lib/problem.ts';
import type { Settings } from '../lib/settings.ts';
import { readSettingsText, type SettingsText, toSettingsText } from '../lib/settingsForm.ts';
import type { WordKey } from '../lib/words.ts';
import { useKeyHint } from './queries.ts';
import { useKeyActions } from './useKeyActions.ts';

const keyProblems = {
  empty: ['keyEmpty'],
  'pixel-id': ['keyPixelId'],
  'not-a-header': ['keyNotAHeader'],
  'too-short': ['keyTooShort'],
  'too-long': ['keyTooLong'],
} as const satisfies Record<string, Sentence>;

export function useOptionsForm(settings: Settings, focus: (name: string) => void) {
  const { data: keyHint } = useKeyHint();
  const actions = useKeyActions();
  const language = uiLanguage();
  const [keyText, setKeyText] = useState('');
  const [keyProblem, setKeyProblem] = useState<Sentence>();
  const [saved, setSaved] = useState(() => toSettingsText(settings, language));
  const [settingsText, setSettingsText] = useState(saved);
  const [hasTried, setHasTried] = useState(false);
  const [told, setTold] = useState<readonly WordKey[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = readSettingsText(settingsText, decimalSeparator(language));
  const settingsProblems = hasTried && read.kind === 'problems' ? read.problems : {};
  const isDirty = keyText !== '' || JSON.stringify(settingsText) !== JSON.stringify(saved);

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  /** One thing at a time, and what was told of the last one goes. */
  async function perform(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setTold([]);
    setProblem(null);
    await work();
    setBusy(false);
  }

  function succeeds(outcome: Outcome<unknown>): boolean {
    if (!outcome.ok) setProblem(outcome.problem);
    return outcome.ok;
  }

  /** Null when what was typed cannot be a key; that is then said at its field. */
  function readKey(): string | null {
    const reading = parseApiKey(keyText);
    if (reading.kind === 'key') return reading.apiKey;
    setKeyProblem(keyProblems[reading.kind]);
    focus('apiKey');
    return null;
  }

  async function saveKey(apiKey: string): Promise<boolean> {
    if (!succeeds(await actions.save(apiKey))) return false;
    setKeyText('');
    return true;
  }

  async function askOctanist(before: readonly WordKey[]): Promise<void> {
    setTold([...before, 'checkingKey']);
    const isValid = succeeds(await actions.check());
    setTold(isValid ? [...before, 'keyValid'] : before);
  }

  return {
    keyText,
    keyProblem,
    settingsText,
    settingsProblems,
    told,
    problem,
    isBusy,
    isDirty,
    changeKey: (text: string) => {
      setKeyText(text);
      setKeyProblem(undefined);
    },
    changeSettings: (part: Partial<SettingsText>) => setSettingsText((text) => ({ ...text, ...part })),
    save: () =>
      perform(async () => {
        setHasTried(true);
        const apiKey = keyText.trim() === '' ? undefined : readKey();
        if (read.kind === 'problems' && apiKey !== null) focus(Object.keys(read.problems)[0] ?? '');
        if (read.kind === 'problems' || apiKey === null) return;
        if (!succeeds(await actions.saveSettings(read.settings))) return;
        setSaved(settingsText);
        if (apiKey === undefined) setTold(['settingsSaved']);
        else if (await saveKey(apiKey)) await askOctanist(['keySaved']);
      }),
    check: () =>
      perform(async () => {
        if (keyText.trim() === '' && keyHint) return askOctanist([]);
        const apiKey = readKey();
        if (apiKey !== null && (await saveKey(apiKey))) await askOctanist(['keySaved']);
      }),
    forget: () =>
      perform(async () => {
        if (succeeds(await actions.forget())) setTold(['keyForgotten']);
        focus('apiKey');
      }),
    forgetLearnt: () =>
      perform(async () => {
        if (succeeds(await actions.forgetLearnt())) setTold(['learntForgotten']);
      }),
  };
}
