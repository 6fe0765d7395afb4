/** Where phones without a country code on a page may belong. */
import { countryOfPhone } from '../phoneCountry.ts';
import type { PageReading } from './pageReading.ts';
import { regionOfLanguage } from './regionOfLanguage.ts';
import type { Standing } from './standingsOf.ts';

/** So many countries beyond the default and the page's own are tried: each more makes more digits look like a phone. */
const maxNearby = 2;
/** Country domains that are sold to everybody. */
const worldwide = /^(?:io|co|ai|me|tv|cc|ws|fm|to|ly|gg|im|sh|la|nu|am)$/;

/**
 * ISO 3166 regions, the likeliest first: the default of Options, that of the page's language, then those that most of the page's own
 * international numbers and e-mails come from.
 */
export function regionsOf(
  { language }: Pick<PageReading, 'language'>,
  standings: readonly Standing[],
  region: string | undefined,
): string[] {
  const nearby = new Map<string, number>();
  for (const {
    candidate: { kind, text, visible },
  } of standings) {
    const country = visible ? (kind === 'phone' ? countryOfPhone(text) : countryOfEmail(text)) : undefined;
    if (country) nearby.set(country, (nearby.get(country) ?? 0) + 1);
  }
  const most = [...nearby].sort(([, a], [, b]) => b - a).map(([country]) => country);
  const known = [region, regionOfLanguage(language)].filter((one) => one !== undefined);
  return [...new Set([...known, ...most.filter((one) => !known.includes(one)).slice(0, maxNearby)])];
}

function countryOfEmail(email: string): string | undefined {
  const top = /\.([a-z]{2})$/i.exec(email)?.[1]?.toLowerCase();
  if (!top || worldwide.test(top)) return undefined;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}
