/** Finds e-mail addresses in running text, in linear time: it looks for each @ and walks a bounded way left and right. */
import { parseEmail } from '../identifier.ts';
import { domainChar, localChar, maxDomainLength, maxLocalLength } from './emailChars.ts';
import type { FoundText } from './findInText.ts';

const asciiWord = /[A-Za-z0-9]/;

/** Scripts written without spaces: an ASCII address may stand right against them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** As in identifier.ts: inside an address they can only mislead (docs/security.md T6). */
const deceptive = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** An override that is still open shows the address in another order than it is read. */
const openOverride = /[\u202d\u202e][^\u202c]*$/;

/** File names such as `icon@2x.png`. None of these is a top-level domain of IANA's list; `md`, `rs`, `py`, `sh`, `zip` are. */
const fileEnding =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|css|scss|[mc]?js|jsx|tsx?|json|map|woff2?|ttf|eot|html?|php|aspx?|jsp|xml|txt|pdf|docx?|xlsx?|csv|exe|dll|tgz|gz)$/i;
const messageIdHeader = /(?:message-id|in-reply-to|references|content-id)\s*:[^\n]{0,160}<$/i;

/** Every e-mail address in the text, in order. What it returns is a whole, valid address by `parseEmail`. */
export function findEmails(text: string): FoundText[] {
  const found: FoundText[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, floor);
    const end = domainEnd(text, at);
    if (start === at || end === at + 1) continue;
    const email = text.slice(start, end);
    if (parseEmail(email) === null || !standsAlone(text, start, end, floor)) continue;
    found.push({ kind: 'email', text: email, start, end });
    floor = end;
  }
  return found;
}

function localStart(text: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - maxLocalLength - 1);
  let start = at;
  while (start > limit) {
    const before = text[start - 1] ?? '';
    if (!localChar.test(before)) break;
    if (before === '.' && text[start] === '.') break;
    if (unspaced.test(before) && asciiWord.test(text[start] ?? '')) break;
    start -= 1;
  }
  while (start < at && /[.'#&%~-]/.test(text[start] ?? '')) start += 1;
  return start;
}

function domainEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 1 + maxDomainLength);
  let end = at + 1;
  let dots = 0;
  while (end < limit) {
    const char = text[end] ?? '';
    if (!domainChar.test(char)) break;
    if (char === '.') {
      if (text[end + 1] === '.') break;
      // `a@acme.com.Thanks`: the space after a full stop was forgotten.
      if (
        dots > 0 &&
        /^\.\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
        /\p{Ll}/u.test(text[end - 1] ?? '')
      )
        break;
      dots += 1;
    } else if (dots > 0 && unspaced.test(char) && asciiWord.test(text[end - 1] ?? '')) break;
    end += 1;
  }
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** Whether the address is whole where it stands, and not a piece of a handle, a file name, a URL or a message id. */
function standsAlone(text: string, start: number, end: number, floor: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before === '@' || after === '@') return false;
  // `jo..hn@acme.com` is no address, and half of it is somebody else's; `see...jo@acme.com` is an ellipsis.
  if (/[^.]\.\.$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (deceptive.test(before) && localChar.test(text[start - 2] ?? ' ')) return false;
  if (deceptive.test(after) && domainChar.test(text[end + 1] ?? ' ')) return false;
  if (fileEnding.test(text.slice(start, end))) return false;
  const lead = text.slice(Math.max(floor, start - 200), start);
  if (openOverride.test(lead) || messageIdHeader.test(lead)) return false;
  // `https://user:password@host.com`, `ssh://git@host.com`: between // and @ stands no slash.
  const scheme = lead.lastIndexOf('://');
  if (scheme >= 0 && !/[\s/<>"()[\]]/.test(lead.slice(scheme + 3))) return false;
  // `git@host.com:owner/repository`
  return !(after === ':' && /^:[\w~.-]*\/\S/.test(text.slice(end, end + 100)));
}
