/** The answer table of the contract: what each answer to a PATCH makes of the update. */
import { expect, it } from 'vitest';
import { interruptSending, startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { fail, type ProblemKind, problemKinds } from '../../../lib/problem.ts';
import { answeredEntry, at, sendingEntry, waitingEntry } from './sampleEntries.ts';

it('counts the attempts and keeps the last five', () => {
  let entry = waitingEntry();
  for (let n = 1; n <= 7; n++) {
    const busy = takeAnswer(startSending(entry, n), fail('too-many-requests'), at(n));
    expect(busy.state.is).toBe('waiting');
    entry = busy as typeof entry;
  }
  expect(entry.attempts.map(({ n }) => n)).toEqual([3, 4, 5, 6, 7]);
});

it.each([
  ['one lead', 1, false],
  ['a number of leads that it does not tell', null, false],
  ['more than one lead, which a person should know', 3, true],
])('is done when the answer speaks of %s', (_, leadsUpdated, toLookAt) => {
  const { state } = answeredEntry({
    ok: true,
    value: { leadsUpdated, leadId: 'lead_7', requestId: 'req_1' },
  });
  expect(state).toMatchObject({ is: 'done', how: 'sent', toLookAt, result: { requestId: 'req_1' } });
});

const states: Readonly<Record<ProblemKind, string>> = {
  'invalid-update': 'waiting',
  'unclear-lead': 'waiting',
  'key-missing': 'waiting',
  'host-not-allowed': 'waiting',
  offline: 'waiting',
  'storage-failed': 'waiting',
  'page-unreadable': 'waiting',
  'bad-request': 'refused',
  'key-refused': 'waiting',
  forbidden: 'refused',
  'not-found': 'refused',
  'several-match': 'refused',
  'too-many-requests': 'waiting',
  'nothing-updated': 'unconfirmed',
  'server-error': 'unconfirmed',
  unreachable: 'unconfirmed',
  'time-out': 'unconfirmed',
  'not-json': 'unconfirmed',
  'unknown-shape': 'unconfirmed',
  interrupted: 'unconfirmed',
};

it.each(problemKinds.map((kind) => [kind, states[kind]] as const))('%s makes it %s', (kind, is) => {
  expect(answeredEntry(fail(kind)).state.is).toBe(is);
});

it.each(['offline', 'key-missing', 'host-not-allowed', 'storage-failed'] as const)(
  '%s was no attempt: it can still be taken back',
  (kind) => {
    expect(answeredEntry(fail(kind))).toMatchObject({ attempts: [], state: { reason: 'queued' } });
  },
);

it('waits as long as a busy server asks, whatever our own wait would be', () => {
  for (const problem of [
    fail('too-many-requests', { httpStatus: 429, retryAfterMs: 90_000 }),
    fail('server-error', { httpStatus: 503, retryAfterMs: 90_000 }),
  ])
    expect(answeredEntry(problem).state).toMatchObject({
      is: 'waiting',
      reason: 'busy',
      nextAtMs: 91_000,
      heldByServer: true,
    });
});

it('is in doubt after a 503 that does not say when to come again', () => {
  expect(answeredEntry(fail('server-error', { httpStatus: 503 })).state.is).toBe('unconfirmed');
});

it('asks a person about an answer that is about something else', () => {
  for (const kind of ['nothing-updated', 'unknown-shape'] as const)
    expect(answeredEntry(fail(kind, { isSurprising: true })).state).toMatchObject({
      is: 'unconfirmed',
      asks: { why: 'surprising' },
    });
});

it('is in doubt when it is found sending at start-up, and read at once', () => {
  expect(interruptSending(sendingEntry(), 700)).toMatchObject({
    attempts: [{ n: 1, startedAtMs: 0, kind: 'interrupted' }],
    state: { is: 'unconfirmed', nextAtMs: 700, problem: { kind: 'interrupted' } },
  });
});

it('keeps what to quote to support', () => {
  expect(answeredEntry(fail('server-error', { httpStatus: 500, requestId: 'req_9' })).attempts).toEqual([
    { n: 1, startedAtMs: 0, kind: 'server-error', requestId: 'req_9' },
  ]);
});
