/** The sighting of a link that opens a mail or a call. */

import { maxLabelLength, maxSightingLength } from '../pageReading.ts';
import { attribute, nodeTypeOf, nodeValueOf, tagFits, textNode } from './dom.ts';
import { type Look, type Looks, unseen } from './looksOf.ts';
import type { Draft, PageMemory } from './pageMemory.ts';
import { hold } from './sightValue.ts';
import { inside, textInside } from './textInside.ts';

const opensContact =
  /^\s*(?:mailto:|tel:|callto:|skype:|sms|whatsapp:|https?:\/\/[\w.]*(?:wa\.me|whatsapp))/i;
/** As most links begin, and none that opens either; a link to nowhere begins with nothing. */
const staysHere = '/#?.';
const picture = /^(?:img|svg|picture|canvas|video)$/;
const maxLinkParts = 20;

/** Keeps it, if the link opens either. `order` is its number, too. */
export function sightLink(link: Element, order: number, memory: PageMemory): void {
  // As browsers read it: a tab inside the scheme is no tab (URL section 4.4).
  const written = attribute(link, 'href') ?? '';
  if (staysHere.includes(written.charAt(0))) return;
  const href = /[\t\n\r]/.test(written) ? written.replace(/[\t\n\r]/g, '') : written;
  if (!opensContact.test(href) || !memory.isOpen(link)) return;
  memory.links.set(link, order);
  const text = href.slice(0, maxSightingLength);
  const look: Draft['look'] = (looks) => [lookOfLink(link, looks)];
  const label = textInside(link, maxLabelLength);
  hold(
    memory,
    { place: 'link', text, start: 0, end: text.length, label, link: order, element: link, order, look },
    [],
  );
}

/** As of the first text or picture in it that can be seen; without either, as of its box (an icon drawn by a style). */
function lookOfLink(link: Element, { ofText, ofBox }: Looks): Look {
  let best: Look = unseen;
  let parts = 0;
  for (const node of inside(link)) {
    const text = nodeTypeOf.call(node) === textNode ? nodeValueOf.call(node) : '';
    const isPicture = tagFits(node, picture);
    if (!text.trim() && !isPicture) continue;
    const [look = unseen as Look] = isPicture ? [ofBox(node as Element)] : ofText(node, 0, text.length);
    if (look.visible && !look.covered) return look;
    if (look.visible) best = look;
    if (++parts === maxLinkParts) break;
  }
  return parts === 0 ? ofBox(link) : best;
}
