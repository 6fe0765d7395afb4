/** The second step: as what, with which values, and lead by lead what that changes. Its button is the one confirmation. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { awakenSender } from '../../lib/browser/markLead.ts';
import { say, uiLanguage } from '../../lib/browser/say.ts';
import { isWhole, readBulk } from '../../lib/bulk/bulkChanges.ts';
import type { MarkableRow } from '../../lib/bulk/bulkRows.ts';
import type { Run } from '../../lib/bulk/bulkRun.ts';
import { decimalSeparator } from '../../lib/money.ts';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { useShortcuts } from '../useShortcuts.ts';
import { BulkFields } from './BulkFields.tsx';
import type { Begun } from './bulkState.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { ChangeWarnings } from './ChangeWarnings.tsx';
import { useMarkMany } from './useMarkMany.ts';

interface BulkReviewProps {
  readonly rows: readonly MarkableRow[];
  readonly begun: Begun;
  readonly onChange: (part: Partial<Begun>) => void;
  readonly onSent: (run: Run) => void;
}

export function BulkReview({ rows, begun, onChange, onSent }: BulkReviewProps) {
  const { draft } = begun;
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setTried] = useState(false);
  const { markAll, isBusy, problem } = useMarkMany(onSent);
  const decimal = decimalSeparator(uiLanguage());
  const reading = readBulk(draft, rows, decimal);
  // The table is drawn when there is time for it: what is typed comes first.
  const drawn = useDeferredValue(draft);
  const shown = drawn === draft ? reading : readBulk(drawn, rows, decimal);
  const count = rows.length - reading.changes.filter(({ effect }) => effect === 'equal').length;

  const change = (part: Partial<Begun['draft']>) => {
    if (!isBusy) onChange({ draft: { ...draft, ...part } });
  };

  function submit(): void {
    if (isBusy) return;
    setTried(true);
    if (isWhole(reading)) {
      if (count > 0) void markAll(reading.changes);
    } else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  useShortcuts({ form, onStatus: (status) => change({ status }), onMark: submit });
  useEffect(() => form.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  // A background that slept is there, and what it needs is open, by the time somebody has read what changes.
  useEffect(awakenSender, []);

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className="flex grow flex-col"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex grow flex-col gap-2 px-4 py-2">
        <div className="flex items-center gap-3">
          <h2 tabIndex={-1} className="grow font-semibold">
            {say('bulkReview', String(rows.length))}
          </h2>
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onChange({ reviewed: null })}
          >
            {say('bulkBack')}
          </button>
        </div>
        <BulkFields
          draft={draft}
          problems={hasTried ? reading.problems : {}}
          isBusy={isBusy}
          onChange={change}
        />
        <ChangeTable
          rows={rows}
          draft={drawn}
          reading={shown}
          isBusy={isBusy}
          onValue={(key, text) => change({ values: new Map(draft.values).set(key, text) })}
        />
      </div>
      <footer className="bottom-0 flex flex-col gap-2 border-t border-line bg-page px-4 py-2.5 tall:sticky">
        {problem && <ProblemAlert problem={problem} offersOptions />}
        <ChangeWarnings reading={reading} />
        <button
          type="button"
          className="button button-main"
          aria-disabled={isBusy || count === 0}
          aria-keyshortcuts="Control+Enter"
          onClick={submit}
        >
          {count === 1 ? say('bulkMarkOne') : say('bulkMark', String(count))}
        </button>
      </footer>
    </form>
  );
}
