/** The contacts of a page as rows to choose from. */
import { describe, expect, it } from 'vitest';
import { countStates, filterRows, isMarkable, toBulkRows } from '../../../lib/bulk/bulkRows.ts';
import type { Contact } from '../../../lib/detect/contact.ts';
import type { LookedUpAt } from '../../../lib/lookup/knownLead.ts';
import { contactAt, known } from './sampleRows.ts';

const jane = known({ id: 'lead_jane', status: 'open' });
const otto = known({ id: 'lead_otto', status: 'won' });
const several: LookedUpAt = { is: 'several', leads: [], atMs: 5 };
const none: LookedUpAt = { is: 'none', atMs: 5 };

function rowsWith(...people: readonly (readonly [Contact, LookedUpAt | undefined])[]) {
  const answers = new Map(people.map(([{ identifier }, answer]) => [identifier.value, answer]));
  const rows = toBulkRows(
    people.map(([contact]) => contact),
    ({ value }) => answers.get(value),
  );
  return rows.map((row) => [row.contact.text, row.state, isMarkable(row)]);
}

it('has a row for each lead, in the order of the page', () => {
  expect(rowsWith([contactAt('o@x.example'), otto], [contactAt('j@x.example', { person: 1 }), jane])).toEqual(
    [
      ['o@x.example', 'won', true],
      ['j@x.example', 'open', true],
    ],
  );
});

it.each([
  ['of one person', 0],
  ['of what the page shows as two', 1],
])('has one row for two addresses of one lead, %s', (_, person) => {
  expect(rowsWith([contactAt('j@x.example'), jane], [contactAt('jane@x.example', { person }), jane])).toEqual(
    [['j@x.example', 'open', true]],
  );
});

it('has one row for a person of whom one address is a lead', () => {
  expect(rowsWith([contactAt('j@x.example'), undefined], [contactAt('jane@x.example'), jane])).toEqual([
    ['jane@x.example', 'open', true],
  ]);
});

describe('somebody who cannot be marked here', () => {
  it.each<[string, LookedUpAt | undefined, Partial<Contact>, string]>([
    ['shares the address with others', several, {}, 'several'],
    ['is not in Octanist', none, {}, 'none'],
    ['was not asked about', undefined, {}, 'unknown'],
    ['is not told apart', { is: 'unclear', atMs: 5 }, {}, 'unknown'],
    ['is hidden on the page', jane, { visible: false }, 'doubtful'],
    ['has an address that looks like another', jane, { suspicions: ['look-alike'] }, 'doubtful'],
    ['has a link that opens another address than it shows', jane, { disagrees: true }, 'doubtful'],
  ])('%s', (_, answer, more, state) => {
    expect(rowsWith([contactAt('j@x.example', more), answer])).toEqual([['j@x.example', state, false]]);
  });

  it('is one row, with what matters most', () => {
    expect(rowsWith([contactAt('a@x.example'), none], [contactAt('b@x.example'), several])).toEqual([
      ['b@x.example', 'several', false],
    ]);
  });
});

it('takes what an inbox keeps beside a name for shown', () => {
  expect(rowsWith([contactAt('j@x.example', { visible: false, place: 'attribute' }), jane])).toEqual([
    ['j@x.example', 'open', true],
  ]);
});

it('tells how many there are of each state, and shows those of one', () => {
  const rows = toBulkRows(
    [
      contactAt('j@x.example'),
      contactAt('o@x.example', { person: 1 }),
      contactAt('s@x.example', { person: 2 }),
    ],
    ({ value }) => (value.startsWith('j') ? jane : value.startsWith('o') ? otto : undefined),
  );
  expect([...countStates(rows)]).toEqual([
    ['open', 1],
    ['won', 1],
    ['unknown', 1],
  ]);
  expect(filterRows(rows, 'won').map(({ key }) => key)).toEqual(['lead_otto']);
  expect(filterRows(rows, 'all')).toHaveLength(3);
});
