/** As what all of them are marked, and what goes with it. */
import { say, uiLanguage } from '../../lib/browser/say.ts';
import type { BulkDraft } from '../../lib/bulk/bulkChanges.ts';
import type { FieldProblems } from '../../lib/form.ts';
import { decimalSeparator, formatValue, parseMoney } from '../../lib/money.ts';
import { NoteField } from '../NoteField.tsx';
import { useSettings } from '../queries.ts';
import { StatusChoice } from '../StatusChoice.tsx';
import { TextField } from '../TextField.tsx';

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
        <TextField
          name="bulkValue"
          label={say('bulkValue')}
          hint={willBe}
          problem={problems.value}
          inputMode="decimal"
          maxLength={1000}
          text={value}
          isBusy={isBusy}
          onChange={(value) => onChange({ value })}
        />
      )}
      {status === 'lost' && (
        <TextField
          name="bulkLossReason"
          label={say('lossReason')}
          problem={problems.lossReason}
          dir="auto"
          maxLength={2000}
          text={lossReason}
          isBusy={isBusy}
          onChange={(lossReason) => onChange({ lossReason })}
        />
      )}
      <NoteField
        name="bulkNote"
        label={say('bulkNote')}
        problem={problems.note}
        text={note}
        isBusy={isBusy}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
