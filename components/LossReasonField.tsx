/** Why the lead was lost: typed, or one of the reasons given lately. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { useLossReasons } from './queries.ts';
import { TextField } from './TextField.tsx';

interface LossReasonFieldProps {
  readonly text: string;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
}

export function LossReasonField({ text, problem, isBusy, onChange }: LossReasonFieldProps) {
  const reasons = useLossReasons();
  return (
    <>
      <TextField
        name="lossReason"
        label={say('lossReason')}
        problem={problem}
        dir="auto"
        maxLength={2000}
        text={text}
        isBusy={isBusy}
        onChange={onChange}
      />
      {reasons.length > 0 && (
        <ul aria-label={say('recentReasons')} className="col-span-2 flex gap-1.5">
          {reasons.slice(0, 3).map((reason) => (
            <li key={reason} className="max-w-28 min-w-0">
              <button
                type="button"
                dir="auto"
                aria-pressed={reason === text}
                title={reason}
                className="max-w-full truncate rounded-full border border-line bg-surface px-2.5 py-0.5 text-xs hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent-tint"
                onClick={() => onChange(reason)}
              >
                {reason}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
