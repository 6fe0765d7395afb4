/** The lead: typed or chosen from the list. Beneath it stands what Octanist will be asked for. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { LeadLine } from './LeadLine.tsx';
import { TextField } from './TextField.tsx';
import type { LookUpState } from './useLookUps.ts';

interface LeadFieldProps {
  readonly text: string;
  readonly reading: Outcome<Identifier> | undefined;
  readonly lookUp: LookUpState;
  /** The lead that is meant, where that is known. */
  readonly known: KnownLead | null;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

export function LeadField({
  text,
  reading,
  lookUp,
  known,
  problem,
  isBusy,
  onChoose,
  onChange,
  onLeave,
}: LeadFieldProps) {
  return (
    <TextField
      name="lead"
      label={say('lead')}
      hint={<LeadLine reading={reading} state={lookUp} known={known} onChoose={onChoose} />}
      problem={problem}
      dir="auto"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={1000}
      text={text}
      isBusy={isBusy}
      onChange={onChange}
      onBlur={onLeave}
    />
  );
}
