/** The look after a note was written. */
import { expect, it } from 'vitest';
import type { Entry, EntryIn } from '../../../lib/outbox/entry.ts';
import type { Reading } from '../../../lib/outbox/reading.ts';
import { startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { takeLook } from '../../../lib/outbox/takeLook.ts';
import { takeRecheck } from '../../../lib/outbox/takeRecheck.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';
import { at, noMarks, noted, waitingEntry, won } from './sampleEntries.ts';

const reading = (note: string | null): Reading => ({
  is: 'one',
  lead: { id: 'lead_7', status: 'won', note },
});

/** Looked up, sent and taken. */
function arrived(update: Update, noteBefore: string | null | undefined): EntryIn<'done'> {
  const lead = {
    id: 'lead_7',
    status: 'open',
    ...(noteBefore === undefined ? {} : { note: noteBefore }),
  } as const;
  const looked = takeLook(waitingEntry(update), { is: 'one', lead }, noMarks, at(0));
  if (looked.state.is !== 'waiting') throw new Error(looked.state.is);
  const sent = startSending({ ...looked, state: looked.state }, 100);
  const answered: Entry = takeAnswer(sent, succeed({ leadsUpdated: 1, leadId: 'lead_7' }), at(200));
  if (answered.state.is !== 'done') throw new Error(answered.state.is);
  return { ...answered, state: answered.state };
}

it.each<[string, Update, string | null | undefined, boolean]>([
  ['a note that can be read back', noted, null, true],
  ['no note', won, null, false],
  ['a note where none was ever shown', noted, undefined, false],
])('is wanted after %s: %s', (_, update, noteBefore, isWanted) => {
  expect(arrived(update, noteBefore).state.recheck).toBe(isWanted ? true : undefined);
});

it.each<[string, string | null, Reading]>([
  ['once', null, reading('signed')],
  ['once more than before', 'signed', reading('signed\nsigned')],
  ['alone, since notes are replaced', 'signed', reading('signed')],
  ['not at all, as a replica may still say', null, reading(null)],
  ['where nobody can read it', null, { is: 'failed', problem: fail('forbidden').problem }],
])('is the end of it when the note stands there %s', (_, before, now) => {
  expect(takeRecheck(arrived(noted, before), now).state).toMatchObject({ is: 'done', toLookAt: false });
  expect(takeRecheck(arrived(noted, before), now).state).not.toHaveProperty('recheck');
});

it('tells a person when the browser has written it twice', () => {
  expect(takeRecheck(arrived(noted, 'called'), reading('called\nsigned\nsigned')).state).toMatchObject({
    toLookAt: true,
    noteTwice: true,
  });
});
