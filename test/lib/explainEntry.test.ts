/** Where a mark stands, in words. */
import { expect, it } from 'vitest';
import { detailsOf, explainEntry, sayDecision, saySeen } from '../../lib/explainEntry.ts';
import { decisions } from '../../lib/outbox/decide.ts';
import type { Hold } from '../../lib/outbox/planOutbox.ts';
import { fail, succeed } from '../../lib/problem.ts';
import type { Say } from '../../lib/words.ts';
import english from '../../public/_locales/en/messages.json';
import { answeredEntry, doubtedEntry, sendingEntry, waitingEntry, won } from './outbox/sampleEntries.ts';

const words: Readonly<Record<string, { message: string }>> = english;
const say: Say = (key, ...given) => [words[key]?.message ?? `no words for ${key}`, ...given].join(' ');

const holds: readonly Hold[] = [
  'offline',
  'host-not-allowed',
  'key-missing',
  'key-refused',
  'network-paused',
  'other-organization',
  'behind',
  'behind-person',
  'undo',
  'busy',
  'queued',
  'checking',
  'person',
];

it.each(holds)('has words for why a mark waits: %s', (hold) => {
  expect(explainEntry(waitingEntry(), hold, say)).not.toMatch(/^no words/);
});

it.each(decisions)('has words for the button %s', (decision) => {
  expect(sayDecision(decision, say)).not.toMatch(/^no words/);
});

it.each([
  ['being sent', sendingEntry(), 'Sending to Octanist…'],
  ['in doubt', doubtedEntry(), 'Checking in Octanist whether it arrived.'],
  ['refused', answeredEntry(fail('not-found')), 'Octanist said no. Correct it, or discard it.'],
  [
    'done to several leads',
    answeredEntry(succeed({ leadsUpdated: 3 })),
    'Done, and several leads were changed. Check them in Octanist.',
  ],
])('says of a mark that is %s what it is', (_, entry, sentence) => {
  expect(explainEntry(entry, undefined, say)).toBe(sentence);
});

it('shows the other side of a doubt, where there is one', () => {
  const { state, ...rest } = doubtedEntry();
  const lead = { status: 'lost', value: 5, lossReason: null, note: 'Too late' } as const;
  const entry = { ...rest, state: { ...state, asks: { why: 'changed-elsewhere', lead } } } as const;
  expect(saySeen(entry, say)).toContain('lost · 5 · Too late');
  expect(saySeen(doubtedEntry(), say)).toBeNull();
});

it('gives away nothing of the key in the details for support', () => {
  const details = detailsOf(waitingEntry(won, { keyPrint: 'print-of-a-key' }));
  expect(details).not.toContain('print-of-a-key');
  expect(JSON.parse(details)).toMatchObject({ id: 'e1', update: won });
});
