/** What goes out next, and why the rest waits. */
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/outbox/entry.ts';
import { freshHealth } from '../../../lib/outbox/health.ts';
import { Lanes } from '../../../lib/outbox/lanes.ts';
import { needsPerson } from '../../../lib/outbox/needsPerson.ts';
import { usualPace } from '../../../lib/outbox/pace.ts';
import { planOutbox, type Situation } from '../../../lib/outbox/planOutbox.ts';
import { startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { takeLook } from '../../../lib/outbox/takeLook.ts';
import { practicePrint } from '../../../lib/practice/practice.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';
import {
  answeredEntry,
  doubtedEntry,
  jane,
  lookedEntry,
  noMarks,
  sendingEntry,
  waitingEntry,
  won,
} from './sampleEntries.ts';

const dayMs = 24 * 60 * 60 * 1000;

function planned(entries: readonly Entry[], situation: Partial<Situation>) {
  return planOutbox(entries, {
    nowMs: 2_000,
    pace: usualPace,
    isOnline: true,
    hasAccess: true,
    keyPrints: new Set(['k']),
    health: freshHealth,
    lanes: new Lanes(entries),
    underHand: new Set(),
    ...situation,
  });
}

function plan(entries: readonly Entry[], situation: Partial<Situation> = {}) {
  const { acts, holds, wakeAtMs } = planned(entries, situation);
  const done = acts.map((act) => (act.do === 'probe' ? 'probe' : `${act.do} ${act.entry.id}`));
  return { acts: done, holds: Object.fromEntries(holds), wakeAtMs };
}

const lead = (n: number): Update => ({ ...won, lead: { kind: 'email', value: `p${n}@acme.com` } });
const many = [5, 3, 1, 4, 2, 6].map((seq) => lookedEntry(lead(seq), { id: `e${seq}`, seq }));

it('sends updates of different leads at the same time, at most four, in the order of asking', () => {
  expect(plan(many).acts).toEqual(['send e1', 'send e2', 'send e3', 'send e4']);
  expect(plan(many, { underHand: new Set(['e1', 'e2', 'e3']) }).acts).toEqual(['send e4']);
});

it('has as many more stand ready as it is asked to, but none while nothing gets through', () => {
  expect(plan(many, { ahead: 1 }).acts).toEqual(['send e1', 'send e2', 'send e3', 'send e4', 'send e5']);
  expect(plan(many, { ahead: 1, health: { ...freshHealth, failures: 5 } }).acts).toEqual(['send e1']);
});

it('sends the updates of one lead one after the other', () => {
  const first = sendingEntry();
  const second = lookedEntry({ lead: jane, status: 'lost' }, { id: 'e2', seq: 2 });
  expect(plan([second, first])).toMatchObject({ acts: [], holds: { e2: 'behind' } });
});

it('knows one lead by two addresses', () => {
  const receipt = answeredEntry(succeed({ leadsUpdated: 1, leadId: 'lead_7' }));
  const byMail = sendingEntry(won, { id: 'e2', seq: 2 });
  const byId = lookedEntry({ ...won, lead: { kind: 'id', value: 'lead_7' } }, { id: 'e3', seq: 3 });
  expect(plan([receipt, byMail, byId]).holds).toEqual({ e3: 'behind' });
});

it('reads what is in doubt, and what Octanist was too busy for, instead of sending it', () => {
  expect(plan([doubtedEntry()]).acts).toEqual(['read e1']);
  expect(plan([answeredEntry(fail('too-many-requests'))], { nowMs: 99_000 }).acts).toEqual(['read e1']);
});

it('lets an update that a person must decide hold back its lead, and no other', () => {
  const asking = answeredEntry(fail('nothing-updated', { isSurprising: true }));
  const behind = lookedEntry({ lead: jane, status: 'lost' }, { id: 'e2', seq: 2 });
  const other = lookedEntry(lead(3), { id: 'e3', seq: 3 });
  expect(plan([asking, behind, other])).toEqual({
    acts: ['send e3'],
    holds: { e1: 'person', e2: 'behind-person' },
    wakeAtMs: null,
  });
});

it('is not held back by one that was refused', () => {
  const refused = answeredEntry(fail('bad-request'));
  expect(plan([refused, lookedEntry(won, { id: 'e2', seq: 2 }, [refused])]).acts).toEqual(['send e2']);
});

it('looks a lead up while the mark can still be taken back, and not again before it goes', () => {
  const grace = waitingEntry(won, { graceMs: 5_000 });
  expect(plan([grace])).toEqual({ acts: ['look e1'], holds: { e1: 'undo' }, wakeAtMs: 5_000 });
  const looked = lookedEntry(won, { graceMs: 5_000 });
  expect(plan([looked])).toEqual({ acts: [], holds: { e1: 'undo' }, wakeAtMs: 5_000 });
});

it('holds back a mark whose lead has changed until a person decides, and what comes after it', () => {
  const asked = waitingEntry(won, { seen: { lead: { id: 'lead_7', status: 'open' }, atMs: -99_000 } });
  const changed = takeLook(asked, { is: 'one', lead: { id: 'lead_7', status: 'lost' } }, noMarks, {
    nowMs: 0,
    chance: 0,
    pace: usualPace,
  });
  const behind = lookedEntry({ ...won, lead: { kind: 'id', value: 'lead_7' } }, { id: 'e2', seq: 2 });
  expect(plan([changed, behind])).toEqual({
    acts: [],
    holds: { e1: 'changed', e2: 'behind-person' },
    wakeAtMs: null,
  });
  expect(needsPerson(changed, new Set(['k']), 0, usualPace)).toBe(true);
});

it('looks once more after a note that has arrived, when everything else is on its way', () => {
  const looked = takeLook(
    waitingEntry({ ...won, note: 'signed' }),
    { is: 'one', lead: { id: 'lead_7', status: 'open', note: null } },
    noMarks,
    { nowMs: 0, chance: 0, pace: usualPace },
  ) as ReturnType<typeof waitingEntry>;
  const answer = succeed({ leadsUpdated: 1, leadId: 'lead_7' });
  const arrived = takeAnswer(startSending(looked, 0), answer, { nowMs: 0, chance: 0, pace: usualPace });
  expect(plan([arrived, lookedEntry(lead(2), { id: 'e2', seq: 2 })]).acts).toEqual(['send e2', 'recheck e1']);
  expect(plan([arrived], { isOnline: false }).acts).toEqual([]);
  expect(needsPerson(arrived, new Set(['k']), 0, usualPace)).toBe(false);
});

it('wakes when the first wait ends', () => {
  const grace = lookedEntry(won, { graceMs: 5_000 });
  expect(plan([grace])).toEqual({ acts: [], holds: { e1: 'undo' }, wakeAtMs: 5_000 });
  expect(plan([grace], { nowMs: 5_000 }).acts).toEqual(['send e1']);
});

it('does not wait for a time that only a clock set back has made far', () => {
  const grace = lookedEntry(won, { nowMs: dayMs, graceMs: 5_000 });
  // How long ago the lead was looked up, nobody knows either.
  expect(plan([grace], { nowMs: dayMs - 3_600_000 }).acts).toEqual(['look e1']);
});

it.each<[string, Partial<Situation>]>([
  ['offline', { isOnline: false }],
  ['key-missing', { keyPrints: new Set() }],
  ['host-not-allowed', { hasAccess: false }],
  ['key-refused', { health: { ...freshHealth, refusedKeys: ['k'] } }],
  ['other-organization', { keyPrints: new Set(['other']) }],
])('sends and reads nothing: %s', (hold, situation) => {
  const read = doubtedEntry(lead(2), { id: 'e2', seq: 2 });
  expect(plan([lookedEntry(), read], situation)).toEqual({
    acts: [],
    holds: { e1: hold, e2: hold },
    wakeAtMs: null,
  });
});

it('sends every mark whose key is saved, and holds back only what waits for a key that was refused', () => {
  const ours = lookedEntry(lead(1), { id: 'e1', seq: 1 });
  const theirs = lookedEntry(lead(2), { id: 'e2', seq: 2, keyPrint: 'other' });
  const gone = lookedEntry(lead(3), { id: 'e3', seq: 3, keyPrint: 'gone' });
  const both = { keyPrints: new Set(['k', 'other']) };
  expect(plan([ours, theirs, gone], both)).toMatchObject({
    acts: ['send e1', 'send e2'],
    holds: { e3: 'other-organization' },
  });
  const health = { ...freshHealth, refusedKeys: ['k'] };
  expect(plan([ours, theirs], { ...both, health })).toMatchObject({
    acts: ['send e2'],
    holds: { e1: 'key-refused' },
  });
  const strangers = { ...health, strangers: 2, failures: 2 };
  expect(planned([ours, theirs], { ...both, health: strangers }).acts).toEqual([
    { do: 'probe', keyPrint: 'other' },
  ]);
});

it('asks only who is there once two answers in a row were not Octanist’s', () => {
  const health = { ...freshHealth, strangers: 2, failures: 2 };
  expect(plan(many, { health })).toMatchObject({ acts: ['probe'], holds: { e1: 'network-paused' } });
  expect(plan([], { health }).acts).toEqual([]);
});

it('sends one at a time after five failures in a row, and not before the wait is over', () => {
  const health = { ...freshHealth, failures: 5, wait: { sinceMs: 1_000, nextAtMs: 9_000 } };
  expect(plan(many, { health })).toMatchObject({ acts: [], wakeAtMs: 9_000 });
  expect(plan(many, { health, nowMs: 9_000 }).acts).toEqual(['send e1']);
});

it.each([
  ['refused', answeredEntry(fail('not-found')), true],
  ['done to several leads', answeredEntry(succeed({ leadsUpdated: 2 })), true],
  ['asking', answeredEntry(fail('nothing-updated', { isSurprising: true })), true],
  ['of another organization', lookedEntry(won, { keyPrint: 'other' }), true],
  ['waiting', lookedEntry(), false],
  ['in doubt', doubtedEntry(), false],
  ['done', answeredEntry(succeed({ leadsUpdated: 1 })), false],
])('an update that is %s needs a person: %3$s', (_, entry, needs) => {
  expect(needsPerson(entry, new Set(['k']), 2_000, usualPace)).toBe(needs);
});

it('an update that has waited for a week needs a person, and still waits', () => {
  expect(needsPerson(lookedEntry(), new Set(['k']), 8 * dayMs, usualPace)).toBe(true);
});

const practised = (n: number) => lookedEntry(lead(n), { id: `p${n}`, seq: n, keyPrint: practicePrint });
const withPractice = { keyPrints: new Set(['k', practicePrint]) };

it.each([
  ['no network', { isOnline: false }],
  ['no access', { hasAccess: false }],
  ['a way that is paused', { health: { ...freshHealth, strangers: 9 } }],
  ['a server that asks to wait', { health: { ...freshHealth, wait: { sinceMs: 0, nextAtMs: 60_000 } } }],
])('sends practice marks with %s, and no others', (_what, situation) => {
  const { acts } = plan([practised(1), lookedEntry(lead(2), { id: 'e2', seq: 2 })], {
    ...withPractice,
    ...situation,
  });
  expect(acts).toContain('send p1');
  expect(acts).not.toContain('send e2');
});

it('sends all others while practice plays a lost network', () => {
  const entries = [practised(1), lookedEntry(lead(2), { id: 'e2', seq: 2 })];
  const { acts, holds } = plan(entries, { ...withPractice, isPracticeOffline: true });
  expect(acts).toEqual(['send e2']);
  expect(holds).toEqual({ p1: 'offline' });
});

it('sends practice marks without a key, and asks of no other mark whether it is for practice', () => {
  const entries = [practised(1), lookedEntry(lead(2), { id: 'e2', seq: 2 })];
  const { acts, holds } = plan(entries, { keyPrints: new Set([practicePrint]) });
  expect(acts).toEqual(['send p1']);
  expect(holds).toEqual({ e2: 'key-missing' });
});
