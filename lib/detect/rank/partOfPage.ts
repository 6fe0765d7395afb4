/** Which part of a page an element stands in: what the page is about, what stands beside it, or what every page of the site has. */
import type { PageElement } from '../pageReading.ts';

/** `main` what the page is about; `rest` a page that does not say; `aside` a side column; `menu` menus, the head and the foot of the page. */
export type PartOfPage = 'main' | 'rest' | 'aside' | 'menu';

const main = /^(?:main|dialog|alertdialog)$/;
const aside = /^(?:aside|complementary)$/;
const menu = /^(?:nav|navigation|menu|menubar|contentinfo|banner|search|toolbar)$/;
/** What opens over what the page is about, or stands beside it, with more of it or for it. */
const menuOfMain = /^(?:menu|menubar|toolbar)$/;
/** A head or foot in one of these is a part of it, not of the page (HTML section 4.3.8, WAI-ARIA 1.2 section 5.3.4). */
const sectioning = /^(?:article|section|region|form|li|listitem|td)$/;

/**
 * The part that begins with an element, or that around it when none does. `around` is the part around it, `isInSection` whether it stands in one.
 * A side column or a head that holds the page's own heading (`hasTopHeading`) is no side matter: records often show their fields there.
 */
export function partOfPage(
  { tag, attributes }: Pick<PageElement, 'tag' | 'attributes'>,
  {
    around,
    isInSection,
    hasTopHeading,
  }: { around: PartOfPage; isInSection: boolean; hasTopHeading: boolean },
): PartOfPage {
  const kind = attributes.role || tag;
  if (main.test(kind)) return 'main';
  if (menu.test(kind)) return around === 'main' && menuOfMain.test(kind) ? 'main' : 'menu';
  if (kind === 'article') return around === 'rest' ? 'main' : around;
  if (hasTopHeading) return around;
  if (aside.test(kind)) return 'aside';
  return /^(?:header|footer)$/.test(kind) && around === 'rest' && !isInSection ? 'menu' : around;
}

/** Whether a head inside the element belongs to it. */
export function isSectioning({ tag = '', attributes }: Partial<PageElement> = {}): boolean {
  return sectioning.test(attributes?.role || tag);
}
