/** As what all of them are marked, and what goes with it. */
import { say, uiLanguage } from '../../lib/browser/say.ts';
import type { BulkDraft } from '../../lib/bulk/bulkChanges.ts';
import type { FieldProblems } from '../../lib/form.ts';
import { decimalSeparator, formatValue, parseMoney } from '../../lib/money.ts';
import { Field } from '../Field.tsx';
import { useSettings } from '../queries.ts';
import { StatusChoice } from '../StatusChoice.tsx';

interface BulkFieldsProps {
  readonly draft: BulkDraft;
  readonly problems: FieldProblems;
  readonly isBusy: boolean;
  readonly onChange: (part: Partial<BulkDraft>) => void;
}

export function BulkFields({ draft, problems, isBusy, onChange }: BulkFieldsProps) {
  const { status, value, hasEach, note, lossReason } = draft;
  const { data: settings } = useSettings();
  const language = uiLanguage();
  const money = parseMoney(value, decimalSeparator(language));
  const willBe =
    money.kind === 'value'
      ? say('valueWillBe', formatValue(money.value, language, settings?.currencySymbol))
      : say('bulkValueStays');
  return (
    <>
      <StatusChoice
        name="bulkStatus"
        status={status}
        problem={problems.status}
        isBusy={isBusy}
        onChange={(status) => onChange({ status })}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={hasEach}
          onChange={({ target }) => onChange({ hasEach: target.checked })}
        />
        <span className="font-semibold">{say('bulkEach')}</span>
      </label>
      {hasEach ? (
        <p className="hint m-0">{say('bulkEachHint')}</p>
      ) : (
        <Field name="bulkValue" label={say('bulkValue')} hint={willBe} problem={problems.value}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              inputMode="decimal"
              className="box"
              maxLength={1000}
              value={value}
              readOnly={isBusy}
              onChange={({ target }) => onChange({ value: target.value })}
            />
          )}
        </Field>
      )}
      {status === 'lost' && (
        <Field name="bulkLossReason" label={say('lossReason')} problem={problems.lossReason}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              className="box"
              dir="auto"
              maxLength={2000}
              value={lossReason}
              readOnly={isBusy}
              onChange={({ target }) => onChange({ lossReason: target.value })}
            />
          )}
        </Field>
      )}
      <Field name="bulkNote" label={say('bulkNote')} problem={problems.note}>
        {(ties) => (
          <textarea
            {...ties}
            className="box block max-h-32 resize-none field-sizing-content not-supports-[field-sizing:content]:resize-y"
            dir="auto"
            rows={1}
            maxLength={20_000}
            value={note}
            readOnly={isBusy}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Field>
    </>
  );
}
