/** Reconciliation: what the lead looks like, and what follows from it. */
import { describe, expect, it } from 'vitest';
import type { EntryIn } from '../../../lib/outbox/entry.ts';
import { type Reading, toReading } from '../../../lib/outbox/reading.ts';
import type { SeenLead } from '../../../lib/outbox/seenLead.ts';
import { takeReading } from '../../../lib/outbox/takeReading.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';
import { answeredEntry, at, doubtedEntry, jane, noted, won } from './sampleEntries.ts';

const open: SeenLead = {
  id: 'lead_7',
  status: 'open',
  value: null,
  note: 'from the website',
  lossReason: null,
};

const seen = (lead: SeenLead, serverTimeMs: number): Reading => ({ is: 'one', lead, serverTimeMs });

/** Two readings of the same, so far apart; the second is the one that counts. */
function readTwice(entry: EntryIn<'unconfirmed'>, reading: Reading, apartMs: number) {
  const again =
    'serverTimeMs' in reading ? { ...reading, serverTimeMs: (reading.serverTimeMs ?? 0) + apartMs } : reading;
  const first = takeReading(entry, reading, false, at(2_000));
  if (first.state.is !== 'unconfirmed') return first;
  return takeReading({ ...first, state: first.state }, again, false, at(2_000 + apartMs));
}

it.each<[string, Update, SeenLead]>([
  ['its note is there', noted, { ...open, status: 'won', note: 'from the website\nsigned' }],
  ['its note is there between others', noted, { ...open, status: 'won', note: 'a\r\nsigned \nb' }],
])('is confirmed at once when %s', (_, update, lead) => {
  expect(takeReading(doubtedEntry(update), seen(lead, 0), false, at(2_000))).toMatchObject({
    leadId: 'lead_7',
    state: { is: 'done', how: 'confirmed' },
  });
});

it('is confirmed at once when the lead was seen otherwise before', () => {
  const entry = doubtedEntry(won, { seen: { lead: open, atMs: 0 } });
  expect(takeReading(entry, seen({ ...open, status: 'won' }, 0), false, at(2_000)).state).toMatchObject({
    is: 'done',
    how: 'confirmed',
  });
});

it('is believed to be as wanted only when nothing can be under way any more', () => {
  const lead = { ...open, status: 'won' } as const;
  expect(readTwice(doubtedEntry(), seen(lead, 0), 34_000).state.is).toBe('unconfirmed');
  expect(readTwice(doubtedEntry(), seen(lead, 0), 35_000).state).toMatchObject({
    is: 'done',
    how: 'already-so',
  });
});

it.each<[string, Update, number]>([
  ['35 seconds', won, 35_000],
  ['90 seconds with a note', noted, 90_000],
])('is repeated once it has not been there for %s', (_, update, settleMs) => {
  expect(readTwice(doubtedEntry(update), seen(open, 0), settleMs - 1).state).toMatchObject({
    is: 'unconfirmed',
    nextAtMs: 2_000 + settleMs,
  });
  expect(readTwice(doubtedEntry(update), seen(open, 0), settleMs).state).toMatchObject({
    is: 'waiting',
    reason: 'queued',
  });
});

it('goes by the server’s clock, so that ours may jump', () => {
  const first = takeReading(doubtedEntry(noted), seen(open, 0), false, at(2_000)) as EntryIn<'unconfirmed'>;
  expect(takeReading(first, seen(open, 1_000), false, at(9_999_999)).state.is).toBe('unconfirmed');
});

it('begins anew when the finding is another', () => {
  const first = takeReading(doubtedEntry(), seen(open, 0), false, at(2_000)) as EntryIn<'unconfirmed'>;
  const other = seen({ ...open, status: 'won' }, 90_000);
  expect(takeReading(first, other, false, at(92_000)).state).toMatchObject({
    is: 'unconfirmed',
    evidence: { finding: 'as-wanted', firstAtMs: 90_000 },
  });
});

describe('a person is asked', () => {
  it.each<[string, string, Reading]>([
    ['unclear', 'notes have never been shown', seen({ ...open, note: null }, 0)],
    ['unclear', 'the answer has no note', seen({ id: 'lead_7', status: 'open' }, 0)],
    ['unreadable', 'the lead may not be read', { is: 'unreadable', serverTimeMs: 0 }],
    ['not-found', 'the lead is not to be found', { is: 'none', serverTimeMs: 0 }],
    ['several', 'several leads have this address', { is: 'several', serverTimeMs: 0 }],
    [
      'changed-elsewhere',
      'the note is there and the status is not',
      seen({ ...open, status: 'lost', note: 'signed' }, 0),
    ],
  ])('%s: %s', (why, _, reading) => {
    expect(readTwice(doubtedEntry(noted), reading, 90_000).state).toMatchObject({
      is: 'unconfirmed',
      asks: { why },
    });
  });

  it('when somebody has changed the lead since the person looked', () => {
    const entry = doubtedEntry(won, { seen: { lead: { ...open, status: 'qualified' }, atMs: 0 } });
    expect(readTwice(entry, seen({ ...open, status: 'lost' }, 0), 35_000).state).toMatchObject({
      asks: { why: 'changed-elsewhere', lead: { status: 'lost' } },
    });
  });

  it('when the same note was asked for before, and is there as often', () => {
    const before = answeredEntry(succeed({ leadsUpdated: 1 }), noted);
    const entry = { ...doubtedEntry(noted), sameNoteBefore: before.attempts.length };
    expect(readTwice(entry, seen({ ...open, status: 'won', note: 'signed' }, 0), 90_000).state).toMatchObject(
      {
        asks: { why: 'unclear' },
      },
    );
  });
});

