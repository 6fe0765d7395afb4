/** Whom Leadmark never takes for the lead: the person and their colleagues, as told here and as learnt. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import type { SettingsText } from '../lib/settingsForm.ts';
import { CheckField } from './CheckField.tsx';
import { Field } from './Field.tsx';

interface OwnAddressesSectionProps {
  readonly text: SettingsText;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (part: Partial<SettingsText>) => void;
  readonly onForget: () => void;
}

export function OwnAddressesSection({ text, problem, isBusy, onChange, onForget }: OwnAddressesSectionProps) {
  return (
    <section className="card flex flex-col gap-5 p-5">
      <Field name="ownAddresses" label={say('ownAddresses')} hint={say('ownAddressesHint')} problem={problem}>
        {(ties) => (
          <textarea
            {...ties}
            className="box min-h-20 resize-y"
            rows={3}
            dir="auto"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={10_000}
            value={text.ownAddresses}
            onChange={(event) => onChange({ ownAddresses: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 grow basis-72">
          <CheckField
            name="learnsAddresses"
            label={say('learnsAddresses')}
            hint={say('learnsAddressesHint')}
            isChecked={text.learnsAddresses}
            onChange={(learnsAddresses) => onChange({ learnsAddresses })}
          />
        </div>
        <button type="button" className="button" aria-disabled={isBusy} onClick={onForget}>
          {say('forgetLearnt')}
        </button>
      </div>
    </section>
  );
}
