/** The person's own addresses and those of colleagues, who are on many pages and are never the lead. */
import type { Identifier } from '../identifier.ts';

export interface OwnAddresses {
  /** E-mails in lower case and phones in E.164, as set in Options. */
  readonly addresses: readonly string[];
  /** Domains in lower case: whoever has an e-mail there is a colleague. */
  readonly domains: readonly string[];
  /** `email:mara@lumen.example`: those of this page that the person keeps meeting, page after page. */
  readonly learnt: ReadonlySet<string>;
}

export const nobodysAddresses: OwnAddresses = { addresses: [], domains: [], learnt: new Set() };

export function isOwnAddress({ value }: Identifier, { addresses }: OwnAddresses): boolean {
  return addresses.includes(value);
}
