/** What stands right before and after a run of digits: whether the run is whole, or a piece of an identifier, a decimal, a path, a price. */
import { compiledAtOnce } from './compiledAtOnce.ts';
import type { PhoneRun } from './phoneRun.ts';

/** A currency or a unit. `lei` is also a word of Italian, and money only where the clause ends with it. */
let unitAfter: RegExp | undefined;
/**
 * A mark glued to the run and what shows that it goes on as something else: `.pdf`, `-abc`, `:8080`, `,50`. After `.Thanks` a space
 * was forgotten. Letters by their ranges: `\p{L}` takes a millisecond to compile.
 */
const goesOn =
  /^(?:[@%_°]|:\d|['’]\d|\.(?![A-Z][a-z ])[A-Za-z_\u00c0-\u1fff]|[-\\/=][A-Za-z_\u00c0-\u1fff]|,\d{1,3}(?!\d|[-. ()]\d))/;
/** `06 70 418 2275-re`, `5342 1187-le`: how Hungarian and Estonian put a number into a sentence. */
const caseEnding =
  /^-(?:r[ae]|[aeoöá]?s|[eoöá]?n|[eoöá]?t|b[ae]n?|[rt][óő]l|h[oeö]z|n[áé]l|[vk][ae]l|ig|ért|le|lt?|ga|st|sse|ni|ks|ta)(?![\w\u00c0-\u1fff@/=-]|\.[A-Za-z\d])/;
const pathBefore = /[A-Za-z\d\u00c0-\u1fff][-.,/]$/;

/** Reads folded text. */
export function isClearAfter(text: string, { end, isInternational }: PhoneRun): boolean {
  const code = text.charCodeAt(end);
  if (Number.isNaN(code) || code === 10 || code === 13 || code === 41) return true;
  if (isLatinLetter(code))
    return code === 120 || code === 88 || text.slice(end, end + 3).toLowerCase() === 'ext';
  const after = text.slice(end, end + 12);
  if (code !== 32 && goesOn.test(after) && !(code === 45 && caseEnding.test(after))) return false;
  if (isInternational || !mayBeginUnit(after.charCodeAt(code === 32 ? 1 : 0))) return true;
  unitAfter ??= compiledAtOnce(
    /^ ?(?:[$€£¥₹₽₺₩₪₴₫₦฿](?! ?\d)|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|BRL|R\$|kr|zł|Kč|Ft|лв|руб|грн|[mun]s|sec|bytes|[kKMG]i?B|km|kg|kWh)(?![A-Za-z\u00c0-\u1fff])|lei(?=[.,;)\n]|$)|[x×·] ?10\^)/,
  );
  return !unitAfter.test(after);
}

/** What units and currencies begin with. To compile all of them takes half a millisecond, which most texts need not spend. */
function mayBeginUnit(code: number): boolean {
  return code >= 0x80 || '$EUGCSNDPKFMHBRkzmunsblx'.includes(String.fromCharCode(code));
}

/** Reads folded text. */
export function isClearBefore(text: string, { start, groups, isInternational }: PhoneRun): boolean {
  if (start === 0) return true;
  // A space, a line break, an opening mark: most numbers stand so.
  const code = text.charCodeAt(start - 1);
  if (code <= 32 || code === 40 || code === 58) return true;
  if (isPieceBefore(code)) return false;
  // `0928584444` in a text about programs is a commit.
  if (isInternational || (groups.length === 1 && code === 96)) return isInternational;
  return !pathBefore.test(text.slice(Math.max(0, start - 2), start));
}

/** A letter or digit, or one of `_@=&#%\`. */
function isPieceBefore(code: number): boolean {
  if (isLatinLetter(code) || (code >= 48 && code <= 57)) return true;
  return (
    (code >= 35 && code <= 38 && code !== 36) || code === 61 || code === 64 || code === 92 || code === 95
  );
}

/** `7f 45 4c 46 02 01 01 00`, `006A 0307 0303`: among hexadecimal numbers, of which some are digits only. */
export function isAmongHex(text: string, { start, end, groups }: PhoneRun): boolean {
  const width = groups[0]?.length;
  if ((width !== 2 && width !== 4) || groups.some((group) => group.length !== width)) return false;
  if (width === 2 && groups.length > 4 && groups.join().includes('00,00')) return true;
  return hexBefore.test(text.slice(Math.max(0, start - 6), start)) || hexAfter.test(text.slice(end, end + 6));
}

const hexBefore =
  /(?:^|[^\dA-Za-z])(?:\d[A-Fa-f]|[A-Fa-f]\d|(?=[A-Fa-f\d]*[A-Fa-f])(?=[A-F]*\d)[A-Fa-f\d]{4})[ ;:]$/;
const hexAfter = /^[ ;:](?:\d[A-Fa-f]|[A-Fa-f]\d)(?![\dA-Za-z])/;

/** `Boston, MA 02110-1301`: ZIP+4, after a state's two letters or before the country. */
export function isUsZip(text: string, { start, end, groups, gaps }: PhoneRun): boolean {
  if (groups[0]?.length !== 5 || groups[1]?.length !== 4 || groups.length > 2 || gaps[0] !== '-')
    return false;
  return (
    /\b[A-Z]{2}[\s,.#*]{1,12}$/.test(text.slice(0, start)) || /^,?\s{1,4}U\.?S/.test(text.slice(end, end + 8))
  );
}

/** `05 20 35 50  06 05 20 35 50`: each hour's minutes, with those of the hour before or after right beside or in the next line. */
export function isTimetable(
  { text, at }: { readonly text: string; readonly at: number },
  folded: string,
  { end, groups }: PhoneRun,
): boolean {
  if (groups.length < 3 || !isHourOfMinutes(groups)) return false;
  const hour = Number(groups[0]);
  const before = /(?:^|\s)(\d\d(?: \d\d)+)\s{1,4}$/.exec(text.slice(Math.max(0, at - longestHour), at))?.[1];
  const after = /^\s{1,4}(\d\d(?: \d\d)+)/.exec(folded.slice(end, end + longestHour))?.[1];
  const isHour = (line: string | undefined, which: number) =>
    line !== undefined && Number(line.slice(0, 2)) === which && isHourOfMinutes(line.split(' '));
  return isHour(after, hour + 1) || isHour(before, hour - 1);
}

const longestHour = 48;

/** Two digits each, and all after the first go up to 59 at most. */
function isHourOfMinutes(groups: readonly string[]): boolean {
  return groups.every(
    (group, index) =>
      group.length === 2 &&
      (index === 0 ? group < '25' : group < '60' && (index === 1 || group > (groups[index - 1] ?? ''))),
  );
}

/** What stands between an e-mail and a number that are told of one person, who is reached by either. */
const afterEmail = /^[>)]?\s?[,;|·•]\s?\(?$/;
const beforeEmail = /^\d[\d ()./-]{6,24}[,;|·•]\s?[<(]?$/;
const maxAfterEmail = 5;
const maxBeforeEmail = 30;

/** `(jane@acme.com, 20/554-1832)`: whether an e-mail ends at `floor` or begins at `ceiling` with nothing else between it and the number. */
export function isBesideEmail({
  text,
  at,
  floor,
  ceiling,
}: {
  text: string;
  at: number;
  floor: number;
  ceiling: number;
}): boolean {
  if (floor > 0 && at - floor <= maxAfterEmail && afterEmail.test(text.slice(floor, at))) return true;
  return ceiling < text.length && ceiling - at <= maxBeforeEmail && beforeEmail.test(text.slice(at, ceiling));
}

function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
