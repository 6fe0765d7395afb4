/** The status to give, as three keys side by side. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { type MarkStatus, markStatuses } from '../lib/lead.ts';
import type { WordKey } from '../lib/words.ts';
import { KeyHint } from './KeyHint.tsx';

interface StatusChoiceProps {
  /** Of the group on its screen. */
  readonly name?: string;
  readonly status: MarkStatus | null;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (status: MarkStatus) => void;
}

const looks = {
  qualified: { word: 'statusQualified', colours: 'has-checked:bg-qualified has-checked:text-on-qualified' },
  won: { word: 'statusWon', colours: 'has-checked:bg-won has-checked:text-on-won' },
  lost: { word: 'statusLost', colours: 'has-checked:bg-lost has-checked:text-on-lost' },
} as const satisfies Record<MarkStatus, { word: WordKey; colours: string }>;

export function StatusChoice({ name = 'status', status, problem, isBusy, onChange }: StatusChoiceProps) {
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-describedby={`${name}-line`}
      aria-invalid={problem !== undefined}
      aria-disabled={isBusy}
    >
      <div className="flex items-baseline justify-between gap-3">
        <span id={`${name}-label`} className="label">
          {say('status')}
        </span>
        <span id={`${name}-line`} aria-live="polite" className="hint m-0" data-wrong={problem && ''}>
          {problem && say(...problem)}
        </span>
      </div>
      <div
        className={`flex gap-1 rounded-lg border bg-raised p-1 ${problem ? 'border-danger' : 'border-edge'}`}
      >
        {markStatuses.map((choice, index) => (
          <label
            key={choice}
            className={`relative flex min-h-8 grow basis-0 items-center justify-center gap-1 rounded-md px-0.5 text-[0.8125rem] font-semibold hover:bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none ${looks[choice].colours}`}
          >
            <input
              type="radio"
              name={name}
              value={choice}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              checked={status === choice}
              onChange={() => !isBusy && onChange(choice)}
            />
            {say(looks[choice].word)}
            <KeyHint keys={String(index + 1)} />
          </label>
        ))}
      </div>
    </div>
  );
}
