/** The first of two steps: which leads of the page. */
import { say } from '../../lib/browser/say.ts';
import {
  type BulkRow,
  countStates,
  filterRows,
  isMarkable,
  type RowFilter,
} from '../../lib/bulk/bulkRows.ts';
import { chosenRows, howManyAre, toggleAll } from '../../lib/bulk/selection.ts';
import { statusWords } from '../../lib/explainLead.ts';
import { type MarkStatus, markStatuses } from '../../lib/lead.ts';
import { BulkList } from './BulkList.tsx';
import type { Begun } from './bulkState.ts';
import { stateWords } from './stateWords.ts';

interface BulkChoiceProps {
  readonly rows: readonly BulkRow[];
  readonly begun: Begun;
  readonly onChange: (part: Partial<Begun>) => void;
  readonly onClose: () => void;
}

export function BulkChoice({ rows, begun, onChange, onClose }: BulkChoiceProps) {
  const { selection } = begun;
  const counts = countStates(rows);
  const filter = begun.filter !== 'all' && counts.has(begun.filter) ? begun.filter : 'all';
  const shown = filterRows(rows, filter);
  const chosen = chosenRows(selection, rows);
  const inSight = chosenRows(selection, shown);
  const howMany = howManyAre(selection, shown);
  const markable = shown.filter(isMarkable).length;

  function goOn(status: MarkStatus): void {
    if (chosen.length > 0) onChange({ reviewed: chosen, draft: { ...begun.draft, status } });
  }

  const told =
    chosen.length === inSight.length
      ? say('bulkChosen', String(chosen.length), String(markable))
      : say('bulkChosenElsewhere', String(chosen.length), String(chosen.length - inSight.length));
  return (
    <section aria-labelledby="bulk-title" className="flex grow flex-col gap-2 px-4 py-2">
      <div className="flex items-center gap-3">
        <h2 id="bulk-title" className="grow font-semibold">
          {say('bulkTitle')}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {say('backToForm')}
        </button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={howMany === 'all'}
            disabled={markable === 0}
            ref={(box) => {
              if (box) box.indeterminate = howMany === 'some';
            }}
            onChange={() => onChange({ selection: toggleAll(selection, shown) })}
          />
          <span className="font-semibold">{say('bulkAll', String(markable))}</span>
        </label>
        <select
          aria-label={say('bulkShow')}
          className="box w-auto grow"
          value={filter}
          onChange={({ target }) => onChange({ filter: target.value as RowFilter })}
        >
          <option value="all">{say('bulkShowAll', String(rows.length))}</option>
          {[...counts].map(([state, count]) => (
            <option key={state} value={state}>
              {say('bulkShowSome', say(stateWords[state]), String(count))}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 ? (
        <p className="card p-3 text-muted">{say('nothingFound')}</p>
      ) : (
        <BulkList
          key={filter}
          rows={shown}
          selection={selection}
          onSelect={(selection) => onChange({ selection })}
          onStatus={goOn}
        />
      )}
      <p id="bulk-keys" className="hint">
        {say('bulkKeys')}
      </p>
      <footer className="bottom-0 -mx-4 flex flex-col gap-2 border-t border-line bg-page px-4 py-2.5 tall:sticky">
        <p role="status" className="font-medium">
          {chosen.length === 0 ? say('bulkNoneChosen') : told}
        </p>
        <div className="flex flex-wrap gap-2">
          {markStatuses.map((status) => (
            <button
              key={status}
              type="button"
              className="button grow"
              aria-disabled={chosen.length === 0}
              onClick={() => goOn(status)}
            >
              {say('bulkMarkAs', say(statusWords[status]))}
            </button>
          ))}
        </div>
      </footer>
    </section>
  );
}
