/** One update on its way. */
import { expect, it } from 'vitest';
import { attemptSchema, endAttempt, interruptAttempt, startAttempt } from '../../lib/attempt.ts';
import { succeed } from '../../lib/problem.ts';

const update = { lead: { kind: 'email', value: 'jane@acme.com' }, status: 'won' } as const;
const started = startAttempt('a1', update, 1000);

it('ends as interrupted, with doubt, when the background was stopped while sending', () => {
  expect(interruptAttempt(started, 2000)).toMatchObject({
    state: 'ended',
    outcome: { ok: false, problem: { kind: 'interrupted' } },
  });
});

it('stays as it ended', () => {
  const ended = endAttempt(started, succeed({ leadsUpdated: 1 }), 1500);
  expect(interruptAttempt(ended, 2000)).toBe(ended);
});

it('comes back from storage as it went in', () => {
  const ended = endAttempt(started, succeed({ leadsUpdated: 1 }), 1500);
  for (const attempt of [started, ended])
    expect(attemptSchema.parse(structuredClone(attempt))).toEqual(attempt);
});
