/** What has become of many marks: how far they are, the way to stop them, and the result, to take along. */
import { useEffect, useRef, useState } from 'react';
import { stopMarks } from '../../lib/browser/bulkMarks.ts';
import { say } from '../../lib/browser/say.ts';
import { countRun, doneIn, type Run } from '../../lib/bulk/bulkRun.ts';
import type { Judgement } from '../../lib/explainLead.ts';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { RunProgress } from './RunProgress.tsx';
import { RunTable } from './RunTable.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useRunEntries } from './useRunEntries.ts';

interface BulkRunProps {
  readonly run: Run;
  /** Back to the form: what is on its way goes on. */
  readonly onClose: () => void;
  /** It has been seen what became of each: with what those are by now that are done, by id. */
  readonly onFinish: (done: ReadonlyMap<string, Judgement>) => void;
}

export function BulkRun({ run, onClose, onFinish }: BulkRunProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useRunEntries(run);
  const counts = countRun(run, entries);
  const [hasFailed, setFailed] = useState(false);
  const isOver = counts.waiting === 0;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // The button that had the focus may be gone.
    if (isOver && document.activeElement === document.body) heading.current?.focus();
  }, [isOver]);

  function stop(): void {
    setFailed(false);
    const ids = new Set(run.items.flatMap(({ entryId }) => entryId ?? []));
    stopMarks(ids).catch(() => setFailed(true));
  }

  return (
    <section aria-labelledby="run-title" className="flex grow flex-col gap-2 px-4 py-2">
      <div className="flex items-center gap-3">
        <h2 id="run-title" ref={heading} tabIndex={-1} className="grow font-semibold">
          {say('bulkRunTitle', String(run.items.length))}
        </h2>
        <button
          type="button"
          className="button"
          onClick={() => (isOver ? onFinish(doneIn(run, entries)) : onClose())}
        >
          {say(isOver ? 'bulkFinish' : 'backToForm')}
        </button>
      </div>
      <RunProgress counts={counts} />
      {hasFailed && <ProblemAlert problem={{ kind: 'storage-failed' }} />}
      {!isOver && (
        <button type="button" className="button" onClick={stop}>
          {say('bulkStop')}
        </button>
      )}
      <TakeAlong run={run} entries={entries} />
      <RunTable run={run} entries={entries} />
    </section>
  );
}
