/** What may be the name of whose address it is. Whether it is a person's name is judged outside the page. */
import { attribute, attributeFits, isInside, kindOf, selfAndAncestors, tagFits } from './dom.ts';

/** A short block of text that was read a moment ago. */
export interface ShortText {
  readonly text: string;
  readonly parent: Element;
}

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'];
/** A name is short, and holds no digits. */
const nameLike = /^[^\d@]{2,80}$/;
/** One of these holds what belongs to one person. */
const cardKind = /^(?:tr|li|dl|article|address|header|fieldset|row|listitem|option|gridcell)$/;
const cardClass = /(?:^|[\s_-])(?:v?card|contact|person|profile|row)(?:$|[\s_-])/i;
const pageTag = /^(?:body|html|main)$/;
const maxClimb = 8;
const closeClimb = 3;
const closeTexts = 3;

/** Attributes on or closely around the element, then the texts read before it in the same row or card, the nearest first. */
export function namesAround(element: Element, recent: readonly ShortText[]): string[] {
  const around: Element[] = [];
  let card: Element | undefined;
  for (const one of selfAndAncestors(element)) {
    if (around.length === maxClimb || tagFits(one, pageTag)) break;
    around.push(one);
    if (!card && isCard(one)) card = one;
  }
  const within = card ?? around[closeClimb] ?? around.at(-1);
  const attributes = around
    .slice(0, closeClimb)
    .flatMap((one) => nameAttributes.map((name) => attribute(one, name) ?? ''));
  const texts = recent
    .slice(card ? 0 : -closeTexts)
    .filter(({ parent }) => isInside(parent, within))
    .map(({ text }) => text);
  return [...attributes, ...texts.reverse()].filter((text) => nameLike.test(text));
}

function isCard(element: Element): boolean {
  return cardKind.test(kindOf(element)) || attributeFits(element, 'class', cardClass);
}
