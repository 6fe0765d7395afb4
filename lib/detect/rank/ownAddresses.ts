/** The person's own addresses and those of colleagues, who are on many pages and are never the lead. */
import type { Identifier } from '../../identifier.ts';

export interface OwnAddresses {
  /** E-mails in lower case, as set in Options. */
  readonly addresses: readonly string[];
  /** Domains in lower case: whoever has an e-mail there, or at one of their subdomains, is a colleague. */
  readonly domains: readonly string[];
  /** Those that the person keeps meeting, page after page: `keyOf` an identifier. */
  readonly learnt: ReadonlySet<string>;
}

export const nobodysAddresses: OwnAddresses = { addresses: [], domains: [], learnt: new Set() };

/** From the lines of Options: what holds an @ is an address, all else a domain. */
export function toOwnAddresses(
  lines: readonly string[],
  learnt: ReadonlySet<string> = new Set(),
): OwnAddresses {
  const [domains = [], addresses = []] = [false, true].map((isAddress) =>
    lines.filter((line) => line.includes('@') === isAddress),
  );
  return { addresses, domains, learnt };
}

export function isOwnAddress({ value }: Identifier, { addresses }: OwnAddresses): boolean {
  return addresses.includes(value);
}

/** Of a domain, in lower case. */
export function isOwnDomain(domain: string, { domains }: OwnAddresses): boolean {
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

export function keyOf({ kind, value }: Identifier): string {
  return `${kind}:${value}`;
}
