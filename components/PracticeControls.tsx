/** What can be done with practice itself: play a lost network, and remove it. */
import { say } from '../lib/browser/say.ts';
import { CheckField } from './CheckField.tsx';
import type { usePractice } from './usePractice.ts';

export function PracticeControls({ practice }: { practice: ReturnType<typeof usePractice> }) {
  return (
    <section
      aria-label={say('practiceSection')}
      className="card flex flex-wrap items-start justify-between gap-x-8 gap-y-4 p-5"
    >
      <CheckField
        name="practiceOffline"
        label={say('practiceOffline')}
        hint={say('practiceOfflineHint')}
        isChecked={practice.isOffline}
        onChange={(isOffline) => void practice.playOffline(isOffline)}
      />
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
