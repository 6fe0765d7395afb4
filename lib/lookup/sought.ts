/** All that a page tells of somebody whom Octanist does not know by one address. */
import type { Contact } from '../detect/contact.ts';
import type { Identifier } from '../identifier.ts';

export interface Sought {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The address itself, and what the same person has beside it on the page. */
export function soughtBy({ kind, value }: Identifier, contacts: readonly Contact[]): Sought {
  const contact = contacts.find(({ identifier }) => identifier.kind === kind && identifier.value === value);
  const person = contacts.filter((other) => other.person === contact?.person);
  const of = (wanted: 'email' | 'phone') =>
    kind === wanted ? value : person.find(({ identifier }) => identifier.kind === wanted)?.identifier.value;
  const name = contact?.name ?? person.find((other) => other.name)?.name;
  const [email, phone] = [of('email'), of('phone')];
  return {
    ...(name === undefined ? {} : { name: name.slice(0, 200) }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}
