/** Whether a mailbox is a person's, shared by a team, or read by nobody. */
import type { Identifier } from '../identifier.ts';

const nobody =
  /^(?:.*[._+-])?(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|bounces?|mailer-?daemon|postmaster|notifications?|notify|alerts?|newsletters?|news|mailings?|unsubscribe|auto-?(?:reply|confirm|mailer)|nepasrepondre|noresponder|niet-?beantwoorden)(?:[._+-].*)?$/;
/** RFC 2142, and what companies use besides. */
const shared =
  /^(?:info|contact|hello|hi|hallo|sales|support|help|helpdesk|service|services|klantenservice|customer-?(?:service|care)|office|admin|administration|administratie|billing|invoices?|facturen|finance|accounts?|accounting|marketing|press|pr|media|jobs|careers|hr|recruitment|legal|privacy|gdpr|dpo|security|abuse|webmaster|hostmaster|team|mail|email|post|kontakt|vertrieb|verkauf|verkoop|ventas|vendite|commercial|contacto|contatto|feedback|orders?|booking|bookings|reservations?|reception|enquiries|inquiries|it|root|www)\d{0,2}$/;

/** `nobody` for no-reply, bounces and newsletters; `shared` for info@, sales@ and their like; null for a person, or a phone. */
export function mailboxRole(identifier: Identifier): 'shared' | 'nobody' | null {
  if (identifier.kind !== 'email') return null;
  const local = identifier.value.slice(0, identifier.value.lastIndexOf('@'));
  if (nobody.test(local)) return 'nobody';
  return shared.test(local.split('+', 1)[0] ?? '') ? 'shared' : null;
}
