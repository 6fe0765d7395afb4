/** Contacts in a text that a person selected. */
import type { Contact } from '../contact.ts';
import { findInText } from '../text/findInText.ts';
import { identifiersIn } from '../text/identifiersIn.ts';
import { suspicionsOf } from '../text/suspicionsOf.ts';

/**
 * The valid contacts in a selected text, in the order written, each once; empty when it holds none.
 * `region` (ISO 3166 alpha-2) is where phones without country code belong.
 */
export function findContactsInText(text: string, { region }: { region?: string | undefined }): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const found of findInText(text)) {
    for (const written of identifiersIn(found, region ? [region] : [])) {
      const { value } = written.identifier;
      if (contacts.has(value)) continue;
      contacts.set(value, {
        ...written,
        place: 'text',
        visible: true,
        disagrees: false,
        suspicions: suspicionsOf(written.text, written.identifier),
        reasons: ['pointedAt'],
        person: contacts.size,
      });
    }
  }
  return [...contacts.values()];
}
