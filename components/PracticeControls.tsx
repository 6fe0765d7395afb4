/** What can be done with practice itself: play a lost network, and remove it. */
import { say } from '../lib/browser/say.ts';
import type { usePractice } from './usePractice.ts';

export function PracticeControls({ practice }: { practice: ReturnType<typeof usePractice> }) {
  return (
    <section
      aria-label={say('practiceSection')}
      className="card flex flex-wrap items-start gap-x-8 gap-y-4 p-5"
    >
      <label className="flex grow items-start gap-2.5">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-accent"
          checked={practice.isOffline}
          aria-describedby="practiceOfflineHint"
          onChange={({ target }) => void practice.playOffline(target.checked)}
        />
        <span>
          <span className="font-semibold">{say('practiceOffline')}</span>
          <span id="practiceOfflineHint" className="hint block">
            {say('practiceOfflineHint')}
          </span>
        </span>
      </label>
      <div>
        <button
          type="button"
          className="button"
          aria-describedby="practiceRemoveHint"
          onClick={() => void practice.remove()}
        >
          {say('practiceRemove')}
        </button>
        <p id="practiceRemoveHint" className="hint">
          {say('practiceRemoveHint')}
        </p>
      </div>
    </section>
  );
}
