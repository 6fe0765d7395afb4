/** The form with what is known of the lead filled in, wherever the person has not been. */
import { useState } from 'react';
import { uiLanguage } from '../lib/browser/say.ts';
import type { Draft } from '../lib/draft.ts';
import { fillIn } from '../lib/lookup/effectOf.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import { toAmountText } from '../lib/money.ts';

const noNames: ReadonlySet<string> = new Set();

export interface FilledIn {
  readonly shown: Draft;
  /** Takes what is filled in there for the person's own: they are about to change it, and nothing may come under their hands. */
  readonly touch: (name: string) => Partial<Draft>;
  /** Takes out again what was filled in for the lead that was chosen before. */
  readonly leave: () => Partial<Draft>;
}

export function useFilledIn(draft: Draft, known: KnownLead | null): FilledIn {
  const [touched, setTouched] = useState(noNames);
  const fill = (bare: Draft, left = touched) =>
    known ? fillIn(bare, known, left, (value) => toAmountText(value, uiLanguage())) : bare;
  const shown = fill(draft);
  return {
    shown,
    touch: (name) => {
      if ((name !== 'value' && name !== 'lossReason') || touched.has(name)) return {};
      setTouched(new Set([...touched, name]));
      return { [name]: shown[name] };
    },
    leave: () => {
      setTouched(noNames);
      const own = fill({ ...draft, value: '', lossReason: '' }, noNames);
      const isOwn = (field: 'value' | 'lossReason') => own[field] !== '' && own[field] === draft[field];
      return { ...(isOwn('value') && { value: '' }), ...(isOwn('lossReason') && { lossReason: '' }) };
    },
  };
}
