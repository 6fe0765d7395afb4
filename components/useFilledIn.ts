/** The form with what is known of the lead filled in, wherever the person has not been. */
import { useState } from 'react';
import { uiLanguage } from '../lib/browser/say.ts';
import type { Draft } from '../lib/draft.ts';
import { fillIn } from '../lib/lookup/effectOf.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import { toAmountText } from '../lib/money.ts';

/** By the names of the fields that the person has been in: what was filled in there until then. */
type Touched = ReadonlyMap<string, string>;
const untouched: Touched = new Map();

export interface FilledIn {
  readonly shown: Draft;
  /** Takes what is filled in there for the person's own: they are about to change it, and nothing may come under their hands. */
  readonly touch: (name: string) => Partial<Draft>;
  /** Takes out again what was filled in for the lead that was chosen before, or for one of another organization. */
  readonly leave: () => Partial<Draft>;
}

export function useFilledIn(draft: Draft, known: KnownLead | null): FilledIn {
  const [touched, setTouched] = useState(untouched);
  const fill = (bare: Draft, left = touched) =>
    known ? fillIn(bare, known, new Set(left.keys()), (value) => toAmountText(value, uiLanguage())) : bare;
  const shown = fill(draft);
  return {
    shown,
    touch: (name) => {
      if ((name !== 'value' && name !== 'lossReason') || touched.has(name)) return {};
      setTouched(new Map([...touched, [name, shown[name]]]));
      return { [name]: shown[name] };
    },
    leave: () => {
      setTouched(untouched);
      const own = fill({ ...draft, value: '', lossReason: '' }, untouched);
      const isOwn = (field: 'value' | 'lossReason') =>
        draft[field] !== '' && [own[field], touched.get(field)].includes(draft[field]);
      return { ...(isOwn('value') && { value: '' }), ...(isOwn('lossReason') && { lossReason: '' }) };
    },
  };
}
