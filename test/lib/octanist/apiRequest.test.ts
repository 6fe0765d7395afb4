/** The request as the provider documents it, and nothing besides. */
import { expect, it } from 'vitest';
import { toCheckRequest, toUpdateRequest } from '../../../lib/octanist/apiRequest.ts';
import type { Update } from '../../../lib/update.ts';

const email = { kind: 'email', value: 'john@example.com' } as const;

it.each<[string, Update, Record<string, unknown>]>([
  [
    'an e-mail',
    { lead: email, status: 'won', value: 5000 },
    { email: 'john@example.com', status: 'won', value: 5000 },
  ],
  [
    'a phone',
    { lead: { kind: 'phone', value: '+31612345678' }, status: 'qualified' },
    { phone: '+31612345678', status: 'qualified' },
  ],
  [
    'an id',
    { lead: { kind: 'id', value: 'lead_abc123' }, status: 'won' },
    { id: 'lead_abc123', status: 'won' },
  ],
  [
    'a value of zero',
    { lead: email, status: 'won', value: 0 },
    { email: 'john@example.com', status: 'won', value: 0 },
  ],
  [
    'a note and a loss reason',
    { lead: email, status: 'lost', note: 'Called twice', lossReason: 'Too expensive' },
    { email: 'john@example.com', status: 'lost', note: 'Called twice', lossReason: 'Too expensive' },
  ],
  [
    'no loss reason unless lost',
    { lead: email, status: 'won', lossReason: 'Too expensive' },
    { email: 'john@example.com', status: 'won' },
  ],
])('sends %s', (_what, update, body) => {
  const request = toUpdateRequest(update, 'key-1234');
  expect(request).toMatchObject({ method: 'PATCH', path: '/api/leads' });
  expect(request.headers).toEqual({ 'Content-Type': 'application/json', 'X-API-KEY': 'key-1234' });
  expect(JSON.parse(request.body ?? '')).toEqual(body);
});

it('checks a key without a body', () => {
  expect(toCheckRequest('key-1234')).toEqual({
    method: 'POST',
    path: '/api/check',
    headers: { 'X-API-KEY': 'key-1234' },
  });
});
