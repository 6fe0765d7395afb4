/** The lead that a page's own address names. */
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/detect/contact.ts';
import { withLeadOfPage } from '../../lib/leadOfPage.ts';

const jane = { identifier: { kind: 'email', value: 'jane@acme.com' }, person: 0 } as Contact;
const found = { contacts: [jane], best: jane, cutShort: false };

describe('the address', () => {
  it('of Octanist names the lead that is meant', () => {
    const { best, contacts } = withLeadOfPage(found, 'https://octanist.com/leads/lead_abc123');
    expect(best?.identifier).toEqual({ kind: 'id', value: 'lead_abc123' });
    expect(contacts.map(({ identifier }) => identifier.value)).toEqual(['lead_abc123', 'jane@acme.com']);
  });

  it('of anybody else may hold any id: it is offered, and not chosen', () => {
    const { best, contacts } = withLeadOfPage(found, 'https://evil.example/?x=lead_abc123');
    expect(best).toBe(jane);
    expect(contacts).toHaveLength(2);
  });

  it.each(['https://mail.example/inbox', undefined])('%s names none', (address) => {
    expect(withLeadOfPage(found, address)).toBe(found);
  });
});
