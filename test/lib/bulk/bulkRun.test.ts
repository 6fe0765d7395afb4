/** What has become of each lead of many. */
import { expect, it } from 'vitest';
import { countRun, isFinal, type Run, standingOf, toResultTable } from '../../../lib/bulk/bulkRun.ts';
import { decide } from '../../../lib/outbox/decide.ts';
import type { Entry } from '../../../lib/outbox/entry.ts';
import { usualPace } from '../../../lib/outbox/pace.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import type { Say } from '../../../lib/words.ts';
import en from '../../../public/_locales/en/messages.json';
import { answeredEntry, doubtedEntry, sendingEntry, waitingEntry } from '../outbox/sampleEntries.ts';

const say: Say = (key) => en[key].message;
const item = (entryId: string | null) => ({
  leadId: 'lead_1',
  name: '=Jane',
  address: '+31612345678',
  before: { status: 'open' as const, value: undefined },
  after: { status: 'won' as const, value: 5000.5 },
  entryId,
});
const undone = decide(waitingEntry(), 'undo', 1, usualPace) as Entry;

it.each<[string, Entry | undefined, string]>([
  ['waits while it has not been read', undefined, 'waiting'],
  ['waits before it leaves', waitingEntry(), 'waiting'],
  ['waits while it is sent', sendingEntry(), 'waiting'],
  ['waits while it is looked up after a doubt', doubtedEntry(), 'waiting'],
  ['is done', answeredEntry(succeed({ leadsUpdated: 1 })), 'done'],
  ['needs somebody where more leads were changed', answeredEntry(succeed({ leadsUpdated: 2 })), 'needs-you'],
  ['needs somebody where Octanist said no', answeredEntry(fail('not-found')), 'needs-you'],
  ['was stopped', undone, 'stopped'],
])('a lead %s', (_, entry, standing) => {
  expect(standingOf(item('e1'), entry)).toBe(standing);
});

it('counts them, those that were so already by themselves', () => {
  const run: Run = { keyPrint: 'k', items: [item('e1'), item('e2'), item(null)] };
  const entries = new Map([['e1', answeredEntry(succeed({ leadsUpdated: 1 })) as Entry]]);
  expect(countRun(run, entries)).toEqual({ done: 1, waiting: 1, 'needs-you': 0, stopped: 0, same: 1 });
});

it('is final once nothing can become of it any more, which a refusal is not', () => {
  expect(isFinal(undone)).toBe(true);
  expect(isFinal(answeredEntry(succeed({ leadsUpdated: 1 })))).toBe(true);
  expect(isFinal(answeredEntry(fail('not-found')))).toBe(false);
});

it('is a table of texts with bare numbers, and says why somebody is needed', () => {
  const entries = new Map([['e1', answeredEntry(fail('not-found')) as Entry]]);
  const [head, line] = toResultTable({ keyPrint: 'k', items: [item('e1')] }, entries, say);
  expect(head).toHaveLength(9);
  expect(line?.slice(0, 8)).toEqual([
    '=Jane',
    '+31612345678',
    'lead_1',
    'Open',
    '',
    'Won',
    '5000.5',
    'Needs you',
  ]);
  expect(line?.[8]).toContain(en.problem_not_found_what.message);
});
