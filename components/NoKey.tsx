/** The popup of a Leadmark without a key: says why, and leads to Options, or to practice. */
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { startPractice } from '../lib/browser/startPractice.ts';

export function NoKey() {
  return (
    <div className="flex grow flex-col justify-center gap-3 px-8 pb-16 text-center">
      <svg viewBox="0 0 24 24" className="mx-auto size-10" aria-hidden="true" focusable="false">
        <circle cx="8" cy="12" r="4.5" className="fill-accent-tint stroke-accent stroke-[1.6]" />
        <path d="M12.5 12H22m-3 0v3.5M15.5 12v2.5" className="fill-none stroke-accent stroke-[1.6]" />
      </svg>
      <h2 className="text-base font-semibold text-balance">{say('noKeyTitle')}</h2>
      <p className="text-pretty text-muted">{say('noKeyAdvice')}</p>
      <button type="button" className="button button-main mx-auto mt-1" onClick={() => void openOptions()}>
        {say('openOptions')}
      </button>
      <button type="button" className="button mx-auto" onClick={() => void startPractice()}>
        {say('practiceTry')}
      </button>
      <p className="hint m-0">{say('practiceTryHint')}</p>
    </div>
  );
}
