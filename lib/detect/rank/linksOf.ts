/** What the links of a page open, and what they say of it. */
import { looksNamed } from '../names/looksNamed.ts';
import { maxSightingLength, type PageReading, type Sighting } from '../pageReading.ts';
import { findInText } from '../text/findInText.ts';
import { type LinkTarget, linkTarget } from '../text/linkTarget.ts';
import { sameTarget } from '../text/sameTarget.ts';

/** What a link opens, by its number: maybe nothing that can be read, although it is a link to a mailbox or a phone. */
export type Links = ReadonlyMap<
  number | undefined,
  {
    readonly kind: LinkTarget['kind'];
    readonly targets: readonly LinkTarget[];
    /** It writes to others, too. */
    readonly isForSeveral: boolean;
  }
>;

/** `mailto:jane@acme.com?cc=sam@acme.com` (RFC 6068). */
const copies = /[?&]b?cc=[^&]/i;

export function linksOf(sightings: readonly Sighting[]): Links {
  return new Map(
    sightings
      .filter(({ place }) => place === 'link')
      .map(({ link, text }) => {
        const targets = linkTarget(wholePart(text));
        const isForSeveral = targets.length > 1 || copies.test(text);
        return [link, { kind: /^\s*mailto:/i.test(text) ? 'email' : 'phone', targets, isForSeveral }];
      }),
  );
}

/** Whether the title of a link, or what it is called to screen readers, is another address than it opens. */
export function isTitledOtherwise(
  { place, link, at }: Sighting,
  links: Links,
  elements: PageReading['elements'],
): boolean {
  if (place !== 'link') return false;
  const { title = '', 'aria-label': label = '' } = elements[at]?.attributes ?? {};
  if (title === '' && label === '') return false;
  const { kind, targets = [] } = links.get(link) ?? {};
  return findInText(`${title} | ${label}`)
    .filter((found) => found.kind === kind)
    .some((found) => !targets.some((target) => sameTarget(target, found.text)));
}

/** Whether what the link shows is the address, or the name of whoever has it. */
export function isNamedIn(label: string, address: string): boolean {
  return label.toLowerCase().includes(address.toLowerCase()) || looksNamed(address, label);
}

/** A mail link may hold a whole letter. The reader cuts it, and half an address is another address. */
function wholePart(href: string): string {
  return href.length < maxSightingLength ? href : href.replace(/[?&,;][^?&,;]*$/, '');
}
