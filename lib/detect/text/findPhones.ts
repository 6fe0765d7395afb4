/** Finds what could be a phone number in running text, in linear time. Which numbers exist is for the metadata outside the page. */
import { extensionEnd } from '../../phone/phoneExtension.ts';
import { columnLabel } from './columnLabel.ts';
import { between, crumbsEnd, minCrumbs } from './digitCrumbs.ts';
import { isDigit } from './digitGroups.ts';
import { isDottedPhone } from './dottedPhone.ts';
import type { FoundText } from './findInText.ts';
import {
  type FoldedText,
  foldPhoneText,
  offsetOf,
  originOf,
  type WholeFolded,
  wholeFolded,
  withoutInvisible,
} from './foldPhoneText.ts';
import { type Likeness, likenessOf, minDigits, minLabelledDigits, type Place } from './likenessOf.ts';
import { numberLabel } from './numberLabel.ts';
import { asRead } from './overriddenStretches.ts';
import { isInUrl, urlEnd } from './phoneInUrl.ts';
import { isLastPiece } from './phoneOverLine.ts';
import { type PhoneRun, readPhoneRun } from './phoneRun.ts';
import { skipOtherNumber } from './skipOtherNumber.ts';
import { withVanityPhones } from './withVanityPhones.ts';

/**
 * Five digits, and in the group seven, with nothing between them but what people write within phones, a line break and its
 * indentation included. One regular expression for the whole text runs at full speed from the first character on.
 */
const gap = `${between}{0,16}?`;
const digits = new RegExp(`[0-9](?:${gap}[0-9]){4}((?:${gap}[0-9]){2})?`, 'g');
/** So much is folded before and after the first digit: what tells prices and IBANs, and the longest run with its extension. */
const lookBehind = 16;
const lookAhead = 120;
const comma = 44;
const dot = 46;
const colon = 58;

/** A text, and the same folded with every character in its place; null where it holds some that cannot be seen. */
interface Scanned extends Place {
  readonly folded: string | null;
}

/** Every stretch that has the form of a phone, in order, outside the e-mails that were found before. */
export function findPhones(
  text: string,
  emails: readonly FoundText[] = [],
  { text: scanned, isAllVisible }: WholeFolded = wholeFolded(text),
): FoundText[] {
  const found: FoundText[] = [];
  let email = 0;
  let floor = 0;
  let lookedTo = 0;
  const folded = isAllVisible ? scanned : null;
  digits.lastIndex = 0;
  for (let match = digits.exec(scanned); match; match = digits.exec(scanned)) {
    const at = match.index;
    for (; email < emails.length && (emails[email]?.end ?? 0) <= at; email += 1) {
      floor = emails[email]?.end ?? 0;
    }
    const { start = text.length, end = text.length } = emails[email] ?? {};
    if (start <= at) {
      digits.lastIndex = end;
      continue;
    }
    const crumbs = digits.lastIndex - at >= minCrumbs ? crumbsEnd(scanned, at) : at;
    if (crumbs > at) {
      digits.lastIndex = crumbs;
      continue;
    }
    if (match[1] === undefined && !mayBeLabelled(scanned, at, digits.lastIndex)) continue;
    if (folded !== null) {
      const skipTo = skipOtherNumber(folded, at);
      if (skipTo > at && !isDottedPhone(folded, at, skipTo)) {
        digits.lastIndex = skipTo;
        continue;
      }
    }
    const isUrl = isInUrl(text, lookedTo, at);
    lookedTo = at;
    if (isUrl) {
      digits.lastIndex = urlEnd(text, at);
      continue;
    }
    const one = readPhone({ text, folded, at, floor, ceiling: start }, found.at(-1)?.end ?? -1);
    digits.lastIndex = one.end > at ? one.end : at + 1;
    if (one.likeness === 'none') continue;
    const { start: from, end: to } = one;
    const written = text.slice(from, to);
    if (!isAllVisible && isTurned(written)) continue;
    const shown = isAllVisible ? written : withoutInvisible(written);
    found.push(
      one.likeness === 'sure'
        ? { kind: 'phone', text: shown, start: from, end: to }
        : { kind: 'phone', text: shown, start: from, end: to, unlabelled: one.likeness },
    );
  }
  digits.lastIndex = 0;
  return withVanityPhones(scanned, isAllVisible ? found : asRead(found, text));
}

