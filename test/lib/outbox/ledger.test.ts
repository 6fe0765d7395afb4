/** The oracle of the browser tests is tested itself: it must see what it is there to see. */
import { describe, expect, it } from 'vitest';
import { createSandboxLead, type SandboxLead } from '../../../lib/sandbox/sandboxLead.ts';
import type { JournalEntry } from '../../../lib/sandbox/store.ts';
import { type AcceptedMark, faultsOf, judgeLedger, type Ledger } from '../../support/outbox/ledger.ts';

const lead = createSandboxLead({ id: 'lead_1', createdAt: '2026-01-01T09:00:00.000Z', note: 'Before' });
const mark = (n: number, more: Partial<AcceptedMark> = {}): AcceptedMark => ({
  n,
  leadId: lead.id,
  lead: 'a@b.example',
  status: 'won',
  value: 1000 + n,
  note: `note-${n}`,
  ...more,
});

/** What the API does with marks, one after the other, whoever asks for them how often. */
function play(...done: readonly AcceptedMark[]): Pick<Ledger, 'journal' | 'leads'> {
  let now: SandboxLead = lead;
  const journal = done.map(({ value, status, note }): JournalEntry => {
    const before = now;
    now = { ...now, status, value, note: note === undefined ? now.note : `${now.note}\n${note}` };
    const body = { id: lead.id, status, value, note };
    return {
      at: '',
      requestId: '',
      keyLast4: '',
      body,
      matchedIds: [],
      before: [before],
      after: [now],
      status: 200,
    };
  });
  return { journal, leads: [now] };
}

const verdictOf = (
  accepted: readonly AcceptedMark[],
  done: readonly AcceptedMark[],
  waiting: Ledger['waiting'] = [],
) => judgeLedger({ accepted, waiting, ...play(...done) });

describe('the books balance', () => {
  it.each<[string, readonly AcceptedMark[], readonly AcceptedMark[], Ledger['waiting']?]>([
    ['when every mark is done once, in order', [mark(1), mark(2)], [mark(1), mark(2)]],
    [
      'when a mark without a note is set twice',
      [mark(1, { note: undefined as never })],
      [mark(1, { note: undefined as never })],
    ],
    [
      'when a mark waits where it is seen',
      [mark(1)],
      [],
      [{ text: 'a@b.example\nWon · 1,001\nnote-1', buttons: [] }],
    ],
    [
      'when a later mark took its place, its note with it',
      [mark(1), mark(2)],
      [mark(2, { note: 'note-1\nnote-2' })],
    ],
    ['when it was given up, and not done', [mark(1, { isGivenUp: true })], []],
  ])('%s', (_when, accepted, done, waiting) => {
    expect(faultsOf(verdictOf(accepted, done, waiting))).toEqual([]);
  });
});

describe('it is seen', () => {
  it('when a mark was told as done, and was not', () => {
    expect(verdictOf([mark(1, { isToldDone: true })], []).lost).toHaveLength(1);
  });

  it('when a mark is gone without a word', () => {
    expect(verdictOf([mark(1)], []).silent).toHaveLength(1);
    expect(verdictOf([mark(1)], [], [{ text: 'a@b.example\nWon · 1,002', buttons: [] }]).silent).toHaveLength(
      1,
    );
  });

  it('when a later mark took its place and lost its note', () => {
    expect(verdictOf([mark(1), mark(2)], [mark(2)]).silent).toHaveLength(1);
  });

  it('when a note is written twice', () => {
    expect(verdictOf([mark(1)], [mark(1), mark(1)]).doubled).not.toEqual([]);
  });

  it('when a mark is done again after another, and undoes it', () => {
    const plain = { note: undefined as never };
    expect(
      verdictOf([mark(1, plain), mark(2, plain)], [mark(1, plain), mark(2, plain), mark(1, plain)]),
    ).toMatchObject({
      doubled: [expect.stringContaining('done 2 times')],
      disordered: [expect.stringContaining('mark 1 came after mark 2')],
    });
  });

  it('when marks of one lead change places', () => {
    expect(verdictOf([mark(1), mark(2)], [mark(2), mark(1)]).disordered).toHaveLength(1);
  });

  it('when it was given up, and done', () => {
    expect(verdictOf([mark(1, { isGivenUp: true })], [mark(1)]).silent).toHaveLength(1);
  });
});
