/**
 * Which digits are a phone number, and which one: the numbering plan of every country, compiled from libphonenumber's metadata
 * as it is needed. Carries 150 kB of metadata, so only the worker and the extension's pages import it.
 *
 * It decides exactly as libphonenumber-js does (`test/lib/phonePlan.test.ts` holds them against each other), at a tenth of the time:
 * the library reads its metadata and builds every regular expression anew for each number, and a page holds thousands.
 */
import metadata from 'libphonenumber-js/metadata.max.json';

/** ITU-T E.164 says 15; in Germany longer ones exist. */
const maxNationalLength = 17;
const minNationalLength = 2;
const maxCallingCodeLength = 3;

/** One country's plan, by its place in the metadata's rows (libphonenumber-js, METADATA.md). */
interface Plan {
  readonly callingCode: string;
  /** What is dialled before a country code: `00`, `011`. */
  readonly internationalPrefix: RegExp | null;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
  /** What may stand before a national number: a trunk zero, a carrier's code. Captured groups are for the rule. */
  readonly nationalPrefix: RegExp | null;
  /** `268$1`: the island's area code, which its people leave out. */
  readonly nationalPrefixRule: string | null;
  /** Which numbers of a shared calling code are this country's. */
  readonly leadingDigits: RegExp | null;
  readonly types: readonly NumberType[];
}

/** Fixed, mobile, toll-free, and the like. */
interface NumberType {
  readonly lengths: readonly number[];
  /** As the metadata has it, and as it was compiled when a number of such a length was first met. */
  readonly source: string;
  pattern: RegExp | null;
}

type Row = readonly unknown[];
const rowsByRegion = metadata.countries as unknown as Readonly<Record<string, Row>>;
const rowsByCode = metadata.nonGeographic as unknown as Readonly<Record<string, Row>>;
const regionsByCode = metadata.country_calling_codes as unknown as Readonly<
  Record<string, readonly string[]>
>;
const plans = new Map<Row, Plan>();

/**
 * The digits as a valid number in E.164 (`+31612345678`), or null.
 * `isInternational`: they begin with the country code. Otherwise `region` (ISO 3166 alpha-2, upper case) is where they are dialled:
 * its international prefix, trunk prefix and calling code may all stand before.
 */
export function toE164(digits: string, isInternational: boolean, region?: string): string | null {
  if (isInternational) return fromInternational(digits);
  const home = region === undefined ? null : planOfRegion(region);
  if (region === undefined || home === null) return null;
  const abroad = afterInternationalPrefix(digits, home);
  if (abroad !== null) return fromInternational(abroad);
  const withoutCode = afterOwnCallingCode(digits, home);
  return withoutCode === null
    ? fromNational(digits, home, region)
    : fromNational(withoutCode, planOfCode(home.callingCode) ?? home, null);
}

/** The region (ISO 3166 alpha-2) of a valid number, and its digits there; null when it is of none (`+800`). */
export function placeOfE164(e164: string): { readonly region: string; readonly national: string } | null {
  for (let length = 1; length <= maxCallingCodeLength; length += 1) {
    const code = e164.slice(1, length + 1);
    if (!planOfCode(code)) continue;
    const national = e164.slice(length + 1);
    const region = regionOf(code, national);
    return region === null ? null : { region, national };
  }
  return null;
}

function fromInternational(digits: string): string | null {
  for (let length = 1; length <= maxCallingCodeLength; length += 1) {
    const code = digits.slice(0, length);
    const plan = planOfCode(code);
    if (plan) return fromNational(digits.slice(length), plan, null);
  }
  return null;
}

/** `region` is where the number belongs if its calling code's regions do not claim it. */
function fromNational(digits: string, plan: Plan, region: string | null): string | null {
  const national = afterNationalPrefix(digits, plan);
  if (national.length < minNationalLength || national.length > maxNationalLength) return null;
  const { callingCode } = plan;
  const claimant = regionOf(callingCode, national);
  const owner = claimant ?? region;
  const ownPlan = owner === null ? planOfCode(callingCode) : planOfRegion(owner);
  if (ownPlan === null) return null;
  // A region without leading digits of its own claims by the types of its numbers alone.
  const isShared = (regionsByCode[callingCode]?.length ?? 0) > 1;
  const isProven = claimant !== null && isShared && ownPlan.leadingDigits === null;
  return isProven || isOfSomeType(national, ownPlan) ? `+${callingCode}${national}` : null;
}

