/** Before and after, lead by lead; where each has a value of its own, that is typed here. */
import { useCallback, useEffect, useRef } from 'react';
import { type BulkDraft, type BulkReading, judgedAfter } from '../../lib/bulk/bulkChanges.ts';
import type { MarkableRow } from '../../lib/bulk/bulkRows.ts';
import { BulkTable } from './BulkTable.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { useGrowing } from './useGrowing.ts';
import { useSteadySpeech } from './useSteadySpeech.ts';

interface ChangeTableProps {
  readonly rows: readonly MarkableRow[];
  readonly draft: BulkDraft;
  readonly reading: BulkReading;
  readonly isBusy: boolean;
  readonly onValue: (key: string, text: string) => void;
}

export function ChangeTable({ rows, draft, reading, isBusy, onValue }: ChangeTableProps) {
  const speech = useSteadySpeech();
  const drawn = useGrowing(rows.length);
  // The same function for every row and every time, so that typing in one row draws that row.
  const latest = useRef(onValue);
  useEffect(() => {
    latest.current = onValue;
  });
  const change = useCallback((key: string, text: string) => latest.current(key, text), []);
  const changes = new Map(reading.changes.map((one) => [one.row.key, one]));
  return (
    <BulkTable caption="bulkTable" heads={['bulkLead', 'bulkNow', 'bulkAfter']}>
      {rows.slice(0, drawn).map((row) => {
        const one = changes.get(row.key);
        const after = one ? judgedAfter(one.fields, row.known) : undefined;
        return (
          <ChangeRow
            key={row.key}
            row={row}
            status={after?.status}
            value={after?.value}
            effect={one?.effect}
            problem={reading.wrongValues.get(row.key)?.[0]}
            text={draft.hasEach ? (draft.values.get(row.key) ?? '') : null}
            isBusy={isBusy}
            speech={speech}
            onValue={change}
          />
        );
      })}
    </BulkTable>
  );
}
