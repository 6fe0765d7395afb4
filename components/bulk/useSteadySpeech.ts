/** How things are said, the same object as long as it is the same: rows that are given it are not drawn again for nothing. */
import { useMemo } from 'react';
import { say, uiLanguage } from '../../lib/browser/say.ts';
import type { Speech } from '../../lib/explainLead.ts';
import { useSettings } from '../queries.ts';

export function useSteadySpeech(): Speech {
  const currencySymbol = useSettings().data?.currencySymbol;
  return useMemo(() => ({ say, locale: uiLanguage(), currencySymbol, nowMs: Date.now() }), [currencySymbol]);
}
