/** The valid phones in one phone-like stretch: mostly one, sometimes two side by side with nothing but a space between. */
import { type Phone, parsePhone } from '../../phone/phone.ts';
import { isTellingMobile } from '../../phone/tellingMobile.ts';
import { isGroupedAsUsual, needsTrunkPrefix } from '../../phone/trunkPrefix.ts';
import { fewestOfWhole } from './digitGroups.ts';
import { foldDigits } from './foldPhoneText.ts';
import type { Unlabelled } from './likenessOf.ts';

export interface WrittenPhone extends Phone {
  readonly text: string;
}

/** No two numbers of the shortest usual length have fewer digits together. */
const minDigitsOfTwo = 14;

/**
 * What is no phone at once takes long to judge, and stands again and again on a page, as numbers do in the quotations of a mail; the
 * regions seldom change.
 */
const judged = {
  labelled: new Map<string, readonly WrittenPhone[]>(),
  formed: new Map<string, readonly WrittenPhone[]>(),
};
let judgedRegions = '';
const maxJudged = 2_000;

/**
 * The phones that make up the whole text, by the first region in which it is valid; empty when some of it is left over.
 * Half a number is never taken for one. `unlabelled`: nothing but its digits says that it is a phone, so they have to be written
 * in full, with the trunk prefix where there is one; where they are bare, they are a mobile number of the first region or none.
 */
export function phonesIn(
  text: string,
  regions: readonly string[],
  unlabelled?: Unlabelled,
): readonly WrittenPhone[] {
  const [first] = regions;
  const phone = phoneIn(text, first, unlabelled !== undefined);
  if (unlabelled === 'bare') return phone && isTellingMobile(phone.e164) ? [phone] : [];
  if (phone) return [phone];
  const asked = regions.length === 1 ? (regions[0] ?? '') : regions.join();
  if (asked !== judgedRegions || judged.labelled.size + judged.formed.size >= maxJudged) {
    judged.labelled.clear();
    judged.formed.clear();
    judgedRegions = asked;
  }
  const known = judged[unlabelled ?? 'labelled'];
  let phones = known.get(text);
  if (phones === undefined) {
    phones = judge(text, regions, unlabelled !== undefined);
    known.set(text, phones);
  }
  return phones;
}

/** For what is no phone in the first region. */
function judge(text: string, regions: readonly string[], unlabelled: boolean): WrittenPhone[] {
  const tries = regions.length > 0 ? regions : [undefined];
  for (let index = 1; index < tries.length; index += 1) {
    const phone = phoneIn(text, tries[index], unlabelled);
    if (phone) return [phone];
  }
  if (digitsOf(text).length >= minDigitsOfTwo) {
    for (const region of tries) {
      const two = twoIn(text, region, unlabelled);
      if (two.length > 0) return two;
    }
  }
  for (const region of tries) {
    const phone =
      (!unlabelled && withDirectDial(text, region)) || besideAnotherNumber(text, region, unlabelled);
    if (phone) return [phone];
  }
  return [];
}

/** `0574-8736 4420-806`: where the extension is written after one more dash. */
const dashedExtensions = ['CN', 'TW'];

function withDirectDial(text: string, region = ''): WrittenPhone | null {
  const [, before, extension] = /^(.*\d)-(\d{2,5})$/.exec(text) ?? [];
  if (!before || !extension || !dashedExtensions.includes(region.toUpperCase())) return null;
  const phone = phoneIn(before, region, false);
  return phone && { ...phone, text, extension };
}

/** A postcode, a year, a house number: not more digits than these. */
const maxOtherDigits = 5;
/** What begins like this is a phone from here on: a trunk zero, an area code in parentheses, a plus, 415-555-2671. */
const surelyBegins = /^(?:[0(+[]|\d{3}([-. ])\d{3}\1\d{4}$)/;
/** After groups with other marks between a space ends the number, and so does a dash between spaces. */
const surelyEnds = /^(?:.* - |\(?\d+(?:[-./)]+\d+)+ )$/;

/** `CA 94105 415-555-2671`, `415-555-2671 24 hours a day`: only where the groups leave no doubt. */
function besideAnotherNumber(
  text: string,
  region: string | undefined,
  unlabelled: boolean,
): WrittenPhone | null {
  if (!/\s/.test(text)) return null;
  for (const { 0: space, index } of text.matchAll(/ - |\s+/g)) {
    const before = text.slice(0, index);
    const after = text.slice(index + space.length);
    if (!before.includes('+') && digitsOf(before).length <= maxOtherDigits && surelyBegins.test(after)) {
      const phone = phoneIn(after, region, unlabelled);
      if (phone) return phone;
    }
    if (digitsOf(after).length < maxOtherDigits && surelyEnds.test(before + space)) {
      const phone = phoneIn(before, region, unlabelled);
      if (phone) return phone;
    }
  }
  return null;
}

/** A number over its last few digits, which may be something else if it is whole without them. */
const overLastPiece = /^(.*\d)\D*\n\D*\d{2,4}$/s;

function phoneIn(text: string, region: string | undefined, unlabelled: boolean): WrittenPhone | null {
  const above = text.includes('\n') ? overLastPiece.exec(text)?.[1] : undefined;
  if (above !== undefined) {
    const digits = digitsOf(above);
    const mayBeWhole = digits.length >= fewestOfWhole(digits, 0, above.includes('+'));
    const phone = mayBeWhole && phoneIn(above, region, unlabelled);
    if (phone) return phone;
  }
  const phone = parsePhone(text, region);
  if (!phone) return null;
  const { e164, extension, national } = phone;
  const written = extension === undefined ? { e164, national, text } : { e164, national, text, extension };
  if (!unlabelled || !national || region === undefined) return written;
  const digits = digitsOf(text);
  if (e164.endsWith(digits) && needsTrunkPrefix(digits, region.toUpperCase())) return null;
  // With the country code it is whole; an amount that happens to be so is rare.
  const isWhole = e164 === `+${digits}`;
  const isAmount =
    !isWhole && thousands.test(text) && !isGroupedAsUsual(text.split(' '), region.toUpperCase());
  return isAmount ? null : written;
}

/** `71 234 567`: an amount, except where phones are written like that. */
const thousands = /^[1-9]\d{0,1}(?: \d{3})+$/;

function twoIn(text: string, region: string | undefined, unlabelled: boolean): WrittenPhone[] {
  for (const space of text.matchAll(/[\s,;/]+/g)) {
    const parts = [text.slice(0, space.index), text.slice(space.index + space[0].length)];
    const phones = parts.flatMap((part) => phoneIn(part, region, unlabelled) ?? []);
    if (phones.length === parts.length) return phones;
  }
  return [];
}

function digitsOf(text: string): string {
  return foldDigits(text).replace(/[^0-9]+/g, '');
}
