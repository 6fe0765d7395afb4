/** Whose address it is: the name that a page shows beside it. */
import { type Dom, parentElement } from './domOf.ts';
import { nameBefore, personName } from './personName.ts';

/** A short block of text that was read a moment ago. */
export interface ShortText {
  readonly text: string;
  readonly parent: Element;
}

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'];
/** One of these holds what belongs to one person. */
const cardTags = new Set(['tr', 'li', 'dl', 'article', 'address', 'header', 'fieldset']);
const cardRole = /^(?:row|listitem|article|option|gridcell)$/;
const cardClass = /(?:^|[\s_-])(?:v?card|contact|person|profile|row)(?:$|[\s_-])/i;
const pageTags = new Set(['body', 'html', 'main']);
const maxClimb = 8;
const closeClimb = 3;
const closeTexts = 3;

/**
 * The name right before the address, in an attribute on or closely around it, or the nearest one before it in the same row or card.
 * Null when none is surely meant.
 */
export function nameBeside(
  dom: Dom,
  element: Element,
  lead: string,
  recent: readonly ShortText[],
): string | null {
  const before = nameBefore(lead);
  if (before) return before;
  const around: Element[] = [];
  let card: Element | undefined;
  for (
    let current: Element | null = element;
    current && around.length < maxClimb;
    current = parentElement(dom, current)
  ) {
    if (pageTags.has(dom.tag(current))) break;
    around.push(current);
    card ??= isCard(dom, current) ? current : undefined;
  }
  for (const one of around.slice(0, closeClimb)) {
    const named = nameAttributes
      .map((name) => personName(dom.attribute(one, name)))
      .find((name) => name !== null);
    if (named) return named;
  }
  const within = card ?? around.at(closeClimb) ?? around.at(-1);
  const texts = card ? recent : recent.slice(-closeTexts);
  const text = within && texts.findLast((one) => personName(one.text) && isInside(dom, one.parent, within));
  return text ? personName(text.text) : null;
}

function isCard(dom: Dom, element: Element): boolean {
  return (
    cardTags.has(dom.tag(element)) ||
    cardRole.test(dom.attribute(element, 'role') ?? '') ||
    cardClass.test(dom.attribute(element, 'class') ?? '')
  );
}

function isInside(dom: Dom, element: Element, ancestor: Element): boolean {
  let current: Element | null = element;
  for (let step = 0; current && step < 2 * maxClimb; step += 1) {
    if (current === ancestor) return true;
    current = parentElement(dom, current);
  }
  return false;
}
