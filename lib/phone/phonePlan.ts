/**
 * Which digits are a phone number, and which one. Carries the phone metadata, so only the worker and the extension's pages import it.
 *
 * It decides exactly as libphonenumber-js does (`test/lib/phone/phonePlan.test.ts` holds them against each other), at a fraction of the time:
 * the library reads its metadata and builds every regular expression anew for each number, and a page holds thousands.
 */
import { compiledAtOnce } from '../detect/text/compiledAtOnce.ts';
import { type CallingCode, callingCodeOf, type Pattern, type Plan, planOfRegion } from './numberingPlan.ts';

/** ITU-T E.164 says 15; in Germany longer ones exist. */
const maxNationalLength = 17;
const minNationalLength = 2;
const maxCallingCodeLength = 3;

/**
 * The digits as a valid number in E.164 (`+31612345678`), or null.
 * `isInternational`: they begin with the country code. Otherwise `region` (ISO 3166 alpha-2, upper case) is where they are dialled:
 * its international prefix, trunk prefix and calling code may all stand before.
 */
export function toE164(digits: string, isInternational: boolean, region?: string): string | null {
  if (isInternational) return fromInternational(digits);
  const home = region === undefined ? null : planOfRegion(region);
  if (home === null) return null;
  const abroad = afterInternationalPrefix(digits, home);
  if (abroad !== null) return fromInternational(abroad);
  const withoutCode = afterOwnCallingCode(digits, home);
  return withoutCode === null
    ? fromNational(digits, home)
    : fromNational(withoutCode, home.sharing.plans[0] ?? home);
}

/** The region (ISO 3166 alpha-2) of a valid number, and its digits there; null when it is of none (`+800`). */
export function placeOfE164(e164: string): { readonly region: string; readonly national: string } | null {
  for (let length = 1; length <= maxCallingCodeLength; length += 1) {
    const code = e164.slice(1, length + 1);
    const sharing = callingCodeOf(code);
    if (!sharing) continue;
    const national = e164.slice(length + 1);
    const region = ownerOf(sharing, national)?.region ?? null;
    return region === null ? null : { region, national };
  }
  return null;
}

function fromInternational(digits: string): string | null {
  for (let length = 1; length <= maxCallingCodeLength; length += 1) {
    const plan = callingCodeOf(digits.slice(0, length))?.plans[0];
    if (plan) return fromNational(digits.slice(length), plan);
  }
  return null;
}

/** `plan` is where the number belongs if none of the regions of its calling code claims it. */
function fromNational(digits: string, plan: Plan): string | null {
  const { callingCode, sharing } = plan;
  const national = afterNationalPrefix(digits, plan);
  if (national.length < minNationalLength || national.length > maxNationalLength) return null;
  if (((sharing.lengths >> national.length) & 1) === 0) return null;
  const owner = ownerOf(sharing, national);
  // A region without leading digits of its own claims by the types of its numbers alone.
  const isProven = owner !== null && sharing.plans.length > 1 && owner.leadingDigits === null;
  return isProven || isOfSomeType(national, owner ?? plan) ? `+${callingCode}${national}` : null;
}

/** The digits after the prefix for calls abroad, or null when there is none. */
function afterInternationalPrefix(digits: string, { internationalPrefix }: Plan): string | null {
  const prefix = internationalPrefix && prefixIn(digits, internationalPrefix)?.[0];
  if (!prefix) return null;
  const rest = digits.slice(prefix.length);
  return rest === '' || rest.startsWith('0') ? null : rest;
}

/** `49 30 1234567` in Germany is meant with a plus if it is no national number as it stands; null when it is one. */
function afterOwnCallingCode(digits: string, plan: Plan): string | null {
  if (!digits.startsWith(plan.callingCode)) return null;
  const shorter = digits.slice(plan.callingCode.length);
  const national = afterNationalPrefix(digits, plan);
  const isTooLong = national.length > (plan.lengths.at(-1) ?? 0);
  const isOnlyShorterOne =
    !matches(plan.pattern, national) && matches(plan.pattern, afterNationalPrefix(shorter, plan));
  return isTooLong || isOnlyShorterOne ? shorter : null;
}

/** Without the trunk prefix, unless the number is one only with it. */
function afterNationalPrefix(digits: string, plan: Plan): string {
  const { nationalPrefix, nationalPrefixRule: rule } = plan;
  const match = nationalPrefix && prefixIn(digits, nationalPrefix);
  if (!match) return digits;
  const isRuled = rule !== null && match.length > 1 && Boolean(match.at(-1));
  const national = isRuled ? digits.replace(compiled(nationalPrefix), rule) : digits.slice(match[0]?.length);
  if (national === digits) return digits;
  if (matches(plan.pattern, digits) && !matches(plan.pattern, national)) return digits;
  const { lengths } = ownerOf(plan.sharing, national) ?? plan;
  const isPossible = lengths.includes(national.length) || national.length > (lengths.at(-1) ?? 0);
  return isPossible ? national : digits;
}

/** Which of the countries that share a calling code (`+1`, `+44`, `+7`) the number is of. */
function ownerOf({ plans }: CallingCode, national: string): Plan | null {
  if (plans.length === 1) return plans[0] ?? null;
  for (const plan of plans) {
    const isOwn = plan.leadingDigits ? matches(plan.leadingDigits, national) : isOfSomeType(national, plan);
    if (isOwn) return plan;
  }
  return null;
}

function isOfSomeType(national: string, { pattern, types }: Plan): boolean {
  for (let index = 0; index < types.length; index += 1) {
    const type = types[index];
    if (type?.lengths.includes(national.length) && matches(type.pattern, national))
      return matches(pattern, national);
  }
  return false;
}

/** What of the pattern the digits begin with, and its groups. */
function prefixIn(digits: string, pattern: Pattern): readonly string[] | null {
  const { plain } = pattern;
  if (plain !== null) return digits.startsWith(plain) ? [plain] : null;
  return compiled(pattern).exec(digits);
}

export function matches(pattern: Pattern, digits: string): boolean {
  return pattern.plain === null ? compiled(pattern).test(digits) : digits.startsWith(pattern.plain);
}

/** The longest has 1,400 characters. */
function compiled(pattern: Pattern): RegExp {
  pattern.regExp ??= compiledAtOnce(new RegExp(pattern.source));
  return pattern.regExp;
}
