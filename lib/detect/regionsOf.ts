/** Where phones without a country code on a page may belong. */
import { countryOfPhone } from '../phoneCountry.ts';
import type { PageReading } from './pageReading.ts';
import { regionOfLanguage } from './regionOfLanguage.ts';
import type { Standing } from './standingsOf.ts';

/** So many countries beyond the default and the page's own are tried: each more makes more digits look like a phone. */
const maxNearby = 2;
/** Country domains that are sold to everybody. */
const worldwide = /^(?:io|co|ai|me|tv|cc|ws|fm|to|ly|gg|im|sh|la|nu|am)$/;

/** ISO 3166 regions, the likeliest first. */
export interface Regions {
  /** The default of Options, then that of the page's language. */
  readonly told: readonly string[];
  /** Besides, those that most of the page's own international numbers and e-mails come from. */
  readonly nearby: readonly string[];
}

export function regionsOf(
  { language }: Pick<PageReading, 'language'>,
  standings: readonly Standing[],
  region: string | undefined,
): Regions {
  const nearby = new Map<string, number>();
  for (const {
    candidate: { kind, text, visible },
  } of standings) {
    const country = visible ? (kind === 'phone' ? countryOfPhone(text) : countryOfEmail(text)) : undefined;
    if (country) nearby.set(country, (nearby.get(country) ?? 0) + 1);
  }
  const told = [...new Set([region, regionOfLanguage(language)].filter((one) => one !== undefined))];
  const most = [...nearby].sort(([, a], [, b]) => b - a).map(([country]) => country);
  return { told, nearby: most.filter((one) => !told.includes(one)).slice(0, maxNearby) };
}

/** Where a candidate may belong: to what is merely nearby only where it is surely meant as a phone. */
export function regionsFor({ candidate, role }: Standing, { told, nearby }: Regions): readonly string[] {
  const isMeant = candidate.place === 'link' || role.label === 'phone' || /^\(?0/.test(candidate.text);
  return isMeant ? [...told, ...nearby] : told;
}

function countryOfEmail(email: string): string | undefined {
  const top = /\.([a-z]{2})$/i.exec(email)?.[1]?.toLowerCase();
  if (!top || worldwide.test(top)) return undefined;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}
