/** Two updates made into one. */
import { expect, it } from 'vitest';
import { mergeUpdates } from '../../../lib/outbox/mergeUpdates.ts';
import type { Update } from '../../../lib/update.ts';
import { jane as lead } from './sampleEntries.ts';

it.each<[string, Omit<Update, 'lead'>, Omit<Update, 'lead'>, Omit<Update, 'lead'>]>([
  ['the newer status wins', { status: 'qualified' }, { status: 'won' }, { status: 'won' }],
  [
    'the newer value wins',
    { status: 'won', value: 5 },
    { status: 'won', value: 7 },
    { status: 'won', value: 7 },
  ],
  [
    'the older value stays where the newer has none',
    { status: 'qualified', value: 5 },
    { status: 'won' },
    { status: 'won', value: 5 },
  ],
  [
    'a lost lead does not inherit what it was won for',
    { status: 'won', value: 5 },
    { status: 'lost' },
    { status: 'lost' },
  ],
  [
    'a lead that stays lost keeps value and reason',
    { status: 'lost', value: 5, lossReason: 'price' },
    { status: 'lost' },
    { status: 'lost', value: 5, lossReason: 'price' },
  ],
  [
    'a reason goes with the loss',
    { status: 'lost', lossReason: 'price' },
    { status: 'won' },
    { status: 'won' },
  ],
  [
    'both notes stay, the older first',
    { status: 'won', note: 'a' },
    { status: 'won', note: 'b' },
    { status: 'won', note: 'a\nb' },
  ],
  [
    'the same note stays once',
    { status: 'won', note: 'a' },
    { status: 'lost', note: 'a' },
    { status: 'lost', note: 'a' },
  ],
  [
    'the older note stays where the newer has none',
    { status: 'won', note: 'a' },
    { status: 'lost' },
    { status: 'lost', note: 'a' },
  ],
])('%s', (_, older, newer, both) => {
  expect(mergeUpdates({ lead, ...older }, { lead, ...newer })).toEqual({ lead, ...both });
});
