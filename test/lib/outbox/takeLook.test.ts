/** The look before sending: the right lead, as the person saw it, and nothing that is so already. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/outbox/decide.ts';
import type { Entry, EntryIn } from '../../../lib/outbox/entry.ts';
import { Lanes } from '../../../lib/outbox/lanes.ts';
import { usualPace } from '../../../lib/outbox/pace.ts';
import type { SeenLead } from '../../../lib/outbox/seenLead.ts';
import { startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { takeLook } from '../../../lib/outbox/takeLook.ts';
import { needsLook, targetOf } from '../../../lib/outbox/target.ts';
import { succeed } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';
import { at, doubtedEntry, jane, noMarks, noted, sendingEntry, waitingEntry, won } from './sampleEntries.ts';

const open: SeenLead = { id: 'lead_7', status: 'open', value: null, note: null };
const one = (lead: SeenLead = open) => ({ is: 'one', lead }) as const;

function look(entry: EntryIn<'waiting'>, lead: SeenLead = open, kept: readonly Entry[] = []) {
  return takeLook(entry, one(lead), new Lanes(kept).sentByNow(), at(1_000));
}

/** Still waiting, or the test has nothing to go on with. */
function waits(entry: Entry): EntryIn<'waiting'> {
  if (entry.state.is !== 'waiting') throw new Error(entry.state.is);
  return { ...entry, state: entry.state };
}

const mustLook = (entry: EntryIn<'waiting'>, { nowMs = 1_000, ours = 0 } = {}) =>
  needsLook(entry, ours, nowMs, usualPace);

describe('is wanted', () => {
  const byId: Update = { lead: { kind: 'id', value: 'lead_7' }, status: 'won' };

  it.each<[string, EntryIn<'waiting'>]>([
    ['for an e-mail, which several leads may share', waitingEntry()],
    [
      'before a note is written, to know afterwards whether it was',
      waitingEntry({ ...byId, note: 'signed' }),
    ],
    [
      'before a note is written, also when the person saw all but the notes',
      waitingEntry(noted, { seen: { lead: { id: 'lead_7', status: 'open' }, atMs: 500 } }),
    ],
    ['once what the person saw is a minute old', waitingEntry(byId, { seen: { lead: open, atMs: -61_000 } })],
    ['after the clock was set back', waitingEntry(won, { seen: { lead: open, atMs: 5_000 } })],
  ])('%s', (_, entry) => {
    expect(mustLook(entry)).toBe(true);
  });

  it.each<[string, EntryIn<'waiting'>]>([
    ['for an id that nobody looked at: it is one lead', waitingEntry(byId)],
    ['right after the person saw the lead', waitingEntry(won, { seen: { lead: open, atMs: 0 } })],
    ['again right after the look', waits(look(waitingEntry()))],
    ['once it may have left: then it is compared', waits({ ...sendingEntry(), state: waitingEntry().state })],
  ])('not %s', (_, entry) => {
    expect(mustLook(entry)).toBe(false);
  });

  it('again when a mark of ours went to the same lead since', () => {
    expect(mustLook(waits(look(waitingEntry())), { ours: 1 })).toBe(true);
  });
});

it('sends to the one lead that was found, and to the address where none was', () => {
  expect(targetOf(look(waitingEntry()))).toEqual({ kind: 'id', value: 'lead_7' });
  expect(targetOf(takeLook(waitingEntry(), { is: 'none' }, noMarks, at(0)))).toEqual(jane);
});

it('trusts no id of an earlier mark: another lead may share the address since', () => {
  const receipt = takeAnswer(sendingEntry(), succeed({ leadsUpdated: 1, leadId: 'lead_1' }), at(0));
  const entry = waitingEntry(noted, { id: 'e2', seq: 2 }, [receipt]);
  expect(entry.leadId).toBe('lead_1');
  expect(targetOf(entry)).toEqual(jane);
});

it('refuses to choose between several leads, and sends to none', () => {
  expect(takeLook(waitingEntry(), { is: 'several' }, noMarks, at(1_000)).state).toMatchObject({
    is: 'refused',
    problem: { kind: 'several-match' },
  });
});

it('keeps the time in which it can be taken back', () => {
  const looked = look(waitingEntry(won, { graceMs: 5_000 }));
  expect(looked.state).toMatchObject({ is: 'waiting', reason: 'undo', nextAtMs: 5_000 });
});

