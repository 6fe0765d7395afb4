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
export const maxLocalLength = 64;
const maxEmailLength = 254;

/** Nearly every address there is. Dots never lead, trail or double (RFC 5322 section 3.2.3, dot-atom). */
const asciiEmail =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** The same with the letters, digits and marks of every script (RFC 6531, RFC 5890); what else is not ASCII was refused before. */
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~\x80-\uffff-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\x80-\uffff-]+)*$/;
/** RFC 5321 section 4.1.2, Quoted-string: `"john doe"@acme.com`. */
const quotedString = /^"(?:[\x20!#-[\]-~\x80-\uffff]|\\[\x20-\x7e])+"$/;
const domainLabel = /^[a-z0-9\x80-\uffff](?:[a-z0-9\x80-\uffff-]{0,61}[a-z0-9\x80-\uffff])?$/;
const topLevel = /^(?:[a-z\x80-\uffff]{2,63}|xn--[a-z0-9-]{1,59})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const otherThanWord = /[^\x00-\x7f\p{L}\p{N}\p{M}]/u;
/** No top-level domain mixes Latin with another script. */
const mixesLatin = /^(?=.*[a-z]).*[^\p{Script=Latin}\p{M}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const isUncommon = /[^\x00-\x7f]|"@/;

/** Invisible or direction-changing characters: in an address they can only be there to mislead (docs/security.md T6). */
const deceptive = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The e-mail in normal form, or null when the text is not one whole e-mail address. Lower case throughout: no provider in use tells
 * addresses apart by case, and visitors type either. Width and other compatibility forms become plain letters (Unicode NFKC, as
 * IDNA does it, UTS 46), and quotation marks that are not needed go.
 */
export function parseEmail(text: string): string | null {
  const email = text.trim();
  if (email.length > maxEmailLength) return null;
  const lower = email.toLowerCase();
  if (asciiEmail.test(lower)) return lower.indexOf('@') <= maxLocalLength ? lower : null;
  if (!isUncommon.test(email) || deceptive.test(email)) return null;
  return parseUncommonEmail(email.normalize('NFKC').toLowerCase().normalize('NFC'));
}

/** International addresses and quoted local parts, in lower case. */
function parseUncommonEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const local = unquoted(email.slice(0, at));
  const labels = email.slice(at + 1).split('.');
  const top = labels.at(-1) ?? '';
  const valid =
    at > 0 &&
    !otherThanWord.test(email) &&
    local.length <= maxLocalLength &&
    (dotAtom.test(local) || quotedString.test(local)) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    topLevel.test(top) &&
    (top.startsWith('xn--') || !mixesLatin.test(top));
  return valid ? `${local}@${labels.join('.')}` : null;
}

/** The local part without quotation marks and backslashes that change nothing (RFC 5321 section 4.1.2). */
function unquoted(local: string): string {
  if (!quotedString.test(local)) return local;
  const content = local.slice(1, -1).replace(/\\(.)/g, '$1');
  return dotAtom.test(content) ? content : `"${content.replace(/["\\]/g, '\\$&')}"`;
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

const givenId = /^(?=.*[A-Za-z0-9])[\x21-\x7e]{1,200}$/;

/** Whether Octanist itself may call a lead so: the form of its ids is not documented, and a mark must not fail for it. */
export function isGivenLeadId(id: string): boolean {
  return givenId.test(id);
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
