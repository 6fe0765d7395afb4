/** What has become of the marks of a run, as it becomes known: only those are read of which something can still become. */
import { useEffect, useState } from 'react';
import { readMarks } from '../../lib/browser/bulkMarks.ts';
import { hearBell } from '../../lib/browser/outboxBell.ts';
import { isFinal, type Run } from '../../lib/bulk/bulkRun.ts';
import type { Entry } from '../../lib/outbox/entry.ts';

/** The bell rings at every mark. More often than this nobody needs to see it. */
const pauseMs = 400;

/** The sender first: it has most likely just been given all of them. */
const firstMs = 100;

/** Of those that have been read. */
export function useRunEntries(run: Run): ReadonlyMap<string, Entry> {
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>(() => new Map());
  useEffect(() => {
    const known = new Map<string, Entry>();
    let isRung = true;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (!isRung) {
        timer = undefined;
        return;
      }
      isRung = false;
      const ids = run.items.flatMap(({ entryId }) => {
        const entry = known.get(entryId ?? '');
        return entryId === null || (entry && isFinal(entry)) ? [] : entryId;
      });
      const read = await readMarks(ids).catch(() => new Map<string, Entry>());
      for (const [id, entry] of read) known.set(id, entry);
      if (isGone) return;
      if (read.size > 0) setEntries(new Map(known));
      timer = setTimeout(() => void look(), pauseMs);
    };
    const stopHearing = hearBell(() => {
      isRung = true;
      timer ??= setTimeout(() => void look());
    });
    timer = setTimeout(() => void look(), firstMs);
    return () => {
      isGone = true;
      stopHearing();
      clearTimeout(timer);
    };
  }, [run]);
  return entries;
}
