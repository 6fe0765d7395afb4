/** The result, lead by lead. */
import { memo } from 'react';
import { say } from '../../lib/browser/say.ts';
import {
  type Run,
  type RunItem,
  type Standing,
  sayStanding,
  sayWhy,
  standingOf,
} from '../../lib/bulk/bulkRun.ts';
import { judgementOf, type Speech } from '../../lib/explainLead.ts';
import type { Entry } from '../../lib/outbox/entry.ts';
import { BulkTable } from './BulkTable.tsx';
import { useGrowing } from './useGrowing.ts';
import { useSteadySpeech } from './useSteadySpeech.ts';

/** The marks are just leaving, and they come first. */
const pauseMs = 200;

interface RunTableProps {
  readonly run: Run;
  readonly entries: ReadonlyMap<string, Entry>;
}

export function RunTable({ run, entries }: RunTableProps) {
  const speech = useSteadySpeech();
  const drawn = useGrowing(run.items.length, pauseMs);
  return (
    <BulkTable caption="bulkResult" heads={['bulkLead', 'bulkAskedFor', 'bulkResult']}>
      {run.items.slice(0, drawn).map((item) => {
        const entry = entries.get(item.entryId ?? '');
        const standing = standingOf(item, entry);
        return (
          <ResultRow
            key={item.leadId}
            item={item}
            standing={standing}
            why={sayWhy(entry, say)}
            speech={speech}
          />
        );
      })}
    </BulkTable>
  );
}

const looks: Readonly<Record<Standing, string>> = {
  done: 'text-won',
  waiting: '',
  'needs-you': 'text-warning',
  stopped: 'text-muted',
  same: 'text-muted',
};

interface ResultRowProps {
  readonly item: RunItem;
  readonly standing: Standing;
  readonly why: string;
  readonly speech: Speech;
}

const ResultRow = memo(function ResultRow({ item, standing, why, speech }: ResultRowProps) {
  const { name, address, leadId, before, after } = item;
  const words = (judged: RunItem['before']) => judgementOf(judged, speech).join(' · ');
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-1.5 pe-2 text-start font-medium">
        <bdi dir="auto">{name ?? address ?? leadId}</bdi>
        {name !== undefined && address !== undefined && (
          <span className="block font-normal text-muted">
            <bdi dir="auto">{address}</bdi>
          </span>
        )}
      </th>
      <td className="py-1.5 pe-2">
        {words(after)}
        <span className="block text-muted">{say('bulkBefore', words(before))}</span>
      </td>
      <td className="py-1.5">
        <span className={`font-medium ${looks[standing]}`}>{sayStanding(standing, say)}</span>
        {why !== '' && <span className="block text-muted">{why}</span>}
      </td>
    </tr>
  );
});
