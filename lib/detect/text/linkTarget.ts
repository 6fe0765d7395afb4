/** What a link opens, when it opens a mail or a call. */
import { parseEmail } from '../../identifier.ts';

/** An e-mail (valid; in normal form if it is ASCII) or a phone (as written in the link) that a link leads to. */
export interface LinkTarget {
  readonly kind: 'email' | 'phone';
  readonly text: string;
}

const maxLinkLength = 4_096;
const maxPhoneLength = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const outsideAscii = /[^\x00-\x7f]/;

/**
 * The contacts a link leads to: `mailto:` (RFC 6068, also its `to` header and lists), `tel:` (RFC 3966, `;ext=` kept),
 * `sms:` (RFC 5724), `callto:`, `skype:`, and WhatsApp's `wa.me` and `api.whatsapp.com`. Empty for every other link.
 */
export function linkTarget(href: string): LinkTarget[] {
  const link = href.trim().slice(0, maxLinkLength);
  const scheme = /^([a-z]+):/i.exec(link)?.[1]?.toLowerCase();
  const rest = link.slice((scheme?.length ?? 0) + 1);
  switch (scheme) {
    case 'mailto':
      return emails(rest);
    case 'tel':
    case 'callto':
    case 'skype':
    case 'sms':
    case 'smsto':
    case 'whatsapp':
      return scheme === 'whatsapp' ? phone(international(queryValue(rest, 'phone'))) : phones(rest);
    case 'http':
    case 'https':
      return phone(international(whatsAppNumber(rest)));
    default:
      return [];
  }
}

function emails(rest: string): LinkTarget[] {
  const [path = ''] = rest.split(/[?#]/, 1);
  const found: LinkTarget[] = [];
  for (const part of [path, queryValue(rest, 'to')].join(',').split(/,|;|%2c/i)) {
    const decoded = decode(part).trim();
    // `mailto:Jo%20<jo@acme.com>` is not by the book, but people write it.
    const written = /<([^<>]*)>$/.exec(decoded)?.[1] ?? decoded;
    const email = parseEmail(written);
    if (email === null) continue;
    // What is suspicious about an international address is told from how it is written.
    const text = outsideAscii.test(written) ? written : email;
    if (!found.some((one) => one.text === text)) found.push({ kind: 'email', text });
  }
  return found;
}

function phones(rest: string): LinkTarget[] {
  const [numbers = ''] = rest.split('?', 1);
  return numbers.split(',').flatMap((number) => {
    const [written = '', ...parameters] = decode(number)
      .replace(/^\/{1,2}/, '')
      .split(';');
    const extension = parameters.find((one) => /^ext=\d{1,7}$/i.test(one.trim()));
    return phone(extension ? `${written.trim()};${extension.trim().toLowerCase()}` : written);
  });
}

function phone(text: string): LinkTarget[] {
  const written = text.trim();
  // A Skype name is a word; a number is not.
  const isNumber = /^[\p{Nd}+＋()[\]\s./\u00a0\u2010-\u2015-]{3,}(?:;ext=\d+|\s*(?:x|ext\.?)\s*\d+)?$/iu.test(
    written,
  );
  return isNumber && written.length <= maxPhoneLength ? [{ kind: 'phone', text: written }] : [];
}

/** `//wa.me/31612345678`, `//api.whatsapp.com/send?phone=31612345678` */
function whatsAppNumber(rest: string): string {
  const direct = /^\/\/(?:www\.)?wa\.me\/\+?([\d\s().-]{6,24})(?:[/?#]|$)/i.exec(decode(rest));
  if (direct?.[1]) return direct[1];
  return /^\/\/(?:api|web|www)\.whatsapp\.com\/send\/?\?/i.test(rest) ? queryValue(rest, 'phone') : '';
}

/** WhatsApp writes numbers in international form without the plus. */
function international(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length < 6 ? '' : `+${digits.replace(/^00/, '')}`;
}

function queryValue(rest: string, name: string): string {
  const query = rest.slice(rest.indexOf('?') + 1).split('#', 1)[0] ?? '';
  if (!rest.includes('?')) return '';
  const pair = query.split('&').find((one) => one.toLowerCase().startsWith(`${name}=`));
  return pair === undefined ? '' : decode(pair.slice(name.length + 1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
