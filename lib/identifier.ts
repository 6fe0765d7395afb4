/** What the API addresses a lead by: its id, an e-mail or a phone. No zod and no phone metadata here: pages import it. */

/**
 * One way to address a lead, in normal form.
 * `email`: lower case, at most 254 characters. `phone`: E.164 (`+31612345678`). `id`: Octanist's own, opaque.
 */
export interface Identifier {
  readonly kind: 'id' | 'email' | 'phone';
  readonly value: string;
}

/** What a typed text looks like by its shape alone; whether it is valid is for `readIdentifier` to say. */
export type IdentifierShape = Identifier['kind'] | 'unclear';

/** RFC 5321 section 4.5.3.1: 64 octets before the @, 254 in all. */
const maxLocalLength = 64;
const maxEmailLength = 254;

/** Dots never lead, trail or double (RFC 5322 section 3.2.3, dot-atom). */
const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const topLevel = /^(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/u;

/** Invisible or direction-changing characters: in an address they can only be there to mislead (docs/security.md T6). */
const deceptive = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * The e-mail in normal form, or null when the text is not one whole e-mail address.
 * Lower case throughout: no provider in use tells addresses apart by case, and visitors type either.
 */
export function parseEmail(text: string): string | null {
  const email = text.trim();
  if (email.length > maxEmailLength || deceptive.test(email)) return null;
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const labels = email.slice(at + 1).split('.');
  const last = labels.at(-1) ?? '';
  const valid =
    at > 0 &&
    local.length <= maxLocalLength &&
    localPart.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    topLevel.test(last);
  return valid ? email.toLowerCase() : null;
}

/** The real format of lead ids is not documented; the examples are `lead_abc123`. */
const prefixedId = /^lead_[A-Za-z0-9_-]{1,100}$/;
const opaqueId = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_]{8,100}$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The lead id, or null. An opaque id needs letters and digits both, so that a name or a phone (`1-800-FLOWERS`) is never taken for one. */
export function parseLeadId(text: string): string | null {
  const id = text.trim();
  return prefixedId.test(id) || opaqueId.test(id) || uuid.test(id) ? id : null;
}

/** Which of the three a person meant, from its shape. */
export function identifierShape(text: string): IdentifierShape {
  if (text.includes('@')) return 'email';
  if (parseLeadId(text)) return 'id';
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= 5 ? 'phone' : 'unclear';
}

/** Whether two identifiers, both in normal form, address the same lead. */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value;
}