/** Embeddings, overrides and isolates within a number show its groups in another order. Mere marks around and in it are left by copying. */
function isTurned(written: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/.test(written);
}

/**
 * Whether words stand before, which fewer than seven digits need; `2026 10` before a colon is a date with its time, `17,910.00` a price,
 * `19:34:05 +0100` goes on from more digits.
 */
function mayBeLabelled(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(end) === colon) return false;
  const mark = text.charCodeAt(at - 1);
  if (mark === comma) return false;
  const isGoingOn =
    (mark === colon || mark === dot) && isDigit(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at - 3));
  return !isGoingOn && numberLabel(text, at) === 'phone';
}

/** Between two phones of a list: `415-555-2671/415-555-2672`, `4155552671 or 4155552672`, `al 612345678 o al 612345679`. */
const betweenPhones =
  /^(?:[,;/+]?| ?[,;/&|] | [-–—] | (?:or|and|oder|und|ou|et|of|en|o|y|e|eller|och|lub|i|или|и) (?:(?:al?|au|ao|no|on|at|op|auf|unter|na|på|til|pe|la|по|на) )?)$/;
const maxBetweenPhones = ' oder unter '.length;

/** What begins at the digit there, with its extension; `end` is where to look on. */
function readPhone(place: Scanned, lastEnd: number): { likeness: Likeness; start: number; end: number } {
  const { text, at } = place;
  const folded = foldAround(place);
  const first = offsetOf(folded, at);
  const skipTo = place.folded === null ? skipOtherNumber(folded.text, first) : first;
  if (skipTo > first && !isDottedPhone(folded.text, first, skipTo))
    return { likeness: 'none', start: at, end: endOf(folded, skipTo) };
  let run = readPhoneRun(folded.text, first);
  if (isBrokenOff(folded.text, run) && isLabelled(place)) run = readPhoneRun(folded.text, first, true);
  const start = originOf(folded, run.start);
  const follows =
    lastEnd >= 0 &&
    start >= lastEnd &&
    start - lastEnd <= maxBetweenPhones &&
    betweenPhones.test(text.slice(lastEnd, start));
  const likeness = likenessOf(place, folded.text, run, follows);
  const end = likeness === 'none' ? run.end : extensionEnd(folded.text, run.end);
  return { likeness, start, end: endOf(folded, end) };
}

/** With a line break after it, and too short for most countries, or with the last few digits below. */
function isBrokenOff(folded: string, { digits, end }: PhoneRun): boolean {
  if (digits < minLabelledDigits) return false;
  if (folded.charAt(end) !== '\n' && folded.charAt(end) !== '\r') return false;
  return digits < minDigits || isLastPiece(folded, end);
}

function isLabelled({ text, at, floor }: Place): boolean {
  return numberLabel(text, at, floor) === 'phone' || columnLabel(text, at, floor) === 'phone';
}

function foldAround({ text, folded, at, floor, ceiling }: Scanned): FoldedText {
  const start = floor > at - lookBehind ? floor : at - lookBehind;
  const end = ceiling < at + lookAhead ? ceiling : at + lookAhead;
  return folded === null
    ? foldPhoneText(text, start, end)
    : { text: folded.slice(start, end), start, end, origins: null };
}

/** A text's end is after its last character, whatever is left out there. */
function endOf(folded: FoldedText, offset: number): number {
  return originOf(folded, offset - 1) + 1;
}
