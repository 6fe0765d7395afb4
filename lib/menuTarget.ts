/** What a right click was on -> the lead that was meant. A wrong mark costs money, so anything ambiguous is left to the person. */
import type { Contact } from './detect/contact.ts';

/** What the browser tells of a right click, as far as we use it. */
export interface MenuClick {
  readonly linkUrl?: string | undefined;
  readonly selectionText?: string | undefined;
  readonly editable?: boolean | undefined;
}

/** Where to look for the lead, the most deliberate choice of the person first. */
export type MenuTarget =
  | { readonly kind: 'selection'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'field' }
  | { readonly kind: 'page' };

export function toMenuTarget({ linkUrl, selectionText, editable }: MenuClick): MenuTarget {
  if (selectionText?.trim()) return { kind: 'selection', text: selectionText };
  if (linkUrl) return { kind: 'link', url: linkUrl };
  return editable ? { kind: 'field' } : { kind: 'page' };
}

/** The one contact that is beyond doubt, or null: several, none, or a link that shows another address than it opens. */
export function onlyContact(contacts: readonly Contact[]): Contact | null {
  const [first, ...others] = contacts;
  return first && others.length === 0 && !first.disagrees && first.visible ? first : null;
}
