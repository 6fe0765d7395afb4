/** What Options does with the key and what is kept. Apart from `queries.ts`: the popup needs none of it. */
import { useQueryClient } from '@tanstack/react-query';
import { forgetLearnt } from '../lib/browser/learntAddresses.ts';
import { send } from '../lib/browser/messages.ts';
import { forgetApiKey, saveApiKey } from '../lib/browser/saveApiKey.ts';
import { saveSettings } from '../lib/browser/stored.ts';
import { fail, type Outcome, succeed } from '../lib/problem.ts';
import type { Settings } from '../lib/settings.ts';
import { keyHintQuery } from './queries.ts';

/** What Options does with the key and the settings. Each settles with an outcome; none rejects. */
export function useKeyActions() {
  const client = useQueryClient();
  const thenReadHint = async (outcome: Outcome<true>) => {
    await client.invalidateQueries(keyHintQuery);
    return outcome;
  };
  return {
    save: (apiKey: string) => saveApiKey(apiKey).then(thenReadHint),
    forget: () => forgetApiKey().then(thenReadHint),
    forgetLearnt,
    check: () => send('checkKey', {}).catch(() => fail('unreachable')),
    saveSettings: (settings: Settings): Promise<Outcome<true>> =>
      saveSettings(settings).then(
        () => succeed(true),
        () => fail('storage-failed'),
      ),
  };
}
