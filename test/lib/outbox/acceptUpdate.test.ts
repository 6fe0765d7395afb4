/** From the click to the outbox. */
import { expect, it } from 'vitest';
import { acceptUpdates } from '../../../lib/outbox/acceptUpdate.ts';
import { succeed } from '../../../lib/problem.ts';
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

const later = { id: 'e2', seq: 2, nowMs: 50 };

it('can be taken back for as long as the grace lasts', () => {
  expect(waitingEntry(won, { nowMs: 10, graceMs: 5_000 }).state).toEqual({
    is: 'waiting',
    reason: 'undo',
    sinceMs: 10,
    nextAtMs: 5_010,
  });
});

it('is queued at once without a grace', () => {
  expect(waitingEntry().state).toMatchObject({ reason: 'queued', nextAtMs: 0 });
});

it('joins the same update that is on its way, as after a double click', () => {
  for (const first of [waitingEntry(), sendingEntry(), doubtedEntry()])
    expect(accept(won, later, [first])).toEqual({ is: 'joined', entry: first });
});

it('is new when the same update is done', () => {
  const done = answeredEntry(succeed({ leadsUpdated: 1 }));
  expect(accept(won, later, [done])).toMatchObject({ is: 'added', replaced: [] });
});

it('is new when something else was asked for in between', () => {
  const sent = sendingEntry();
  const between = waitingEntry({ lead: jane, status: 'lost' }, { id: 'e2', seq: 2 });
  expect(accept(won, { id: 'e3', seq: 3 }, [sent, between])).toMatchObject({
    is: 'added',
    entry: { id: 'e3' },
    replaced: [{ id: 'e2', state: { is: 'cancelled', why: 'replaced', by: 'e3' } }],
  });
});

it('takes the place of an older one of the same lead that has not left, and keeps its note', () => {
  const first = waitingEntry({ ...noted, value: 500 });
  expect(accept({ lead: jane, status: 'lost', note: 'changed their mind' }, later, [first])).toMatchObject({
    entry: { update: { lead: jane, status: 'lost', note: 'signed\nchanged their mind' } },
    replaced: [{ id: 'e1', state: { is: 'cancelled', why: 'replaced', by: 'e2' } }],
  });
});

it.each([
  ['being sent', sendingEntry()],
  ['in doubt', doubtedEntry()],
])('leaves alone an older one that is %s', (_, first) => {
  expect(accept({ lead: jane, status: 'lost' }, later, [first])).toMatchObject({ is: 'added', replaced: [] });
});

it('knows a lead by another address once an answer has told its id', () => {
  const receipt = answeredEntry(succeed({ leadsUpdated: 1, leadId: 'lead_7' }));
  const byId = waitingEntry({ lead: { kind: 'id', value: 'lead_7' }, status: 'qualified' }, later);
  expect(accept(won, { id: 'e3', seq: 3 }, [receipt, byId])).toMatchObject({
    entry: { leadId: 'lead_7' },
    replaced: [{ id: 'e2' }],
  });
});

it('learns nothing from an answer that speaks of several leads', () => {
  const receipt = answeredEntry(succeed({ leadsUpdated: 2, leadId: 'lead_7' }));
  const byId = waitingEntry({ lead: { kind: 'id', value: 'lead_7' }, status: 'qualified' }, later);
  expect(accept(won, { id: 'e3', seq: 3 }, [receipt, byId])).toMatchObject({ replaced: [] });
});

it('does not mix organizations', () => {
  const elsewhere = waitingEntry(won, { keyPrint: 'other' });
  expect(accept({ lead: jane, status: 'lost' }, later, [elsewhere])).toMatchObject({ replaced: [] });
  expect(accept(won, later, [elsewhere])).toMatchObject({ is: 'added' });
});

it('goes instead of the one the person has edited, and not merged with it', () => {
  const first = waitingEntry({ ...noted, value: 500 });
  expect(accept({ ...won, note: 'signed by Jane' }, { ...later, instead: 'e1' }, [first])).toMatchObject({
    entry: { update: { lead: jane, status: 'won', note: 'signed by Jane' } },
    replaced: [{ id: 'e1' }],
  });
});

it('lets two notes that are too long together go one after the other', () => {
  const first = waitingEntry({ ...won, note: 'a'.repeat(4_000) });
  const second = accept({ ...won, note: 'b'.repeat(4_000) }, later, [first]);
  expect(second).toMatchObject({ is: 'added', entry: { update: { note: 'b'.repeat(4_000) } }, replaced: [] });
});

it('takes many at once as it would take them one after the other', () => {
  const id = (value: string) => ({ ...won, lead: { kind: 'id', value } as const });
  const asked = { nowMs: 50, graceMs: 0, keyPrint: 'k', from: 'popup' } as const;
  const kept = [waitingEntry(id('lead_1'), { id: 'e1' }), waitingEntry(id('lead_2'), { id: 'e2', seq: 2 })];
  const accepted = acceptUpdates(
    [
      { update: { ...id('lead_1'), value: 5 }, asked: { ...asked, id: 'e3', seq: 3 } },
      { update: id('lead_2'), asked: { ...asked, id: 'e4', seq: 4 } },
      { update: { ...id('lead_1'), status: 'lost' }, asked: { ...asked, id: 'e5', seq: 5 } },
    ],
    kept,
  );
  expect(accepted).toMatchObject([
    { is: 'added', entry: { id: 'e3' }, replaced: [{ id: 'e1', state: { by: 'e3' } }] },
    { is: 'joined', entry: { id: 'e2' } },
    {
      is: 'added',
      entry: { id: 'e5', update: { status: 'lost' } },
      replaced: [{ id: 'e3', state: { by: 'e5' } }],
    },
  ]);
});
