/** What a mark would change, and what the form fills in by itself. */
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/draft.ts';
import { effectOf, fillIn, questionBefore, toSeenLead } from '../../../lib/lookup/effectOf.ts';

const open = { id: 'lead_1', status: 'open' } as const;
const qualified = { id: 'lead_1', status: 'qualified', value: 4200 } as const;
const won = { id: 'lead_1', status: 'won', value: 5000 } as const;
const lost = { id: 'lead_1', status: 'lost', lossReason: 'Too expensive ' } as const;

describe('the effect', () => {
  it.each([
    [{ status: 'won' }, open, 'changes'],
    [{ status: 'won', value: 5000 }, qualified, 'changes'],
    [{ status: 'qualified', value: 4300 }, qualified, 'changes'],
    [{ status: 'qualified', value: 4200 }, qualified, 'equal'],
    [{ status: 'qualified' }, qualified, 'equal'],
    [{ status: 'qualified', note: 'Called' }, qualified, 'changes'],
    [{ status: 'lost' }, won, 'overturns'],
    [{ status: 'qualified', value: 5000 }, won, 'overturns'],
    [{ status: 'won', value: 5500 }, won, 'changes'],
    [{ status: 'won' }, lost, 'overturns'],
    [{ status: 'lost', lossReason: 'Too expensive' }, lost, 'equal'],
    [{ status: 'lost', lossReason: 'No budget' }, lost, 'changes'],
    [{ status: 'won' }, { id: 'lead_1' }, 'changes'],
  ] as const)('of %j on %j: %s', (fields, lead, effect) => {
    expect(effectOf(fields, lead)).toBe(effect);
  });
});

describe('the question before', () => {
  it.each([
    [{ status: 'won', value: 0 }, null, 'zero'],
    [{ status: 'qualified', value: 0 }, open, 'zero'],
    [{ status: 'lost', value: 0 }, null, null],
    [{ status: 'won', value: -1 }, null, 'negative'],
    [{ status: 'lost', value: -1 }, open, 'negative'],
    [{ status: 'won', value: -1 }, lost, 'overturns'],
    [{ status: 'won' }, null, null],
    [{ status: 'won', value: 0 }, lost, 'overturns'],
    [{ status: 'qualified' }, qualified, 'equal'],
    [{ status: 'won', value: 1 }, qualified, null],
  ] as const)('%j on %j: %s', (fields, lead, question) => {
    expect(questionBefore(fields, lead)).toBe(question);
  });
});

describe('what is filled in', () => {
  const filled = (
    draft: Partial<typeof emptyDraft>,
    lead: Parameters<typeof fillIn>[1],
    touched: string[] = [],
  ) => fillIn({ ...emptyDraft, ...draft }, lead, new Set(touched), String);

  it('is the value that the lead has', () => {
    expect(filled({ status: 'won' }, qualified)).toMatchObject({ value: '4200' });
    expect(filled({}, open)).toMatchObject({ value: '' });
  });

  it('is never put over what was typed, nor where it was taken out', () => {
    expect(filled({ status: 'won', value: '5k' }, qualified)).toMatchObject({ value: '5k' });
    expect(filled({ status: 'won' }, qualified, ['value'])).toMatchObject({ value: '' });
  });

  it('is the reason and no value when the lead is lost', () => {
    expect(filled({ status: 'lost' }, { ...lost, value: 300 })).toMatchObject({
      value: '',
      lossReason: 'Too expensive ',
    });
  });
});

it('gives the outbox what was seen, and nothing that was not', () => {
  expect(toSeenLead({ ...qualified, name: 'Jane', email: 'jane@acme.com' })).toEqual(qualified);
});
