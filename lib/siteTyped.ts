/** A site as people type its address. */
import { type Site, siteOf } from './site.ts';

/** With or without what is around its host; null for what is none, such as a word, or a page without TLS. */
export function siteTyped(text: string): Site | null {
  const address = text.trim();
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  // A star would ask for more than one site.
  return site && /^[^*]+\.[^*]+$/.test(site.name) ? site : null;
}
