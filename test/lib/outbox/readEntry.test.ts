/** What comes back from storage. */
import { expect, it } from 'vitest';
import { readEntry } from '../../../lib/outbox/readEntry.ts';
import { fail, succeed } from '../../../lib/problem.ts';
import { answeredEntry, doubtedEntry, noted, sendingEntry, waitingEntry } from './sampleEntries.ts';

it('comes back as it went in, in every state', () => {
  const problem = fail('bad-request', { requestId: 'req_1', httpStatus: 400, detail: 'No' });
  const entries = [
    waitingEntry(noted, { tabId: 3, seen: { lead: { status: 'open', note: null }, atMs: 5 } }),
    sendingEntry(),
    doubtedEntry(),
    answeredEntry(problem),
    answeredEntry(fail('nothing-updated', { isSurprising: true })),
    answeredEntry(succeed({ leadsUpdated: 1, leadId: 'lead_7', requestId: 'req_2' })),
  ];
  for (const entry of entries) expect(readEntry(structuredClone(entry))).toEqual({ is: 'entry', entry });
});

it.each([
  ['nothing', undefined],
  ['a text', 'lost'],
  ['an entry without its state', { ...waitingEntry(), state: undefined }],
  ['an entry in a state that does not exist', { ...waitingEntry(), state: { is: 'flying' } }],
  ['an entry whose update would never have been accepted', { ...waitingEntry(), update: { status: 'won' } }],
])('sets %s aside', (_, stored) => {
  expect(readEntry(stored)).toEqual({ is: 'damaged' });
});

it('reads what the first version wrote', () => {
  const { look: _look, ...entry } = sendingEntry(noted);
  expect(readEntry({ ...entry, schema: 1 })).toEqual({ is: 'entry', entry: { ...entry, schema: 2 } });
});

it('leaves alone what a later version has written', () => {
  expect(readEntry({ ...waitingEntry(), schema: 3 })).toEqual({ is: 'newer' });
});
