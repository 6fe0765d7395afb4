/** Contacts in a text that a person selected. */
import { parseEmail } from '../identifier.ts';
import type { Contact } from './contact.ts';
import { findInText } from './findInText.ts';
import { phonesIn } from './phonesIn.ts';

/**
 * The valid contacts in a selected text, in the order written, each once; empty when it holds none.
 * `region` (ISO 3166 alpha-2) is where phones without country code belong.
 */
export function findContactsInText(text: string, { region }: { region?: string | undefined }): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const found of findInText(text)) {
    for (const { value, written } of identifiers(found.kind, found.text, region)) {
      if (contacts.has(value)) continue;
      contacts.set(value, {
        identifier: { kind: found.kind, value },
        text: written,
        place: 'text',
        visible: true,
        disagrees: false,
        part: 'main',
      });
    }
  }
  return [...contacts.values()];
}

function identifiers(kind: 'email' | 'phone', text: string, region: string | undefined) {
  if (kind === 'phone')
    return phonesIn(text, region ? [region] : []).map(({ e164, text }) => ({ value: e164, written: text }));
  const email = parseEmail(text);
  return email === null ? [] : [{ value: email, written: text }];
}
