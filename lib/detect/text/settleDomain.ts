/** Where a domain really ends in running text: words glued to it do not belong to it, and what ends in no top-level domain is none. */
import { foldEmail } from './foldEmail.ts';
import { isNoTopLevel, isTopLevelDomain } from './topLevelDomain.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const outsideAscii = /^[^\x00-\x7f]+$/;
/** `comThanks`, `comTEL`, `com-based`: a top-level domain has neither a capital within nor a hyphen. */
const gluedWord = /^([a-z]{2,})(?:[A-Z][A-Za-z]{2}|-)/;
/** `4f2a9c.deadbeef`: hexadecimal throughout, digits among it. */
const digest = /^(?=.*\d)[\da-f.]+$/;
const capitalised = /^[A-Z][a-z]*$/;

/**
 * How much of the text, which starts with a domain, is the domain: a length, or 0 when none of it is.
 * `declared`: it stands where nothing but an address can stand, so that a top-level domain which is not listed (yet) will do.
 */
export function settleDomain(written: string, { declared }: { declared: boolean }): number {
  const domain = foldEmail(written);
  const length = lengthOf(domain, declared);
  if (length === domain.length) return written.length;
  // Where something invisible went, a length of the rest says nothing.
  return domain.length === written.length ? length : 0;
}

function lengthOf(domain: string, declared: boolean): number {
  const dot = domain.lastIndexOf('.');
  if (dot < 1) return 0;
  const top = domain.slice(dot + 1);
  if (forgotSpaceAt(domain, dot, top)) return dot;
  if (isTopLevelDomain(top.toLowerCase())) return domain.length;
  if (outsideAscii.test(top)) return dot + 1 + internationalLength(top);
  const glued = gluedWord.exec(top)?.[1] ?? '';
  if (isTopLevelDomain(glued)) return dot + 1 + glued.length;
  return declared && /^\p{L}{2,63}$/u.test(top) && !isNoTopLevel(top.toLowerCase()) && !digest.test(domain)
    ? domain.length
    : 0;
}

/** `john@acme.com.Thanks`: the space after a full stop was forgotten. In `John@Mail.Acme.Com` it was not. */
function forgotSpaceAt(domain: string, dot: number, top: string): boolean {
  if (!capitalised.test(top)) return false;
  const before = domain.slice(domain.lastIndexOf('.', dot - 1) + 1, dot);
  return before.length < dot && isTopLevelDomain(before);
}

/** `例子.公司谢谢`: without spaces the list alone says where the domain ends. An unlisted one is taken whole. */
function internationalLength(top: string): number {
  for (let length = top.length; length >= 2; length -= 1)
    if (isTopLevelDomain(top.slice(0, length))) return length;
  return top.length;
}
