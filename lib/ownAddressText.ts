/** The person's own addresses as typed in Options, one a line -> addresses and domains, or the line that is neither. */
import { isFreeMail } from './detect/names/freeMail.ts';
import type { Sentence } from './form.ts';
import { parseEmail } from './identifier.ts';
import { maxOwnAddresses } from './settings.ts';

export type OwnAddressReading =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'unclear'; readonly problem: Sentence };

/**
 * Each e-mail in lower case, each domain as `lumen.example` (typed with or without an @), each once. Where everybody can have an address is
 * no domain of one's own: there it must be the whole address.
 */
export function readOwnAddresses(text: string): OwnAddressReading {
  const lines = text.split(/[\n,;]+/).map((line) => line.trim().toLowerCase());
  const addresses = new Set<string>();
  for (const line of lines.filter(Boolean)) {
    const domain = line.replace(/^@/, '');
    if (parseEmail(line) !== null) addresses.add(line);
    else if (parseEmail(`x@${domain}`) === null) return unclear('ownAddressUnclear', line);
    else if (isFreeMail(domain)) return unclear('ownDomainShared', domain);
    else addresses.add(domain);
  }
  if (addresses.size > maxOwnAddresses) return unclear('ownAddressesTooMany', String(maxOwnAddresses));
  return { kind: 'addresses', addresses: [...addresses] };
}

function unclear(...problem: Sentence): OwnAddressReading {
  return { kind: 'unclear', problem };
}
