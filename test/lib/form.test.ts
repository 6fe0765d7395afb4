/** What is sent of a form, and what is said of a wrong one. */
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../lib/draft.ts';
import { type FieldProblems, firstWrong, readForm } from '../../lib/form.ts';
import { maxLossReasonLength, maxNoteLength, updateSchema } from '../../lib/update.ts';

const good: Draft = { lead: 'jane@acme.com', status: 'won', value: '', note: '', lossReason: '' };

describe('readForm', () => {
  it.each<[string, Partial<Draft>, object]>([
    ['empty fields are left out', {}, { status: 'won' }],
    ['spaces are not a note', { note: ' \n ' }, { status: 'won' }],
    ['a note is trimmed', { note: ' Signed ' }, { status: 'won', note: 'Signed' }],
    ['a value is a bare number', { value: '€ 5.000,50' }, { status: 'won', value: 5000.5 }],
    ['zero is a value', { value: '0' }, { status: 'won', value: 0 }],
    ['a value may go with any status', { status: 'lost', value: '10' }, { status: 'lost', value: 10 }],
    [
      'a lost lead has its reason',
      { status: 'lost', lossReason: ' Price ' },
      { status: 'lost', lossReason: 'Price' },
    ],
    ['another has none', { status: 'qualified', lossReason: 'Price' }, { status: 'qualified' }],
    [
      'the longest note',
      { note: 'x'.repeat(maxNoteLength) },
      { status: 'won', note: 'x'.repeat(maxNoteLength) },
    ],
  ])('%s', (_, part, fields) => {
    const read = readForm({ ...good, ...part }, ',');
    expect(read).toEqual({ kind: 'fields', fields });
    const lead = { kind: 'email', value: 'jane@acme.com' };
    expect(updateSchema.safeParse({ lead, ...fields }).success).toBe(true);
  });

  it.each<[string, Partial<Draft>, FieldProblems]>([
    ['no lead', { lead: ' ' }, { lead: ['chooseLead'] }],
    ['no status', { status: null }, { status: ['chooseStatus'] }],
    ['not an amount', { value: 'a lot' }, { value: ['valueNotANumber'] }],
    ['too large', { value: '9'.repeat(15) }, { value: ['valueTooLarge'] }],
    ['too long a note', { note: 'x'.repeat(maxNoteLength + 2) }, { note: ['noteTooLong', '2'] }],
    [
      'too long a reason',
      { status: 'lost', lossReason: 'x'.repeat(maxLossReasonLength + 1) },
      { lossReason: ['lossReasonTooLong', '1'] },
    ],
  ])('%s is a problem of its field', (_, part, problems) => {
    expect(readForm({ ...good, ...part }, '.')).toEqual({ kind: 'problems', problems });
  });

  it('forgives a long reason that is not sent', () => {
    const draft = { ...good, lossReason: 'x'.repeat(maxLossReasonLength + 1) };
    expect(readForm(draft, '.')).toEqual({ kind: 'fields', fields: { status: 'won' } });
  });

  it('lets the language decide a lone separator', () => {
    expect(readForm({ ...good, value: '5.000' }, ',')).toMatchObject({ fields: { value: 5000 } });
    expect(readForm({ ...good, value: '5.000' }, '.')).toMatchObject({ fields: { value: 5 } });
  });
});

it('firstWrong follows the order on screen', () => {
  const read = readForm({ ...emptyDraft, value: 'x' }, '.');
  expect(read.kind === 'problems' && firstWrong(read.problems)).toBe('lead');
  expect(firstWrong({ note: ['noteTooLong', '1'], value: ['valueTooLarge'] })).toBe('value');
  expect(firstWrong({})).toBeUndefined();
});
