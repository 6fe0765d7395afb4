/** What a person may decide. */
import { describe, expect, it } from 'vitest';
import { adoptKey } from '../../../lib/outbox/adoptKey.ts';
import { choices, decide, decisions, endWait, reviveReplaced } from '../../../lib/outbox/decide.ts';
import type { Entry } from '../../../lib/outbox/entry.ts';
import { usualPace } from '../../../lib/outbox/pace.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import {
  accept,
  answeredEntry,
  doubtedEntry,
  jane,
  noted,
  sendingEntry,
  waitingEntry,
  won,
} from './sampleEntries.ts';

const samples: readonly (readonly [string, Entry, readonly string[]])[] = [
  ['waiting', waitingEntry(), ['try-now', 'undo']],
  [
    'waiting because Octanist asked to',
    answeredEntry(fail('too-many-requests', { retryAfterMs: 9_000 })),
    ['discard'],
  ],
  ['waiting after an attempt', answeredEntry(fail('too-many-requests')), ['try-now', 'discard']],
  ['sending', sendingEntry(), []],
  ['in doubt for a moment', doubtedEntry(), ['try-now']],
  [
    'asking',
    answeredEntry(fail('nothing-updated', { isSurprising: true })),
    ['send-again', 'already-done', 'discard'],
  ],
  ['refused', answeredEntry(fail('not-found')), ['discard']],
  ['done', answeredEntry(succeed({ leadsUpdated: 1 })), []],
  ['done to several leads', answeredEntry(succeed({ leadsUpdated: 4 })), ['seen']],
];

describe.each(samples)('an update that is %s', (_, entry, offered) => {
  it(`can be decided: ${offered.join(', ') || 'nothing'}`, () => {
    expect(choices(entry, 2_000, usualPace)).toEqual(offered);
  });

  it.each(decisions.filter((decision) => !offered.includes(decision)))('refuses %s', (decision) => {
    expect(decide(entry, decision, 2_000, usualPace)).toBeNull();
  });
});

it.each([
  ['undo', waitingEntry(), { is: 'cancelled', why: 'undone' }],
  ['try-now', waitingEntry(won, { graceMs: 5_000 }), { is: 'waiting', reason: 'queued', nextAtMs: 2_000 }],
  ['discard', answeredEntry(fail('not-found')), { is: 'cancelled', why: 'discarded' }],
  ['seen', answeredEntry(succeed({ leadsUpdated: 4 })), { is: 'done', toLookAt: false }],
] as const)('%s does what it says', (decision, entry, state) => {
  expect(decide(entry, decision, 2_000, usualPace)?.state).toMatchObject(state);
});

it.each([
  ['send-again', { is: 'waiting', reason: 'queued' }],
  ['already-done', { is: 'done', how: 'by-person' }],
  ['discard', { is: 'cancelled', why: 'discarded' }],
] as const)('%s settles a doubt that has lasted, whoever could not read the lead', (decision, state) => {
  expect(decide(doubtedEntry(), decision, 35_000, usualPace)?.state).toMatchObject(state);
  expect(decide(doubtedEntry(noted), decision, 35_000, usualPace)).toBeNull();
  expect(decide(doubtedEntry(noted), decision, 90_000, usualPace)?.state).toMatchObject(state);
});

it('wants again what an undone update had taken the place of', () => {
  const first = waitingEntry();
  const second = accept({ lead: jane, status: 'lost' }, { id: 'e2', seq: 2 }, [first]);
  if (second.is !== 'added') throw new Error('not added');
  const undone = decide(second.entry, 'undo', 100, usualPace);
  expect(undone && reviveReplaced(undone, second.replaced, 100)).toMatchObject([
    { id: 'e1', seq: 1, update: won, state: { is: 'waiting', reason: 'queued' } },
  ]);
});

it('goes to another organization only as if nothing were known of the lead', () => {
  const entry = { ...waitingEntry(won, { seen: { lead: { status: 'open' }, atMs: 0 } }), leadId: 'lead_7' };
  const adopted = adoptKey(entry, 'other');
  expect(adopted.keyPrint).toBe('other');
  expect([adopted.leadId, adopted.base, adopted.look]).toEqual([undefined, undefined, undefined]);
});

it('does not wait on once the network is back, unless Octanist or the person asked for it', () => {
  const own = answeredEntry(fail('too-many-requests')) as ReturnType<typeof waitingEntry>;
  const held = answeredEntry(fail('too-many-requests', { retryAfterMs: 9_000 })) as typeof own;
  const grace = waitingEntry(won, { graceMs: 5_000 });
  expect(endWait(own, 1_500).state).toMatchObject({ nextAtMs: 1_500 });
  expect(endWait(held, 1_500)).toBe(held);
  expect(endWait(grace, 1_500)).toBe(grace);
});