/** The digits after the prefix for calls abroad, or null when there is none. */
function afterInternationalPrefix(digits: string, { internationalPrefix }: Plan): string | null {
  const prefix = internationalPrefix?.exec(digits)?.[0];
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
    !plan.pattern.test(national) && plan.pattern.test(afterNationalPrefix(shorter, plan));
  return isTooLong || isOnlyShorterOne ? shorter : null;
}

/** Without the trunk prefix, unless the number is one only with it. */
function afterNationalPrefix(digits: string, plan: Plan): string {
  const match = plan.nationalPrefix?.exec(digits);
  if (!match || !plan.nationalPrefix) return digits;
  const isRuled = plan.nationalPrefixRule !== null && match.length > 1 && Boolean(match.at(-1));
  const national = isRuled
    ? digits.replace(plan.nationalPrefix, plan.nationalPrefixRule ?? '')
    : digits.slice(match[0].length);
  if (national === digits) return digits;
  if (plan.pattern.test(digits) && !plan.pattern.test(national)) return digits;
  const owner = regionOf(plan.callingCode, national);
  const { lengths } = (owner === null ? null : planOfRegion(owner)) ?? plan;
  const isPossible = lengths.includes(national.length) || national.length > (lengths.at(-1) ?? 0);
  return isPossible ? national : digits;
}

/** Which of the regions that share a calling code (`+1`, `+44`, `+7`) the number is of. */
function regionOf(callingCode: string, national: string): string | null {
  const regions = regionsByCode[callingCode] ?? [];
  if (regions.length === 1) return regions[0] ?? null;
  for (const region of regions) {
    const plan = planOfRegion(region);
    const isOwn = plan?.leadingDigits
      ? plan.leadingDigits.test(national)
      : plan && isOfSomeType(national, plan);
    if (isOwn) return region;
  }
  return null;
}

function isOfSomeType(national: string, { pattern, types }: Plan): boolean {
  if (!pattern.test(national)) return false;
  return types.some((type) => {
    if (!type.lengths.includes(national.length)) return false;
    type.pattern ??= whole(type.source);
    return type.pattern.test(national);
  });
}

function planOfRegion(region: string): Plan | null {
  const row = Object.hasOwn(rowsByRegion, region) ? rowsByRegion[region] : undefined;
  return row ? planOf(row) : null;
}

/** The plan of a calling code's main country, or of a service that belongs to none (`+800`). */
function planOfCode(code: string): Plan | null {
  const region = regionsByCode[code]?.[0];
  if (region !== undefined) return planOfRegion(region);
  const row = rowsByCode[code];
  return row ? planOf(row) : null;
}

function planOf(row: Row): Plan {
  const known = plans.get(row);
  if (known) return known;
  const lengths = row[3] as readonly number[];
  const types = (row[11] || []) as readonly (readonly [string, (readonly number[])?] | 0)[];
  const plan: Plan = {
    callingCode: row[0] as string,
    internationalPrefix: startingWith(row[1]),
    pattern: whole(row[2]),
    lengths,
    nationalPrefix: startingWith(row[7] || row[5]),
    nationalPrefixRule: (row[8] as string | 0 | undefined) || null,
    leadingDigits: startingWith(row[10]),
    types: types.flatMap((type) =>
      type === 0 || type[0] === '' ? [] : [{ source: type[0], pattern: null, lengths: type[1] ?? lengths }],
    ),
  };
  plans.set(row, plan);
  return plan;
}

function whole(pattern: unknown): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** The metadata writes 0 for what a country does not have. */
function startingWith(pattern: unknown): RegExp | null {
  return pattern ? new RegExp(`^(?:${pattern})`) : null;
}
