/** How the screens say things about leads: in the browser's language, with the person's own currency sign. */
import { say, uiLanguage } from '../lib/browser/say.ts';
import type { Speech } from '../lib/explainLead.ts';
import { useSettings } from './queries.ts';

export function useSpeech(): Speech {
  const { data: settings } = useSettings();
  return { say, locale: uiLanguage(), currencySymbol: settings?.currencySymbol, nowMs: Date.now() };
}
