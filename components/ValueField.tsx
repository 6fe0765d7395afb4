/** The value as people type it. Beneath it stands the number that will be sent. */
import { say, uiLanguage } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { decimalSeparator, formatValue, parseMoney, toAmountText } from '../lib/money.ts';
import { useLastValues, useSettings } from './queries.ts';
import { TextField } from './TextField.tsx';

interface ValueFieldProps {
  readonly text: string;
  readonly status: MarkStatus | null;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

export function ValueField({ text, status, problem, isBusy, onChange, onLeave }: ValueFieldProps) {
  const { data: settings } = useSettings();
  const language = uiLanguage();
  const money = parseMoney(text, decimalSeparator(language));
  const lastValues = useLastValues(status);
  const suggestions = (
    <span className="flex gap-2.5">
      {say('lastValues')}
      {lastValues.map((value) => (
        <button
          key={value}
          type="button"
          className="rounded font-semibold text-accent underline underline-offset-2"
          onClick={() => !isBusy && onChange(toAmountText(value, language))}
        >
          {formatValue(value, language, settings?.currencySymbol)}
        </button>
      ))}
    </span>
  );
  const hint =
    money.kind === 'value'
      ? say('valueWillBe', formatValue(money.value, language, settings?.currencySymbol))
      : money.kind !== 'none'
        ? null
        : lastValues.length > 0
          ? suggestions
          : status === 'won'
            ? say('valueHintWon')
            : null;
  return (
    <TextField
      name="value"
      label={say('value')}
      hint={hint}
      problem={problem}
      inputMode="decimal"
      maxLength={1000}
      text={text}
      isBusy={isBusy}
      onChange={onChange}
      onBlur={onLeave}
    />
  );
}
