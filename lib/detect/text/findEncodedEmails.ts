/** Finds addresses whose @ is percent-encoded (RFC 3986 section 2.1), as in `?email=john%2Bnews%40acme.com`. */
import { decodeEscapes } from './decodeEscapes.ts';
import { domainEnd, localStart } from './emailEdges.ts';
import { emailSetting } from './emailSetting.ts';
import type { FoundText } from './findInText.ts';
import { parseWrittenEmail } from './foldEmail.ts';
import { settleDomain } from './settleDomain.ts';

const encodedAt = '%40';
/** What an escape may hold within a local part: letters of other scripts, and `% ' + - . _`. */
const keptEscape = /^%(?:[89a-f][0-9a-f]|2[57bde]|5f)/i;

/** Every such address, in order, decoded. */
export function findEncodedEmails(text: string): FoundText[] {
  const found: FoundText[] = [];
  let floor = 0;
  for (let at = text.indexOf(encodedAt); at >= 0; at = text.indexOf(encodedAt, at + 1)) {
    const email = encodedEmailAt(text, at, floor);
    if (!email) continue;
    found.push(email);
    floor = email.end;
  }
  return found;
}

function encodedEmailAt(text: string, at: number, floor: number): FoundText | null {
  const start = afterDelimiter(text, localStart(text, at, floor), at);
  const from = at + encodedAt.length;
  const end = from + settleDomain(text.slice(from, domainEnd(text, from)), { declared: false });
  if (start === at || end === from) return null;
  const setting = emailSetting(text, start, end, floor);
  const email = decodeEscapes(text.slice(start, end));
  if (setting === 'none' || email === null || parseWrittenEmail(email) === null) return null;
  return { kind: 'email', text: email, start, end, ...(setting === 'url' && { weak: 'url' as const }) };
}

/** `to%3Djohn`: an escaped delimiter is one all the same. The last one counts. */
function afterDelimiter(text: string, start: number, at: number): number {
  for (let index = text.lastIndexOf('%', at - 1); index >= start; index = text.lastIndexOf('%', index - 1)) {
    if (!keptEscape.test(text.slice(index, index + 3))) return Math.min(at, index + 3);
    if (index === 0) break;
  }
  return start;
}
