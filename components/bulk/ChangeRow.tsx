/** One lead before and after. Of plain values only, so that it is drawn again only when one of them is another. */
import { memo, useState } from 'react';
import { say } from '../../lib/browser/say.ts';
import type { MarkableRow } from '../../lib/bulk/bulkRows.ts';
import { judgementOf, type Speech } from '../../lib/explainLead.ts';
import type { Status } from '../../lib/lead.ts';
import type { Effect } from '../../lib/lookup/effectOf.ts';
import type { WordKey } from '../../lib/words.ts';

interface ChangeRowProps {
  readonly row: MarkableRow;
  /** As it will be; undefined while that is not known. */
  readonly status: Status | undefined;
  readonly value: number | undefined;
  readonly effect: Effect | undefined;
  readonly problem: WordKey | undefined;
  /** The value that was typed for it; null where it has none of its own. */
  readonly text: string | null;
  readonly isBusy: boolean;
  readonly speech: Speech;
  readonly onValue: (key: string, text: string) => void;
}

export const ChangeRow = memo(function ChangeRow(props: ChangeRowProps) {
  const { row, status, value, effect, problem, text, speech } = props;
  const { lead } = row.known;
  const name = lead.name ?? lead.email ?? lead.phone ?? lead.id;
  const now = judgementOf(lead, speech).join(' · ') || say('bulkNoStatus');
  const after = status === undefined ? '' : judgementOf({ status, value }, speech).join(' · ');
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-1.5 pe-2 text-start font-medium">
        <bdi dir="auto">{name}</bdi>
        {lead.email !== undefined && lead.email !== name && (
          <span className="block font-normal text-muted">
            <bdi dir="auto">{lead.email}</bdi>
          </span>
        )}
      </th>
      <td className={`py-1.5 pe-2 ${effect === 'overturns' ? 'font-medium text-warning' : ''}`}>{now}</td>
      <td className="py-1.5">
        {text !== null && <OwnValue {...props} text={text} label={say('bulkValueOf', name)} />}
        <span className={problem ? 'text-danger' : ''}>
          {problem ? say(problem) : effect === 'equal' ? say('bulkSame') : after}
        </span>
      </td>
    </tr>
  );
});

/** What is typed stands at once, also while the table is being drawn. */
function OwnValue({
  row,
  text,
  label,
  problem,
  isBusy,
  onValue,
}: Pick<ChangeRowProps, 'row' | 'problem' | 'isBusy' | 'onValue'> & {
  readonly text: string;
  readonly label: string;
}) {
  const [typed, setTyped] = useState(text);
  return (
    <input
      type="text"
      inputMode="decimal"
      className="box mb-0.5"
      aria-label={label}
      aria-invalid={problem !== undefined}
      maxLength={1000}
      value={typed}
      readOnly={isBusy}
      onChange={({ target }) => {
        setTyped(target.value);
        onValue(row.key, target.value);
      }}
    />
  );
}
