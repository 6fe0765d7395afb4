/** One row of the list: the box, who it is, and what Octanist has of them. Light, for there may be hundreds. */
import { memo } from 'react';
import { say } from '../../lib/browser/say.ts';
import type { BulkRow } from '../../lib/bulk/bulkRows.ts';
import { judgementOf, type Speech } from '../../lib/explainLead.ts';
import { statusDots } from '../statusDots.ts';
import { stateWords } from './stateWords.ts';

interface BulkOptionProps {
  readonly row: BulkRow;
  readonly isChosen: boolean;
  /** Whether Tab leads here. */
  readonly isStop: boolean;
  readonly speech: Speech;
}

export const BulkOption = memo(function BulkOption({ row, isChosen, isStop, speech }: BulkOptionProps) {
  const { contact, known, state } = row;
  const address = contact.identifier.value;
  const name = known?.lead.name ?? contact.name;
  const status = known?.lead.status;
  return (
    <div
      role="option"
      data-row={row.key}
      aria-selected={isChosen}
      aria-disabled={known === null}
      tabIndex={isStop ? 0 : -1}
      className="flex min-h-10 cursor-pointer items-center gap-2 border-b border-line px-3 py-0.5 last:border-b-0 hover:bg-raised focus-visible:outline-offset-[-2px] aria-selected:bg-accent-tint [content-visibility:auto] [contain-intrinsic-height:auto_2.5rem]"
    >
      <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-accent" aria-hidden="true" focusable="false">
        {known && <path d="M2 2h12v12H2z" className="fill-none stroke-current" />}
        {isChosen && <path d="m4 8.5 2.8 2.8L12.5 5" className="fill-none stroke-current stroke-2" />}
      </svg>
      <span className="flex min-w-0 grow flex-wrap items-center gap-x-2">
        <span className="min-w-0 grow basis-32 wrap-anywhere">
          <bdi dir="auto" className="font-medium">
            {name ?? address}
          </bdi>
          {name !== undefined && (
            <span className="block text-xs leading-4 text-muted">
              <bdi dir="auto">{address}</bdi>
            </span>
          )}
        </span>
        <span className={`shrink-0 text-xs ${known ? 'font-medium' : 'text-muted'}`}>
          {status && (
            <span
              className={`me-1 inline-block size-2 rounded-full ${statusDots[status]}`}
              aria-hidden="true"
            />
          )}
          {known && status ? judgementOf(known.lead, speech).join(' · ') : say(stateWords[state])}
        </span>
      </span>
    </div>
  );
});
