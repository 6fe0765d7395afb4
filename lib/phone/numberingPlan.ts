/**
 * The numbering plan of every country, read from libphonenumber's metadata as it is needed. Carries 150 kB of metadata, so only the
 * worker and the extension's pages import it.
 */
import metadata from 'libphonenumber-js/metadata.max.json';

/** One country's plan, by its place in the metadata's rows (libphonenumber-js, METADATA.md). Null is what a country does not have. */
export interface Plan {
  /** ISO 3166 alpha-2; null for a service that belongs to no country (`+800`). */
  readonly region: string | null;
  readonly callingCode: string;
  readonly sharing: CallingCode;
  /** What is dialled before a country code: `00`, `011`. */
  readonly internationalPrefix: Pattern | null;
  readonly pattern: Pattern;
  readonly lengths: readonly number[];
  /** What may stand before a national number: a trunk zero, a carrier's code. Captured groups are for the rule. */
  readonly nationalPrefix: Pattern | null;
  /** `268$1`: the island's area code, which its people leave out. */
  readonly nationalPrefixRule: string | null;
  /** Which numbers of a shared calling code are this country's. */
  readonly leadingDigits: Pattern | null;
  /** Fixed, mobile, toll-free, and the like. */
  readonly types: readonly NumberType[];
  /** Null where mobile numbers cannot be told from others, as in North America. */
  readonly mobile: NumberType | null;
}

export interface NumberType {
  readonly lengths: readonly number[];
  readonly pattern: Pattern;
}

/** Of the metadata's types of numbers the second. */
const mobileType = 1;

/** Compiled when a number first gets as far, since most never do. */
export interface Pattern {
  readonly source: string;
  /** The digits, where it is nothing but digits that a number begins with: then nothing is compiled at all. */
  readonly plain: string | null;
  regExp: RegExp | null;
}

/** The plans that share a calling code. */
export interface CallingCode {
  /** The main country's first. */
  readonly plans: readonly Plan[];
  /** Bit n is set where numbers of n digits exist. Most of what is no number is found out by this alone. */
  readonly lengths: number;
}

type Row = readonly unknown[];
const rowsByRegion = metadata.countries as unknown as Readonly<Record<string, Row>>;
const rowsByCode = metadata.nonGeographic as unknown as Readonly<Record<string, Row>>;
const regionsByCode = metadata.country_calling_codes as unknown as Readonly<
  Record<string, readonly string[]>
>;
const callingCodes = new Map<string, CallingCode | null>();
const plansByRegion = new Map<string, Plan | null>();

export function planOfRegion(region: string): Plan | null {
  let plan = plansByRegion.get(region);
  if (plan === undefined) {
    const code = Object.hasOwn(rowsByRegion, region) ? String(rowsByRegion[region]?.[0]) : '';
    plan = callingCodeOf(code)?.plans.find((one) => one.region === region) ?? null;
    plansByRegion.set(region, plan);
  }
  return plan;
}

export function callingCodeOf(code: string): CallingCode | null {
  let known = callingCodes.get(code);
  if (known === undefined) {
    known = readCallingCode(code);
    callingCodes.set(code, known);
  }
  return known;
}

function readCallingCode(code: string): CallingCode | null {
  const sharing: { plans: Plan[]; lengths: number } = { plans: [], lengths: 0 };
  const regions = Object.hasOwn(regionsByCode, code) ? (regionsByCode[code] ?? []) : [];
  for (const region of regions) addPlan(sharing, rowsByRegion[region], region);
  if (regions.length === 0 && Object.hasOwn(rowsByCode, code)) addPlan(sharing, rowsByCode[code], null);
  return sharing.plans.length === 0 ? null : sharing;
}

function addPlan(
  sharing: { plans: Plan[]; lengths: number },
  row: Row | undefined,
  region: string | null,
): void {
  if (!row) return;
  const lengths = row[3] as readonly number[];
  const types = (row[11] || []) as readonly (readonly [string, (readonly number[])?] | 0)[];
  const typeOf = (type: (typeof types)[number] | undefined): NumberType[] =>
    !type || type[0] === '' ? [] : [{ pattern: whole(type[0]), lengths: type[1] ?? lengths }];
  const plan: Plan = {
    region,
    callingCode: row[0] as string,
    sharing,
    internationalPrefix: startingWith(row[1]),
    pattern: whole(row[2]),
    lengths,
    nationalPrefix: startingWith(row[7] || row[5]),
    nationalPrefixRule: (row[8] as string | 0 | undefined) || null,
    leadingDigits: startingWith(row[10]),
    types: types.flatMap(typeOf),
    mobile: typeOf(types[mobileType])[0] ?? null,
  };
  sharing.plans.push(plan);
  for (const type of plan.types) for (const length of type.lengths) sharing.lengths |= 1 << length;
}

function whole(pattern: unknown): Pattern {
  return { source: `^(?:${pattern})$`, plain: null, regExp: null };
}

/** The metadata writes 0 for what a country does not have. */
function startingWith(pattern: unknown): Pattern | null {
  if (!pattern) return null;
  const plain = /^\d+$/.test(String(pattern)) ? String(pattern) : null;
  return { source: `^(?:${pattern})`, plain, regExp: null };
}
