/** A list that is being looked at, when more is found. */
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/detect/contact.ts';
import { keepPlaces } from '../../lib/keepPlaces.ts';

function contact(value: string, more: Partial<Contact> = {}): Contact {
  const identifier = { kind: value.startsWith('+') ? 'phone' : 'email', value } as Contact['identifier'];
  const said = { place: 'text', visible: true, disagrees: false, suspicions: [], reasons: [] } as const;
  return { identifier, text: value, person: 0, ...said, ...more };
}
const values = (contacts: readonly Contact[]) => contacts.map(({ identifier: { value } }) => value);

describe('a list that takes in what is found later', () => {
  it.each<[string, string[], string[], string[]]>([
    ['leaves what is shown in its place', ['b', 'a'], ['a', 'b'], ['b', 'a']],
    ['adds the rest below, the likeliest first', ['c', 'a'], ['d', 'a', 'b', 'c'], ['c', 'a', 'd', 'b']],
    ['moves nothing up where one is gone', ['a', 'b', 'c'], ['c', 'd'], ['a', 'b', 'c', 'd']],
    ['takes all where nothing is shown', [], ['b', 'a'], ['b', 'a']],
    ['stays as it is where nothing more comes', ['a', 'b'], [], ['a', 'b']],
  ])('%s', (_, shown, whole, expected) => {
    const list = keepPlaces(
      shown.map((one) => contact(one)),
      whole.map((one) => contact(one)),
    );
    expect(values(list)).toEqual(expected);
  });

  it('tells of each what the whole reading says', () => {
    const now = contact('a', { disagrees: true, person: 3 });
    expect(keepPlaces([contact('a')], [contact('b'), now])[0]).toBe(now);
  });

  it('does not take an e-mail for a phone that is written alike', () => {
    const phone = { ...contact('a'), identifier: { kind: 'phone', value: 'a' } } as Contact;
    expect(keepPlaces([contact('a')], [phone])).toHaveLength(2);
  });

  it('counts one that is gone as the same person as nobody', () => {
    const list = keepPlaces(
      [contact('a', { person: 0 }), contact('b', { person: 0 })],
      [contact('c', { person: 0 }), contact('d', { person: -1 })],
    );
    expect(new Set(list.map(({ person }) => person)).size).toBe(4);
  });
});
