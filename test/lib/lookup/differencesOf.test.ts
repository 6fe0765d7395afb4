/** A lead that was read back, beside what the mark asked for. */
import { expect, it } from 'vitest';
import { differencesOf } from '../../../lib/lookup/differencesOf.ts';

const lead = { kind: 'id', value: 'lead_1' } as const;

it.each([
  [{ status: 'won', value: 5000 }, { status: 'won', value: 5000 }, []],
  [{ status: 'won' }, { status: 'won', value: 5000 }, []],
  [{ status: 'won', value: 5000 }, { status: 'qualified', value: 4200 }, ['status', 'value']],
  [{ status: 'won', value: 0 }, { status: 'won' }, ['value']],
  [{ status: 'lost', lossReason: 'No budget' }, { status: 'lost', lossReason: ' No budget' }, []],
  [{ status: 'lost', lossReason: 'No budget' }, { status: 'lost' }, ['lossReason']],
  [{ status: 'won' }, {}, []],
] as const)('asked for %j, there is %j: %j differ', (update, now, fields) => {
  expect(differencesOf({ lead, ...update }, { id: 'lead_1', ...now })).toEqual(fields);
});
