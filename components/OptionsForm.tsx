/** Everything that can be set, with one Save. What became of it stands beside that button, always in sight. */
import { useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Settings } from '../lib/settings.ts';
import { ApiKeySection } from './ApiKeySection.tsx';
import { OtherKeyQuestion } from './OtherKeyQuestion.tsx';
import { OwnAddressesSection } from './OwnAddressesSection.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useOptionsForm } from './useOptionsForm.ts';

export function OptionsForm({ settings }: { settings: Settings }) {
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const options = useOptionsForm(settings, focus);

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
      <ApiKeySection
        text={options.keyText}
        problem={options.keyProblem}
        isBusy={options.isBusy}
        onChange={options.changeKey}
        onCheck={() => void options.check()}
        onForget={() => void options.forget()}
      />
      <OtherKeyQuestion />
      <SettingsSection
        text={options.settingsText}
        problems={options.settingsProblems}
        onChange={options.changeSettings}
      />
      <OwnAddressesSection
        text={options.settingsText}
        problem={options.settingsProblems.ownAddresses}
        isBusy={options.isBusy}
        onChange={options.changeSettings}
        onForget={() => void options.forgetLearnt()}
      />
      <p className="text-pretty text-muted">{say('privacyNote')}</p>
      <footer className="bottom-0 mt-auto flex flex-col gap-3 border-t border-line bg-page py-4 tall:sticky">
        {options.problem && <ProblemAlert problem={options.problem} />}
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
          <button
            type="submit"
            className="button button-main min-h-10 min-w-28"
            aria-disabled={options.isBusy}
          >
            {say('save')}
          </button>
          {options.isDirty && <span className="text-muted">{say('unsavedChanges')}</span>}
          <p role="status" className="font-medium">
            {options.told.map((key) => say(key)).join(' ')}
          </p>
        </div>
      </footer>
    </form>
  );
}
