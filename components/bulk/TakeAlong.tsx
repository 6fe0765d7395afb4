/** The result to take along: into the clipboard, or as a file for a spreadsheet. */
import { useState } from 'react';
import { say } from '../../lib/browser/say.ts';
import { type Run, toResultTable } from '../../lib/bulk/bulkRun.ts';
import { toCsv } from '../../lib/csv.ts';
import type { Entry } from '../../lib/outbox/entry.ts';

interface TakeAlongProps {
  readonly run: Run;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Spreadsheets take a file without it for one of an older encoding. */
const byteOrderMark = '\ufeff';

export function TakeAlong({ run, entries }: TakeAlongProps) {
  const [told, setTold] = useState('');
  const table = () => toResultTable(run, entries, say);

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(toCsv(table(), '\t')).then(
      () => true,
      () => false,
    );
    setTold(say(isCopied ? 'bulkCopied' : 'bulkNotCopied'));
  }

  function save(): void {
    const file = new Blob([byteOrderMark, toCsv(table())], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `leadmark-${new Date().toISOString().slice(0, 10)}.csv`;
    link.click();
    // The browser has begun to read it by then, and keeps it until it has.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => void copy()}>
        {say('bulkCopy')}
      </button>
      <button type="button" className="button" onClick={save}>
        {say('bulkSave')}
      </button>
      <span role="status" className="hint m-0">
        {told}
      </span>
    </div>
  );
}
