/** What stands around an e-mail address in running text, and what that makes of it. */
import {
  direction,
  glueWord,
  invisible,
  isHighSurrogate,
  isLowSurrogate,
  kindAt,
  kindBefore,
  stop,
} from './emailCharKind.ts';
import { isWordKind } from './emailEdges.ts';

/**
 * `text`: the address stands by itself. `declared`: nothing but an address can stand there (`<...>`, `mailto:...`, the whole text).
 * `url`: in the path or query of a web address. `none`: it is a piece of something else.
 */
export type EmailSetting = 'text' | 'declared' | 'url' | 'none';

/** No further back than this. The schemes and headers that matter stand nearer. */
const maxLead = 200;

const mailScheme = /mailto:(?:\/\/)?$/i;
/** URIs that have the form of an address and are no mailbox: RFC 2392, RFC 5538, RFC 5122, RFC 7565. */
const otherScheme = /(?:^|[^a-z0-9])(?:cid|mid|news|xmpp|acct):$/i;
const idHeader = /^[\s>]*(?:[\w-]*message-id|in-reply-to|references|content-id)\s*:/i;
const idLabel = /(?:message[-_ ]?id|msg_?id|content-id)["']?\s*[:=]\s*["']?<?$/i;
/** `git@host.com:owner/repository`, `john@host.com:~/file` */
const remotePath = /^:(?:[\w.-]*\/\S|~)/;

/** What is made of the address from `start` to `end`. Nothing left of `floor` belongs to it or counts. */
export function emailSetting(text: string, start: number, end: number, floor: number): EmailSetting {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (isAt(before) || isAt(after)) return 'none';
  if (isTurnedBefore(text, start) || isTurnedAfter(text, end)) return 'none';
  if (after === ':' && isRemotePath(text, start, end)) return 'none';
  if (before === '<') {
    if (isMessageId(text, start, end)) return 'none';
    return after === '>' ? 'declared' : 'text';
  }
  const lead = leadOf(text, start, floor);
  if (lead !== '') {
    // `<CAF=88adk22@mail.example>`: what machines make may have signs before the @ that no address begins with.
    const from = start - lead.length;
    return text[from - 1] === '<' && isMessageId(text, from, end)
      ? 'none'
      : settingAfter(lead, text, start, end);
  }
  return isAllOf(text, start, end) ? 'declared' : 'text';
}

/** What is written right before without white space or brackets between. */
function leadOf(text: string, start: number, floor: number): string {
  const limit = Math.max(floor, start - maxLead);
  let from = start;
  while (from > limit && !isDelimiter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

function settingAfter(lead: string, text: string, start: number, end: number): EmailSetting {
  const endsScheme = lead.endsWith(':');
  if ((endsScheme || lead.endsWith('/')) && mailScheme.test(lead)) return 'declared';
  if ((endsScheme && otherScheme.test(lead)) || (isTokenLike(text, start, end) && idLabel.test(lead)))
    return 'none';
  const scheme = lead.lastIndexOf('://');
  if (scheme >= 0) {
    // `https://user:password@host.com`: before the first slash the @ ends credentials (RFC 3986 section 3.2.1).
    return /[/?#]/.test(lead.slice(scheme + 3)) ? 'url' : 'none';
  }
  return /[?&][\w.-]{1,40}=[^&]*$|^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(lead) ? 'url' : 'text';
}

/**
 * A direction control inside an address: both sides of it are the address, and neither is (docs/security.md T6). `win[LRI]ner@acme.com` reads as
 * one word, whatever is read by itself in it.
 */
function isTurnedBefore(text: string, start: number): boolean {
  let index = start;
  let kind = kindBefore(text, index);
  let nearest = '';
  while (kind !== stop && !isWordKind(kind)) {
    if (kind === direction) nearest ||= text[index - 1] ?? '';
    index -= isLowSurrogate(text.charCodeAt(index - 1)) ? 2 : 1;
    kind = kindBefore(text, index);
  }
  return nearest !== '' && isPartOfWord(kind, isIsolate(nearest));
}

function isTurnedAfter(text: string, end: number): boolean {
  let index = end;
  let kind = kindAt(text, index);
  let nearest = '';
  while (kind === direction || kind === invisible) {
    if (kind === direction) nearest ||= text[index] ?? '';
    index += isHighSurrogate(text.charCodeAt(index)) ? 2 : 1;
    kind = kindAt(text, index);
  }
  if (nearest === '') return false;
  if (text[index] === '.' || text[index] === '-') index += 1;
  return isPartOfWord(kindAt(text, index), nearest === '\u2069') || isAt(text[index] ?? '');
}

/** Whether a letter beyond a control goes on with the address. Next to an isolate one of a script that is written without spaces does not. */
function isPartOfWord(kind: number, isIsolated: boolean): boolean {
  return kind === glueWord ? !isIsolated : isWordKind(kind);
}

/** LRI, RLI, FSI: what follows is read by itself, whatever stands before. */
function isIsolate(char: string): boolean {
  return char === '\u2066' || char === '\u2067' || char === '\u2068';
}

function isRemotePath(text: string, start: number, end: number): boolean {
  return remotePath.test(text.slice(end, end + 100)) || /^git@$/i.test(text.slice(start, start + 4));
}

/** RFC 5322 section 3.6.4. Their left sides are made by machines, which never do without a digit. */
function isMessageId(text: string, start: number, end: number): boolean {
  if (!isTokenLike(text, start, end)) return false;
  const lead = text.slice(Math.max(0, start - maxLead), start - 1);
  if (idLabel.test(lead.slice(-24))) return true;
  return idHeader.test(lead.slice(headerStart(lead)));
}

/** Where the header line begins that the text ends in. Lines that begin with a space continue the one before (section 2.2.3). */
function headerStart(lead: string): number {
  let start = lead.lastIndexOf('\n') + 1;
  // `lastIndexOf` takes a place before the beginning for the beginning.
  while (start > 1 && /[ \t]/.test(lead[start] ?? ' ')) start = lead.lastIndexOf('\n', start - 2) + 1;
  return start;
}

function isTokenLike(text: string, start: number, end: number): boolean {
  return /^[^@]*\d/.test(text.slice(start, end));
}

/** Whether there is nothing else but white space and punctuation around it: a field, a table cell, a selection. */
function isAllOf(text: string, start: number, end: number): boolean {
  return text.length - (end - start) <= 8 && !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** In plain or in full width. */
export function isAt(char: string): boolean {
  return char === '@' || char === '＠';
}

/** White space, brackets and quotation marks. */
function isDelimiter(code: number): boolean {
  return (
    code <= 0x22 || // white space, control characters, `!`, `"`
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x60 ||
    code === 0xa0 ||
    code >= 0x2000
  );
}
