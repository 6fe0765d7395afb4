/** Everything that can be set, with one Save. What became of it stands beside that button, always in sight. */
import { useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Settings } from '../lib/settings.ts';
import { AskProblem } from './AskProblem.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { KeySection } from './KeySection.tsx';
import { OtherKeyQuestion } from './OtherKeyQuestion.tsx';
import { OwnAddressesSection } from './OwnAddressesSection.tsx';
import { PracticeSection } from './PracticeSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';
import { useOptionsForm } from './useOptionsForm.ts';
import { useTelling } from './useTelling.ts';
import { useWorkspaceEditor } from './useWorkspaceEditor.ts';

export function OptionsForm({ settings }: { settings: Settings }) {
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const telling = useTelling();
  const { isBusy } = telling;
  const options = useOptionsForm(settings, focus, telling);
  const editor = useWorkspaceEditor(telling, focus);
  const isDirty = options.isDirty || editor.isDirty;
  useAskBeforeLeaving(isDirty);

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className="flex grow flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void options.save();
      }}
    >
      <KeySection form={options.key} editor={editor} isBusy={isBusy} />
      <ConsentSection telling={telling} isMissed={options.key.lacksConsent} folds />
      <OtherKeyQuestion />
      <PracticeSection />
      <SettingsSection
        text={options.settingsText}
        problems={options.settingsProblems}
        onChange={options.changeSettings}
      />
      <OwnAddressesSection
        text={options.settingsText}
        problem={options.settingsProblems.ownAddresses}
        isBusy={isBusy}
        onChange={options.changeSettings}
        onForget={() => void options.forgetLearnt()}
      />
      <SitesSection />
      <p className="text-pretty text-muted">{say('privacyNote')}</p>
      <footer className="bottom-0 mt-auto flex flex-col gap-3 border-t border-line bg-page py-4 tall:sticky">
        {telling.problem && <AskProblem problem={telling.problem} />}
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className="button button-main min-h-10 min-w-28" aria-disabled={isBusy}>
            {say('save')}
          </button>
          {isDirty && <span className="text-muted">{say('unsavedChanges')}</span>}
          <p role="status" className="font-medium">
            {telling.told.map((key) => say(key)).join(' ')}
          </p>
        </div>
      </footer>
    </form>
  );
}
