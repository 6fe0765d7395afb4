/** The sighting of a link that opens a mail or a call. */
import { attribute, read, tagFits, textNode } from './dom.ts';
import { keep, type PageMemory } from './pageMemory.ts';
import { maxLabelLength, maxSightingLength } from './pageReading.ts';
import { inside, textInside } from './textInside.ts';
import type { Visibility } from './visibilityOf.ts';

const opensContact =
  /^\s*(?:mailto:|tel:|callto:|skype:|sms|whatsapp:|https?:\/\/[\w.]*(?:wa\.me|whatsapp\.com)\/)/i;
const picture = /^(?:img|svg|picture|canvas|video)$/;
const maxLinkParts = 20;

/** Keeps it, if the link opens either. `order` is its number, too. */
export function sightLink(link: Element, order: number, inSight: boolean, memory: PageMemory): void {
  const href = attribute(link, 'href') ?? '';
  if (!opensContact.test(href) || !memory.isOpen(link)) return;
  memory.links.set(link, order);
  const text = wholePart(href);
  keep(memory, {
    place: 'link',
    text,
    start: 0,
    end: text.length,
    label: textInside(link, maxLabelLength),
    element: link,
    link: order,
    order,
    isSeen: () => inSight && linkInSight(link, memory.visibility),
  });
}

/** A mail link may hold a whole letter. It is cut between its parts, since half an address is another address. */
function wholePart(href: string): string {
  if (href.length <= maxSightingLength) return href;
  return href.slice(0, maxSightingLength).replace(/[?&,;][^?&,;]*$/, '');
}

/** A link is in sight when any text or picture in it is; without either, when its box is (an icon drawn by a style). */
function linkInSight(link: Element, { textInSight, boxInSight }: Visibility): boolean {
  let parts = 0;
  for (const node of inside(link)) {
    const text = read(node, 'nodeType') === textNode ? (read(node, 'nodeValue') ?? '') : '';
    const isPicture = tagFits(node, picture);
    if (!text.trim() && !isPicture) continue;
    if (isPicture ? boxInSight(node as Element) : textInSight(node, 0, text.length)) return true;
    if (++parts === maxLinkParts) break;
  }
  return parts === 0 && boxInSight(link);
}
