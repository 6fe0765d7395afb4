/** Many at once: choose leads of the page, see what changes, confirm once, and see what becomes of each. */
import { useState } from 'react';
import { say } from '../../lib/browser/say.ts';
import type { Judgement } from '../../lib/explainLead.ts';
import { useKeyPrint } from '../useWorkspace.ts';
import { BulkChoice } from './BulkChoice.tsx';
import { BulkReview } from './BulkReview.tsx';
import { BulkRun } from './BulkRun.tsx';
import { type Begun, nothingBegun } from './bulkState.ts';
import { useBulkRows } from './useBulkRows.ts';
import { useRun } from './useRun.ts';

interface BulkProps {
  readonly tabId: number;
  /** What was begun in each tab. */
  readonly begun: Map<string, Begun>;
  /** What leads are since they were marked here, by their ids. */
  readonly marked: ReadonlyMap<string, Judgement>;
  readonly onMarked: (marked: ReadonlyMap<string, Judgement>) => void;
  readonly onClose: () => void;
}

export function Bulk({ tabId, begun: all, marked, onMarked, onClose }: BulkProps) {
  const rows = useBulkRows(tabId, marked);
  const { run, begin, putAway } = useRun();
  // What was chosen is of one organization's leads.
  const place = `${tabId} ${useKeyPrint()}`;
  const [, draw] = useState(0);
  const begun = all.get(place) ?? nothingBegun;

  function change(part: Partial<Begun>): void {
    all.set(place, { ...(all.get(place) ?? nothingBegun), ...part });
    draw((times) => times + 1);
  }

  if (run) {
    return (
      <BulkRun
        run={run}
        onClose={onClose}
        onFinish={(done) => {
          onMarked(new Map([...marked, ...done]));
          putAway();
        }}
      />
    );
  }
  if (begun.reviewed) {
    return (
      <BulkReview
        key={place}
        rows={begun.reviewed}
        begun={begun}
        onChange={change}
        onSent={(sent) => {
          all.delete(place);
          begin(sent);
        }}
      />
    );
  }
  if (!rows) return <p className="p-4 text-muted">{say('lookingAtPage')}</p>;
  return <BulkChoice key={place} rows={rows} begun={begun} onChange={change} onClose={onClose} />;
}
