/** Where a national number is written with the trunk prefix (`030 123456` in Germany): without it, digits alone are no sign of a phone. */
import metadata from 'libphonenumber-js/metadata.max.json';

/** One way to write numbers: pattern, format, leading digits (the last is the finest), how the prefix is put before, whether it may be left out. */
type Format = readonly [string, string, (readonly string[])?, (string | 0)?, (1 | 0)?];
type Row = readonly unknown[];

const rowsByRegion = metadata.countries as unknown as Readonly<Record<string, Row>>;
const regionsByCode = metadata.country_calling_codes as unknown as Readonly<
  Record<string, readonly string[]>
>;

interface Rule {
  readonly pattern: RegExp;
  readonly leadingDigits: RegExp | null;
  /** `$1 $2 $3` */
  readonly format: string;
  readonly needsPrefix: boolean;
}

const rules = new Map<string, readonly Rule[]>();

/**
 * Whether people of the region always write the prefix before such a number. `national` has it not. The rule is libphonenumber's
 * (`PhoneNumberMatcher`, `isNationalPrefixPresentIfRequired`).
 */
export function needsTrunkPrefix(national: string, region: string): boolean {
  return ruleFor(national, region)?.needsPrefix ?? false;
}

/** Whether the groups of a number, written without the prefix, are those that the region writes such a number in. */
export function isGroupedAsUsual(groups: readonly string[], region: string): boolean {
  const national = groups.join('');
  const rule = ruleFor(national, region);
  return (
    rule !== undefined && national.replace(rule.pattern, rule.format).split(/\D+/).join() === groups.join()
  );
}

function ruleFor(national: string, region: string): Rule | undefined {
  return rulesOf(region).find(
    ({ pattern, leadingDigits }) => (leadingDigits?.test(national) ?? true) && pattern.test(national),
  );
}

function rulesOf(region: string): readonly Rule[] {
  const known = rules.get(region);
  if (known) return known;
  const row = Object.hasOwn(rowsByRegion, region) ? rowsByRegion[region] : undefined;
  // Countries that share a calling code leave their formats to the main one.
  const main = rowsByRegion[regionsByCode[String(row?.[0])]?.[0] ?? ''];
  const formats = (row?.[4] || main?.[4] || []) as readonly Format[];
  const ownRule = row?.[6] || main?.[6];
  const isOptional = Boolean(row?.[9] || main?.[9]);
  const compiled = formats.map((format): Rule => {
    const leading = format[2]?.at(-1);
    const prefixRule = String(format[3] || ownRule || '');
    return {
      pattern: new RegExp(`^(?:${format[0]})$`),
      format: format[1],
      leadingDigits: leading === undefined ? null : new RegExp(`^(?:${leading})`),
      needsPrefix: prefixRule !== '' && !/^\(?\$1\)?$/.test(prefixRule) && !format[4] && !isOptional,
    };
  });
  rules.set(region, compiled);
  return compiled;
}
