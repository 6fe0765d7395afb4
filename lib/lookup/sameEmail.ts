/** Whether an e-mail as Octanist holds it is the one that is meant. Visitors typed it, so it may be written in any way. */
import { parseEmail } from '../identifier.ts';

/**
 * The same but for case, width and the two forms of an international domain (`münchen.de` is `xn--mnchen-3ya.de`, RFC 5891). Nothing
 * else is folded: `jane+shop@` and `j.ane@` may be other people, for only the provider knows what it ignores.
 * @param email in normal form
 */
export function isSameEmail(written: string, email: string): boolean {
  const other = parseEmail(written);
  if (other === null || other === email) return other === email;
  return mayBeInternational(other, email) && withAsciiDomain(other) === withAsciiDomain(email);
}

/** The same text for all that `isSameEmail` holds to be the same; null for what is no e-mail. */
export function keyOfEmail(written: string): string | null {
  const email = parseEmail(written);
  return email !== null && mayBeInternational(email, email) ? withAsciiDomain(email) : email;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const international = /[^\x00-\x7f]|xn--/;

function mayBeInternational(a: string, b: string): boolean {
  return international.test(a) || international.test(b);
}

function withAsciiDomain(email: string): string {
  const at = email.lastIndexOf('@');
  try {
    return `${email.slice(0, at)}@${new URL(`https://${email.slice(at + 1)}`).hostname}`;
  } catch {
    return email;
  }
}
