/** How a list that is being looked at takes in what is found later: nobody may press one person and hit another. */
import type { Contact } from './detect/contact.ts';

/** `-1` is whom a page's address names (leadOfPage.ts). */
const strangers = -2;

/**
 * Those that are shown already stay where they are, as the whole reading sees them now; one that it has no more stays as it was, so that
 * nothing below it moves up. The others follow, in the order of the whole.
 */
export function keepPlaces(shown: readonly Contact[], whole: readonly Contact[]): Contact[] {
  const left = new Map(whole.map((contact) => [keyOf(contact), contact]));
  const kept = shown.map((contact, index) => {
    const now = left.get(keyOf(contact));
    left.delete(keyOf(contact));
    // The numbers of persons are those of one reading.
    return now ?? { ...contact, person: strangers - index };
  });
  return [...kept, ...left.values()];
}

function keyOf({ identifier: { kind, value } }: Contact): string {
  return `${kind}:${value}`;
}
