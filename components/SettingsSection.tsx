/** How Leadmark reads phones and shows values, and what the right-click menu sends with a mark. */
import { say } from '../lib/browser/say.ts';
import type { SettingsProblems, SettingsText } from '../lib/settingsForm.ts';
import type { WordKey } from '../lib/words.ts';
import { CheckField } from './CheckField.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { TextField } from './TextField.tsx';

interface SettingsSectionProps {
  readonly text: SettingsText;
  readonly problems: SettingsProblems;
  readonly onChange: (part: Partial<SettingsText>) => void;
}

/** The settings that are typed, each with its hint. */
const typed = [
  { name: 'currencySymbol', hint: 'currencySymbolHint', inputMode: 'text', maxLength: 4 },
  { name: 'defaultValueWon', hint: 'defaultValueHint', inputMode: 'decimal', maxLength: 30 },
  { name: 'defaultValueQualified', hint: 'defaultValueHint', inputMode: 'decimal', maxLength: 30 },
  { name: 'undoSeconds', hint: 'undoSecondsHint', inputMode: 'numeric', maxLength: 2 },
] as const satisfies readonly {
  name: keyof SettingsText & WordKey;
  hint: WordKey;
  [more: string]: unknown;
}[];

/** Those that are on or off. */
const checked = [
  { name: 'looksUp', hint: 'looksUpHint' },
  { name: 'matchesHere', hint: 'matchesHereHint' },
  { name: 'showsDot', hint: 'showsDotHint' },
] as const;

export function SettingsSection({ text, problems, onChange }: SettingsSectionProps) {
  return (
    <section className="card grid gap-5 p-5 sm:grid-cols-2">
      <CountrySelect
        country={text.defaultCountry}
        onChange={(defaultCountry) => onChange({ defaultCountry })}
      />
      {typed.map(({ name, hint, inputMode, maxLength }) => (
        <TextField
          key={name}
          name={name}
          label={say(name)}
          hint={say(hint)}
          problem={problems[name]}
          inputMode={inputMode}
          maxLength={maxLength}
          text={text[name]}
          onChange={(text) => onChange({ [name]: text })}
        />
      ))}
      <div className="flex flex-col gap-5 sm:col-span-2">
        {checked.map(({ name, hint }) => (
          <CheckField
            key={name}
            name={name}
            label={say(name)}
            hint={say(hint)}
            isChecked={text[name]}
            onChange={(isChecked) => onChange({ [name]: isChecked })}
          />
        ))}
      </div>
    </section>
  );
}
