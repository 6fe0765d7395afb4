/** The e-mail address around one @ in running text. */

import { maxLocalLength } from '../../identifier.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { domainEnd, gluedLabel, localStart } from './emailEdges.ts';
import { type EmailSetting, emailSetting, isAt } from './emailSetting.ts';
import type { FoundText } from './findInText.ts';
import { parseWrittenEmail } from './foldEmail.ts';
import { plainEmailAt } from './plainEmailAt.ts';
import { settleDomain } from './settleDomain.ts';

/** File names such as `icon@2x.png`. None of these is a top-level domain of IANA's list; `md`, `rs`, `py`, `sh`, `zip` are. */
const fileEnding =
  /\.(?:png|jpe?g|gif|svg|webp|avif|hei[cf]|tiff?|raw|psd|bmp|ico|css|scss|[mc]?js|jsx|tsx?|json|map|woff2?|ttf|eot|html?|php|aspx?|jsp|xml|txt|pdf|docx?|xlsx?|csv|pptx?|rtf|od[tsp]|epub|log|bak|tmp|ya?ml|toml|ini|sql|sqlite|parquet|ipynb|exe|dll|dmg|iso|deb|rpm|jar|apk|rar|tar|tgz|gz|webm|mkv|avi|mpe?g|flac|wav|ogg|aac|eml|msg|ics|vcf)$/i;
/** The same where the ending is a top-level domain as well: `film@2x.mov`. */
const scaledFile = /^[1-4](?:\.5)?x\.[a-z]{2,4}$/i;

/** The address, valid by `parseEmail`, or null when the @ at `at` is not one's. Nothing left of `floor` belongs to it. */
export function emailAt(text: string, at: number, floor: number): FoundText | null {
  const plain = plainEmailAt(text, at, floor);
  if (plain !== undefined) return plain;
  const start = text[at - 1] === '"' ? quotedStart(text, at, floor) : dottedStart(text, at, floor);
  // What two of them share is no address: `联@联@`. Told before anything is asked of the domain.
  if (isAt(text[start - 1] ?? '')) return null;
  const reach = start < at ? domainEnd(text, at + 1) : at;
  if (reach <= at + 1) return null;
  const domain = text.slice(at + 1, reach);
  let length = settleDomain(domain, { declared: false });
  const setting = emailSetting(text, start, at + 1 + (length || domain.length), floor);
  if (setting === 'none') return null;
  if (length === 0 && setting === 'declared' && !fileEnding.test(domain))
    length = settleDomain(domain, { declared: true });
  if (length === 0 || scaledFile.test(domain)) return null;
  const end = at + 1 + length;
  return emailOf(text, start + emphasisAround(text, start, end) + gluedLabel(text, start, at), end, setting);
}

/** How many underscores stand on both sides, which markdown shows as emphasis: `_john@acme.com_`. */
function emphasisAround(text: string, start: number, end: number): number {
  let count = 0;
  while (text[start + count] === '_' && text[end + count] === '_') count += 1;
  return count;
}

function emailOf(text: string, start: number, end: number, setting: EmailSetting): FoundText | null {
  const raw = text.slice(start, end);
  const inLink = setting === 'url' || (setting === 'declared' && text[start - 1] === ':');
  const written = inLink && raw.includes('%') ? decodeEscapes(raw) : raw;
  const value = written === null ? null : parseWrittenEmail(written);
  if (written === null || value === null) return null;
  const found = { kind: 'email', text: written, start, end, value } as const;
  return setting === 'url' ? { ...found, weak: 'url' } : found;
}

/** Dots before the local part are an ellipsis, or the local part is none. */
function dottedStart(text: string, at: number, floor: number): number {
  const start = localStart(text, at, floor);
  if (text[start] !== '.') return start;
  return text[start - 1] === '.' && text[start - 2] === '.' ? start + 1 : at;
}

/** Where `"john doe"` begins: RFC 5321 section 4.1.2, Quoted-string. `at` when the quotation mark closes something else. */
function quotedStart(text: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - maxLocalLength);
  for (let start = at - 2; start >= limit; start -= 1) {
    const char = text[start] ?? '';
    if (char < ' ' || char === '\u007f') break;
    if (char !== '"' || text[start - 1] === '\\') continue;
    return start < at - 2 && /^[\s<([,;:]?$/.test(text[start - 1] ?? '') ? start : at;
  }
  return at;
}
