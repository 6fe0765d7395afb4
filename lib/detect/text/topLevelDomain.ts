/** Whether a name ends where names can end. What ends elsewhere in running text is code, a file, a host of one's own, or a slip. */
import { asciiTopLevelDomains, internationalTopLevelDomains } from './topLevelDomains.ts';

/** RFC 2606: for examples and tests. They are in no list, and in every manual and demonstration. */
const reserved = ['example', 'test', 'invalid'];

let listed: Set<string> | undefined;

/** Whether the name, in lower case, is a top-level domain that IANA lists or reserves. Punycode is taken as it comes. */
export function isTopLevelDomain(name: string): boolean {
  listed ??= new Set(`${asciiTopLevelDomains} ${internationalTopLevelDomains}`.split(' ').concat(reserved));
  return listed.has(name) || name.startsWith('xn--');
}