it.each<[string, Reading]>([
  ['cannot be read', { is: 'unreadable', serverTimeMs: 0 }],
  ['cannot be found', { is: 'none', serverTimeMs: 0 }],
  ['is shown without a status', seen({ id: 'lead_7' }, 0)],
])('without a note it is repeated where the lead %s, and that is remembered', (_, reading) => {
  expect(readTwice(doubtedEntry(), reading, 35_000)).toMatchObject({
    mayHaveArrived: true,
    state: { is: 'waiting' },
  });
});

it('trusts an empty note once notes are known to be shown', () => {
  const empty = (serverTimeMs: number) => seen({ ...open, note: null }, serverTimeMs);
  const first = takeReading(doubtedEntry(noted), empty(0), true, at(2_000)) as EntryIn<'unconfirmed'>;
  const second = takeReading(first, empty(90_000), true, at(92_000));
  expect(second.state.is).toBe('waiting');
});

describe('a reading without an answer', () => {
  it('is tried again, later each time', () => {
    let entry = doubtedEntry();
    const waits = [1, 2, 3].map(() => {
      entry = takeReading(
        entry,
        { is: 'failed', problem: { kind: 'unreachable' } },
        false,
        at(1_000, 0.99),
      ) as typeof entry;
      return entry.state.nextAtMs - 1_000;
    });
    expect(waits).toEqual([4_950, 9_900, 19_800]);
  });

  it('counts as unreadable when the server fails again and again', () => {
    let entry = doubtedEntry();
    for (let n = 1; n <= 5; n++)
      entry = takeReading(
        entry,
        { is: 'failed', problem: { kind: 'server-error' } },
        false,
        at(n * 1_000),
      ) as typeof entry;
    expect(entry.state.evidence).toMatchObject({ finding: 'unreadable' });
    const last = takeReading(entry, { is: 'failed', problem: { kind: 'server-error' } }, false, at(60_000));
    expect(last.state.is).toBe('waiting');
  });

  it('does not count while there is no network', () => {
    const entry = takeReading(
      doubtedEntry(),
      { is: 'failed', problem: { kind: 'offline' } },
      false,
      at(5_000),
    );
    expect(entry.state).toMatchObject({ failedReads: 0, nextAtMs: 5_000 });
  });
});

describe('after a busy server', () => {
  const busy = (update: Update) =>
    answeredEntry(fail('too-many-requests', { retryAfterMs: 9_000 }), update) as EntryIn<'waiting'>;

  it('it is repeated as soon as it is seen not to be there', () => {
    expect(takeReading(busy(won), seen(open, 0), false, at(10_000)).state).toMatchObject({
      is: 'waiting',
      reason: 'queued',
      nextAtMs: 10_000,
    });
  });

  it('one with a note is looked up as thoroughly as any in doubt', () => {
    expect(takeReading(busy(noted), seen(open, 0), false, at(10_000)).state.is).toBe('unconfirmed');
  });

  it('it is done when it is there', () => {
    const lead = { ...open, status: 'won', note: 'signed' } as const;
    expect(takeReading(busy(noted), seen(lead, 0), false, at(10_000)).state.is).toBe('done');
  });
});

describe('a search', () => {
  const found = (...emails: string[]) =>
    succeed({
      leads: emails.map((value) => ({ lead: open, identifiers: [{ kind: 'email' as const, value }] })),
    });

  it.each([
    ['finds the one lead with exactly this address', found('jane@acme.com', 'notjane@acme.com'), 'one'],
    ['finds nothing where only a part fits', found('notjane@acme.com'), 'none'],
    ['finds several with the very same address', found('jane@acme.com', 'jane@acme.com'), 'several'],
    ['is unreadable when it is forbidden', fail('forbidden'), 'unreadable'],
    ['finds nothing when the lead is gone', fail('not-found'), 'none'],
    ['has failed when the server has', fail('server-error'), 'failed'],
  ])('%s', (_, outcome, is) => {
    expect(toReading(outcome, jane).is).toBe(is);
  });
});
