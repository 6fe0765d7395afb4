/** Which part of a page a contact stands in: what is open, what is around it, or what somebody quotes. */

/** `main` what the page is about; `rest` a page that does not say; `aside` menus, the account, the foot; `quote` an earlier message. */
export type PartOfPage = 'main' | 'rest' | 'aside' | 'quote';

/** Best first. */
const order: readonly PartOfPage[] = ['main', 'rest', 'aside', 'quote'];

/** `landmarks`: roles or tags around it, the innermost first. The head of an article belongs to it, the head of a page to nobody. */
export function partOfPage(landmarks: readonly string[]): PartOfPage {
  const first = landmarks.find((one) => !/^(?:header|banner|footer)$/.test(one));
  if (first === undefined) return landmarks.length > 0 ? 'aside' : 'rest';
  if (first === 'blockquote') return 'quote';
  return /^(?:main|article|dialog)$/.test(first) ? 'main' : 'aside';
}

/** 0 for the best. */
export function rankOfPart(part: PartOfPage): number {
  return order.indexOf(part);
}
