/** Where phones without a country code on a page may belong. */
import { countryOfPhone } from '../../phone/phoneCountry.ts';
import type { PageReading } from '../pageReading.ts';
import { regionOfLanguage } from './regionOfLanguage.ts';
import type { Standing } from './standingsOf.ts';

/** So many countries beyond the default and the page's own are tried: each more makes more digits look like a phone. */
const maxNearby = 2;
/** So many candidates tell where a page's people are. */
const maxAsked = 1_000;
/** An area code and the beginning of a company's own numbers. */
const sharedDigits = 5;
/** Country domains that are sold to everybody. */
const worldwide = /^(?:io|co|ai|me|tv|cc|ws|fm|to|ly|gg|im|sh|la|nu|am)$/;

/** ISO 3166 regions, the likeliest first. */
export interface Regions {
  /** The default of Options, then that of the page's language. */
  readonly told: readonly string[];
  /** Besides, those that most of the page's own international numbers and e-mails come from. */
  readonly nearby: readonly string[];
  /** The countries of the international numbers in sight, by how these begin after the country code. */
  readonly byBeginning: ReadonlyMap<string, string>;
  /** Of messages, by their scope: where their sender's e-mail is. */
  readonly bySender: ReadonlyMap<number, string>;
}

export function regionsOf(
  { language }: Pick<PageReading, 'language'>,
  standings: readonly Standing[],
  region: string | undefined,
): Regions {
  const inSight = standings.map(({ candidate }) => candidate).filter(({ visible }) => visible);
  const phones = inSight
    .slice(0, maxAsked)
    .flatMap(({ kind, text }) => (kind === 'phone' ? (countryOfPhone(text) ?? []) : []));
  const emails = inSight.flatMap(({ kind, text }) => (kind === 'email' ? (countryOfEmail(text) ?? []) : []));
  const counted = Map.groupBy([...phones.map(({ country }) => country), ...emails], (country) => country);
  const most = [...counted].sort(([, a], [, b]) => b.length - a.length).map(([country]) => country);
  const byBeginning = new Map(
    phones.map(({ national, country }) => [national.slice(0, sharedDigits), country]),
  );
  const told = [...new Set([region, regionOfLanguage(language)].filter((one) => one !== undefined))];
  const nearby = most.filter((one) => !told.includes(one)).slice(0, maxNearby);
  return { told, nearby, byBeginning, bySender: sendersIn(standings) };
}

function sendersIn(standings: readonly Standing[]): ReadonlyMap<number, string> {
  const senders = standings.filter(({ reasons, role }) => reasons.includes('sender') && !role.isQuoted);
  const byScope = Map.groupBy(senders, ({ around }) => around.scope);
  return new Map(
    [...byScope].flatMap(([scope, all]): [number, string][] => {
      const countries = new Set(all.map(({ candidate: { text } }) => countryOfEmail(text)));
      const [country] = countries;
      return country && countries.size === 1 ? [[scope, country]] : [];
    }),
  );
}

/**
 * Where a candidate may belong: first to the country of an international number that begins alike (`030 23125-199` beside
 * `+49 30 23125-123`), then to that of whoever wrote the message that it is in, and to what is merely nearby only where it is surely meant as a phone.
 */
export function regionsFor(
  { candidate, role, around }: Standing,
  { told, nearby, byBeginning, bySender }: Regions,
): readonly string[] {
  const { kind, place, text } = candidate;
  if (kind === 'email') return told;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const kin = byBeginning.get(digits.slice(0, sharedDigits));
  const isMeant = place === 'link' || role.label === 'phone' || /^\(?0/.test(text);
  const senders = isMeant && !role.isQuoted ? bySender.get(around.scope) : undefined;
  return [...new Set([kin, senders, ...told, ...(isMeant ? nearby : [])])].filter((one) => one !== undefined);
}

export function countryOfEmail(email: string): string | undefined {
  const top = /\.([a-z]{2})$/i.exec(email)?.[1]?.toLowerCase();
  if (!top || worldwide.test(top)) return undefined;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}
