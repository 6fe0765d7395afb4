/** What of the contacts in view can be told before the whole page is read. */
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/detect/contact.ts';
import { firstContacts, isLong } from '../../../lib/detect/firstContacts.ts';
import { findContactsInText } from '../../../lib/detect/rank/judgeText.ts';

function firstOf(text: string, more: Partial<Contact> = {}): string[] | undefined {
  const contacts = findContactsInText(text, { region: 'NL' }).map((one) => ({ ...one, ...more }));
  const best = contacts[0] ?? null;
  const first = firstContacts({ contacts, best, cutShort: true });
  if (first) expect(first).toMatchObject({ best: null, cutShort: false });
  return first?.contacts.map(({ identifier }) => identifier.value);
}

describe('before the whole page is read', () => {
  it('e-mails and numbers with their country are sure, in their order, and nobody stands out', () => {
    expect(firstOf('Kim, kim@firm.nl, +31 6 12345678, liz@firm.nl')?.toSorted()).toEqual([
      '+31612345678',
      'kim@firm.nl',
      'liz@firm.nl',
    ]);
  });

  it('numbers of which others may tell the country are not', () => {
    expect(firstOf('Kim, kim@firm.nl, tel. 06 12345678')).toEqual(['kim@firm.nl']);
    expect(firstOf('Kim, tel. 06 12345678')).toBeUndefined();
  });

  it('what nobody sees waits, but for what the page keeps of somebody it shows', () => {
    expect(firstOf('kim@firm.nl', { visible: false })).toBeUndefined();
    expect(firstOf('kim@firm.nl', { visible: false, place: 'attribute' })).toEqual(['kim@firm.nl']);
  });
});

it('only a page with very many places is long', () => {
  const places = (count: number) => Array.from({ length: count }, (_, of) => of);
  expect(isLong(places(150))).toBe(false);
  expect(isLong(places(151))).toBe(true);
});
