/** Which updates are of one lead, and what was sent to it. */
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/outbox/entry.ts';
import { Lanes } from '../../../lib/outbox/lanes.ts';
import type { Update } from '../../../lib/update.ts';
import { jane, sendingEntry, waitingEntry, won } from './sampleEntries.ts';

const phone: Update = { ...won, lead: { kind: 'phone', value: '+31612345678' } };
const byId: Update = { ...won, lead: { kind: 'id', value: 'lead_7' } };
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

it('keeps addresses apart until an answer says that they are of one lead', () => {
  const [first, second] = [waitingEntry(won), waitingEntry(phone, { id: 'e2', seq: 2 })];
  const lanes = new Lanes([first, second]);
  expect(lanes.laneOf(first)).not.toBe(lanes.laneOf(second));
  lanes.learn({ ...first, leadId: 'lead_7' });
  lanes.learn({ ...second, leadId: 'lead_7' });
  expect(lanes.laneOf(first)).toBe(lanes.laneOf(second));
  expect(lanes.laneOf(first)).toBe(lanes.laneOf(waitingEntry(byId)));
});

it('keeps organizations apart', () => {
  const lanes = new Lanes([{ ...waitingEntry(), leadId: 'lead_7' }]);
  expect(lanes.leadIdOf('k', jane)).toBe('lead_7');
  expect(lanes.leadIdOf('other', jane)).toBeUndefined();
});

it('believes the answer that was asked for last, in whatever order they are learnt', () => {
  const older = { ...waitingEntry(won, { seq: 1 }), leadId: 'lead_old' };
  const newer = { ...waitingEntry(won, { id: 'e2', seq: 2 }), leadId: 'lead_new' };
  expect(new Lanes([older, newer]).leadIdOf('k', jane)).toBe('lead_new');
  expect(new Lanes([newer, older]).leadIdOf('k', jane)).toBe('lead_new');
});

it('counts what was sent to a lead at any of its addresses, and counts nothing twice', () => {
  const sent = { ...sendingEntry(phone, { id: 'e2', seq: 2 }), leadId: 'lead_7' };
  const lanes = new Lanes([sent]);
  const next = { ...waitingEntry(won, { id: 'e3', seq: 3 }), leadId: 'lead_7' };
  expect(lanes.countSent(next)).toBe(1);
  lanes.learn({ ...sent, attempts: [...sent.attempts] });
  expect(lanes.countSent(next)).toBe(1);
  expect(lanes.countSent(sent)).toBe(0);
});

it('knows a mark at the same address as one of the lead, though nobody has told its id', () => {
  const lanes = new Lanes([sendingEntry(won, { id: 'e1' })]);
  expect(ids(lanes.sentByNow()({ ...waitingEntry(won, { id: 'e2', seq: 2 }), leadId: 'lead_7' }))).toEqual([
    'e1',
  ]);
});

it('leaves out of a reading what was sent after it was begun', () => {
  const lanes = new Lanes([sendingEntry(won, { id: 'e1' })]);
  const before = lanes.sentByNow();
  lanes.learn(sendingEntry(won, { id: 'e2', seq: 2 }));
  const asking = waitingEntry(won, { id: 'e3', seq: 3 });
  expect(ids(before(asking))).toEqual(['e1']);
  expect(ids(lanes.sentByNow()(asking))).toEqual(['e1', 'e2']);
});
