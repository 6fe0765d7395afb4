/** The outbox as the screens see it: each mark with why it waits, as that becomes known. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { callOutbox } from '../lib/browser/markLead.ts';
import { hearBell } from '../lib/browser/outboxBell.ts';
import { planNow } from '../lib/browser/outboxPlan.ts';
import { countQuarantine, readOutbox } from '../lib/browser/outboxStore.ts';
import { readPutAway, watchPutAway } from '../lib/browser/stored.ts';
import { type Entry, isIn } from '../lib/outbox/entry.ts';
import type { Hold } from '../lib/outbox/planOutbox.ts';

/** A mark, and why it is not on its way at this moment. */
export interface ShownMark {
  readonly entry: Entry;
  readonly hold: Hold | undefined;
}

export const outboxKey = ['outbox'];

/** Whatever changes it rings; what only time changes (a wait that is over) does not, so it is looked at again. */
const lookAgainMs = 5_000;

const tabMarkQuery = (tabId: number) =>
  queryOptions({
    queryKey: [...outboxKey, 'tab', tabId],
    refetchInterval: lookAgainMs,
    queryFn: async (): Promise<ShownMark | null> => {
      const [kept, putAway] = await Promise.all([readOutbox(), readPutAway(tabId)]);
      const { holds } = await planNow(kept);
      const marks = [...kept.open, ...kept.receipts].filter(
        (entry) => entry.tabId === tabId && entry.from === 'popup' && entry.seq > putAway,
      );
      const entry = marks.sort((a, b) => a.seq - b.seq).at(-1);
      return entry === undefined ? null : { entry, hold: holds.get(entry.id) };
    },
  });

const waitingQuery = queryOptions({
  queryKey: [...outboxKey, 'waiting'],
  refetchInterval: lookAgainMs,
  queryFn: async () => {
    const [kept, damaged] = await Promise.all([readOutbox(), countQuarantine()]);
    const { holds } = await planNow(kept);
    // What has arrived and is only looked at once more is nobody's concern.
    const shown = kept.open.filter((entry) => !isIn(entry, 'done') || entry.state.toLookAt);
    return { marks: shown.map((entry): ShownMark => ({ entry, hold: holds.get(entry.id) })), damaged };
  },
});

/** What has become of these marks, in this order. */
export function useMarksOf(ids: readonly string[]) {
  return useQuery({
    queryKey: [...outboxKey, 'these', ids],
    queryFn: async () => {
      const { open, receipts } = await readOutbox();
      const all = new Map([...open, ...receipts].map((entry) => [entry.id, entry]));
      return ids.flatMap((id) => all.get(id) ?? []);
    },
  });
}

/** The last mark made from this tab that has not been put away. */
export function useTabMark(tabId: number) {
  const refresh = useOutboxNews();
  useEffect(() => watchPutAway(tabId, refresh), [tabId, refresh]);
  return useQuery(tabMarkQuery(tabId));
}

/** Every mark that is on its way or needs a person, and how many could not be read. */
export function useWaiting() {
  return useQuery(waitingQuery);
}

/** A page hears at once that there is a network again; Chromium's worker only at its next beat. */
export function useOnlineCall(): void {
  useEffect(() => {
    window.addEventListener('online', callOutbox);
    return () => window.removeEventListener('online', callOutbox);
  }, []);
}

/** A reading that is held up, or never ends, keeps nobody from the next one for longer. */
const maxRestMs = 500;
const waited = (ms: number) => new Promise<void>((over) => setTimeout(over, ms));

/**
 * To be called once in each page: asks all of this anew after changes, and gives what does so at other times. Whoever reads holds up the sender's commits: with many
 * marks under way nine tenths of the time are the sender's.
 */
export function useOutboxNews(): () => Promise<void> {
  const client = useQueryClient();
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: outboxKey }), [client]);
  useEffect(() => {
    let isRung = false;
    let isReading = false;
    return hearBell(async () => {
      isRung = true;
      if (isReading) return;
      isReading = true;
      while (isRung) {
        isRung = false;
        const startedAt = performance.now();
        await Promise.race([refresh(), waited(maxRestMs)]);
        await waited(Math.min(9 * (performance.now() - startedAt), maxRestMs));
      }
      isReading = false;
    });
  }, [refresh]);
  return refresh;
}
