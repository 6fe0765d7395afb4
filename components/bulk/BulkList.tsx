/** The list to choose from: by mouse and by keys, each row, a range of them or all. */
import { useEffect, useRef, useState } from 'react';
import { say } from '../../lib/browser/say.ts';
import type { BulkRow } from '../../lib/bulk/bulkRows.ts';
import { type Selection, toggleAll, toggleRange, toggleRow } from '../../lib/bulk/selection.ts';
import type { MarkStatus } from '../../lib/lead.ts';
import { BulkOption } from './BulkOption.tsx';
import { useGrowing } from './useGrowing.ts';
import { useSteadySpeech } from './useSteadySpeech.ts';

interface BulkListProps {
  readonly rows: readonly BulkRow[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** A key has chosen a status for all that are chosen. */
  readonly onStatus: (status: MarkStatus) => void;
}

const pageRows = 8;

const statusKeys: Readonly<Record<string, MarkStatus>> = { w: 'won', q: 'qualified', l: 'lost' };

export function BulkList({ rows, selection, onSelect, onStatus }: BulkListProps) {
  const list = useRef<HTMLDivElement>(null);
  const speech = useSteadySpeech();
  const drawn = useGrowing(rows.length);
  const [reached, setReached] = useState(0);
  const stop = Math.max(0, Math.min(reached, drawn - 1));

  // From the start, for the keys to work at once: the rows may come later than the list.
  const hasFocus = useRef(true);
  // A row that becomes somebody's lead is another row: whoever stood on it stands on its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever there are other rows.
  useEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
  }, [rows]);

  function moveTo(target: number): number {
    const index = Math.max(0, Math.min(target, drawn - 1));
    setReached(index);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
    return index;
  }

  function onClick(event: React.MouseEvent): void {
    const option = (event.target as Element).closest<HTMLElement>('[data-row]');
    const index = rows.findIndex(({ key }) => key === option?.dataset.row);
    const row = rows[index];
    if (!row) return;
    setReached(index);
    onSelect(event.shiftKey ? toggleRange(selection, row, rows) : toggleRow(selection, row));
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const targets: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: stop + pageRows,
      PageUp: stop - pageRows,
      Home: 0,
      End: drawn - 1,
    };
    const target = targets[event.key];
    const row = rows[stop];
    const hasCommand = event.ctrlKey || event.metaKey;
    const status = hasCommand || event.shiftKey ? undefined : statusKeys[event.key];
    if (!row || event.altKey || event.nativeEvent.isComposing) return;
    if (target !== undefined && !hasCommand) {
      const to = rows[moveTo(target)];
      if (event.shiftKey && to) {
        const from = selection.anchor === null ? toggleRow(selection, row) : selection;
        onSelect(toggleRange(from, to, rows));
      }
    } else if (event.key === ' ' && !hasCommand) {
      onSelect(event.shiftKey ? toggleRange(selection, row, rows) : toggleRow(selection, row));
    } else if (event.key === 'a' && hasCommand) onSelect(toggleAll(selection, rows));
    // A key held down chooses once.
    else if (status && !event.repeat) onStatus(status);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={say('foundOnThisPage')}
      aria-describedby="bulk-keys"
      tabIndex={-1}
      className="card max-h-[max(10rem,60vh)] select-none overflow-y-auto"
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // Without another place to go to, the row has gone.
        hasFocus.current = relatedTarget === null || list.current?.contains(relatedTarget) === true;
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {rows.slice(0, drawn).map((row, index) => (
        <BulkOption
          key={row.key}
          row={row}
          isChosen={selection.keys.has(row.key)}
          isStop={index === stop}
          speech={speech}
        />
      ))}
    </div>
  );
}