describe('what is so already', () => {
  const asWanted: SeenLead = { ...open, status: 'won', value: 500 };

  it('is done without being sent: an advertiser would be told twice', () => {
    expect(look(waitingEntry({ ...won, value: 500 }), asWanted).state).toMatchObject({
      is: 'done',
      how: 'already-so',
    });
  });

  it.each<[string, EntryIn<'waiting'>]>([
    ['another value', waitingEntry({ ...won, value: 700 })],
    ['a note', waitingEntry(noted)],
    ['the same, by somebody who saw that it is so', waitingEntry(won, { seen: { lead: asWanted, atMs: 0 } })],
  ])('is sent all the same with %s', (_, entry) => {
    expect(look(entry, asWanted)).toMatchObject({ state: { is: 'waiting' }, look: { found: 'one' } });
  });

  it('is not believed right after a mark of ours that asked for something else', () => {
    const lost: Update = { lead: jane, status: 'lost' };
    const receipt = takeAnswer(sendingEntry(lost), succeed({ leadsUpdated: 1, leadId: 'lead_7' }), at(0));
    const again = waitingEntry(won, { id: 'e2', seq: 2 }, [receipt]);
    expect(look(again, asWanted, [receipt]).state.is).toBe('waiting');
    const same = takeAnswer(sendingEntry(), succeed({ leadsUpdated: 1, leadId: 'lead_7' }), at(0));
    expect(look(again, asWanted, [same]).state.is).toBe('done');
  });
});

describe('a lead that somebody else has changed since the person looked', () => {
  const seen = { lead: { ...open, status: 'qualified', value: 200 } as const, atMs: -61_000 };

  it.each<[string, SeenLead]>([
    ['another status', { ...open, status: 'lost', value: 200 }],
    ['another value', { ...open, status: 'qualified', value: 900 }],
  ])('is shown to the person, and not overwritten: %s', (_, lead) => {
    const asked = waits(look(waitingEntry(won, { seen }), lead));
    expect(asked.state.changed).toEqual(lead);
    const sent = decide(asked, 'send-anyway', 2_000, usualPace);
    expect(sent && waits(sent).state.changed).toBeUndefined();
    expect(sent && look(waits(sent), lead).state).not.toHaveProperty('changed');
    expect(decide(asked, 'undo', 2_000, usualPace)?.state).toMatchObject({ why: 'undone' });
  });

  it.each<[string, SeenLead]>([
    ['only a note was added', { ...seen.lead, note: 'called' }],
    ['an answer does not show the value', { id: 'lead_7', status: 'qualified' }],
  ])('is no question when %s', (_, lead) => {
    expect(look(waitingEntry(won, { seen }), lead).state).not.toHaveProperty('changed');
  });

  it('is no question when it was our own mark that changed it', () => {
    const ours = takeAnswer(
      startSending(waitingEntry({ lead: { kind: 'phone', value: '+31612345678' }, status: 'lost' }), 0),
      succeed({ leadsUpdated: 1, leadId: 'lead_7' }),
      at(500),
    );
    const later = waitingEntry(won, { id: 'e2', seq: 2, seen });
    expect(look(later, { ...open, status: 'lost' }, [ours]).state).not.toHaveProperty('changed');
  });
});

it('counts the notes of ours that it finds out were of the same lead', () => {
  const byPhone = doubtedEntry({ ...noted, lead: { kind: 'phone', value: '+31612345678' } });
  const before = { ...byPhone, leadId: 'lead_7' };
  expect(look(waitingEntry(noted, { id: 'e2', seq: 2 }), open, [before]).sameNoteBefore).toBe(1);
});

describe('without an answer', () => {
  const failed = (kind: 'server-error' | 'offline' | 'unreachable' | 'time-out', retryAfterMs?: number) =>
    ({ is: 'failed', problem: { kind, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) } }) as const;

  it('looks again after a while, and then goes to the address unseen', () => {
    const first = waits(takeLook(waitingEntry(), failed('server-error'), noMarks, at(1_000)));
    expect(first.state).toMatchObject({ reason: 'queued', nextAtMs: 3_500, failedLooks: 1 });
    const second = waits(takeLook(first, failed('time-out'), noMarks, at(4_000)));
    expect(second.look).toMatchObject({ found: 'unreadable' });
    expect([mustLook(second, { nowMs: 4_001 }), targetOf(second)]).toEqual([false, jane]);
  });

  it('goes to the address at once where the key may not read', () => {
    expect(takeLook(waitingEntry(), { is: 'unreadable' }, noMarks, at(0)).look).toMatchObject({
      found: 'unreadable',
    });
  });

  it('waits as long as it takes where nobody is there', () => {
    let entry = waitingEntry();
    for (let n = 1; n < 9; n++) entry = waits(takeLook(entry, failed('unreachable'), noMarks, at(n * 1_000)));
    expect(entry.look).toBeUndefined();
  });

  it('waits as long as Octanist asks', () => {
    const entry = takeLook(
      waitingEntry(won, { graceMs: 5_000 }),
      failed('server-error', 9_000),
      noMarks,
      at(1_000),
    );
    expect(entry.state).toMatchObject({ reason: 'queued', nextAtMs: 10_000, heldByServer: true });
  });

  it('leaves the time to take it back as it was', () => {
    const entry = takeLook(waitingEntry(won, { graceMs: 5_000 }), failed('offline'), noMarks, at(1_000));
    expect(entry.state).toMatchObject({ reason: 'undo', nextAtMs: 5_000 });
  });
});
