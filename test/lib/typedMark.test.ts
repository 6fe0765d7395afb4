/** A mark in one line. */
import { expect, it } from 'vitest';
import { emptyDraft } from '../../lib/draft.ts';
import { readTypedMark, toStatusNames } from '../../lib/typedMark.ts';

const names = toStatusNames({ qualified: 'Qualifiziert', won: 'Gewonnen', lost: 'Verloren' });
const read = (text: string) => readTypedMark(text, names, '.');

it.each([
  ['jane@firm.com won 5000 signed', { lead: 'jane@firm.com', status: 'won', value: '5000', note: 'signed' }],
  ['jane@firm.com won', { lead: 'jane@firm.com', status: 'won' }],
  ['  jane@firm.com   w   5k  ', { lead: 'jane@firm.com', status: 'won', value: '5k' }],
  ['+31 6 1234 5678 q 250', { lead: '+31 6 1234 5678', status: 'qualified', value: '250' }],
  [
    'jane@firm.com WON € 5,000.50 two years',
    { lead: 'jane@firm.com', status: 'won', value: '€ 5,000.50', note: 'two years' },
  ],
  [
    'jane@firm.com won 5000 € signed',
    { lead: 'jane@firm.com', status: 'won', value: '5000 €', note: 'signed' },
  ],
  ['jane@firm.com gewonnen 10', { lead: 'jane@firm.com', status: 'won', value: '10' }],
  [
    'jane@firm.com lost too expensive',
    { lead: 'jane@firm.com', status: 'lost', lossReason: 'too expensive' },
  ],
  [
    'jane@firm.com lost 0 no answer',
    { lead: 'jane@firm.com', status: 'lost', value: '0', lossReason: 'no answer' },
  ],
  ['lead_7 won signed 5000', { lead: 'lead_7', status: 'won', note: 'signed 5000' }],
  [
    'jane@firm.com won 5000 2 years',
    { lead: 'jane@firm.com', status: 'won', value: '5000', note: '2 years' },
  ],
] as const)('reads "%s"', (text, fields) => {
  expect(read(text)).toEqual({ ...emptyDraft, ...fields });
});

it.each(['won', 'jane@firm.com', 'jane@firm.com 5000', ''])('takes all of "%s" for the lead', (text) => {
  expect(read(text)).toEqual({ ...emptyDraft, lead: text });
});

it('takes the first word for a status: what comes after it is the note', () => {
  expect(read('jane@firm.com won they lost it before')).toMatchObject({
    status: 'won',
    note: 'they lost it before',
  });
});
