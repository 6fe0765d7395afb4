/** A typed text -> the identifier that will be sent. Carries the phone metadata, so only the background imports it. */
import { type Identifier, identifierShape, parseEmail, parseLeadId } from './identifier.ts';
import { leadIdIn } from './leadLink.ts';
import { parsePhone } from './phone/phone.ts';
import { fail, type Outcome, succeed } from './problem.ts';

/** `region`: ISO 3166 alpha-2, for phones without a country code. Gives `unclear-lead` when the text is not one whole identifier. */
export function readIdentifier(text: string, region: string | undefined): Outcome<Identifier> {
  // An address of Octanist's own, or a field of a CRM, names the lead itself.
  const value = leadIdIn(text) ?? text.trim();
  switch (identifierShape(value)) {
    case 'email': {
      const email = parseEmail(value);
      return email ? succeed({ kind: 'email', value: email }) : fail('unclear-lead');
    }
    case 'id': {
      const id = parseLeadId(value);
      return id ? succeed({ kind: 'id', value: id }) : fail('unclear-lead');
    }
    case 'phone': {
      const phone = parsePhone(value, region);
      return phone ? succeed({ kind: 'phone', value: phone.e164 }) : fail('unclear-lead');
    }
    case 'unclear':
      return fail('unclear-lead');
  }
}
