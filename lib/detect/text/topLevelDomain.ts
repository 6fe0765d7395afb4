/** Whether a name ends where names can end. What ends elsewhere in running text is code, a file, a host of one's own, or a slip. */
import { asciiTopLevelDomains, internationalTopLevelDomains } from './topLevelDomains.ts';

/** RFC 2606: for examples and tests. They are in no list, and in every manual and demonstration. */
const reserved = ['example', 'test', 'invalid'];

/** Never to be top-level domains: RFC 6761, RFC 6762, RFC 7686, RFC 9476, ICANN 2024 (`internal`); and what networks at home and at work took. */
const never = /^(?:internal|local(?:host|domain)?|onion|alt|lan|home|corp|mail|intranet|private|workgroup)$/;

/** Whether a name, in lower case, is none and will be none, however sure it is that an address stands there. */
export function isNoTopLevel(name: string): boolean {
  return never.test(name);
}

let listed: Set<string> | undefined;

/** Whether the name, in lower case, is a top-level domain that IANA lists or reserves. Punycode is taken as it comes. */
export function isTopLevelDomain(name: string): boolean {
  listed ??= new Set(`${asciiTopLevelDomains} ${internationalTopLevelDomains}`.split(' ').concat(reserved));
  return listed.has(name) || name.startsWith('xn--');
}
