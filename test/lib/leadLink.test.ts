/** Lead ids in what people copy and click. */
import { expect, it } from 'vitest';
import { leadIdIn } from '../../lib/leadLink.ts';

it.each([
  ['https://octanist.com/dashboard/leads/lead_abc123', 'lead_abc123'],
  ['https://octanist.com/leads/3f2b8c1e-6d54-4a3b-9f10-2c7d5e8a9b01', '3f2b8c1e-6d54-4a3b-9f10-2c7d5e8a9b01'],
  ['https://app.octanist.com/leads?lead=lead_abc123&tab=notes', 'lead_abc123'],
  ['https://octanist.com/leads?id=cm1x2y3z4a5b', 'cm1x2y3z4a5b'],
  ['https://crm.example/contacts/77?octanist=lead_abc123', 'lead_abc123'],
  ['Octanist: lead_abc123', 'lead_abc123'],
  ['lead_abc123, lead_abc123', 'lead_abc123'],
  ['lead_abc123 and lead_def456', null],
  ['https://crm.example/leads/3f2b8c1e-6d54-4a3b-9f10-2c7d5e8a9b01', null],
  ['https://octanist.com.evil.example/leads/3f2b8c1e-6d54-4a3b-9f10-2c7d5e8a9b01', null],
  ['http://octanist.com/leads/cm1x2y3z4a5b', null],
  ['https://octanist.com/leads/new', null],
  ['https://octanist.com/docs/api-reference/endpoint/get-leads', null],
  ['mislead_abc', null],
  ['jane@acme.com', null],
  ['', null],
])('%s: %s', (text, id) => {
  expect(leadIdIn(text)).toBe(id);
});
