/** A site that Leadmark may be on at all times: what the browser is asked to permit, and what people call it. */

export interface Site {
  /** As the browser's permissions name it (`https://mail.example.com/*`). A match pattern knows no port: it is all of them. */
  readonly pattern: string;
  /** `mail.example.com`, without the `www.` that nobody says. */
  readonly name: string;
}

/** The narrowest site that a page belongs to; null for pages without TLS and the browser's own, where Leadmark is never always on. */
export function siteOf(address: string | undefined): Site | null {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'https:' && url.hostname !== ''
    ? siteOfPattern(`https://${url.hostname}/*`)
    : null;
}

/** A pattern that the browser has permitted; people can permit wider ones in its settings: `https://*.example.com/*`. */
export function siteOfPattern(pattern: string): Site {
  const host = /^[^:]*:\/\/([^/]*)\//.exec(pattern)?.[1] ?? pattern;
  return { pattern, name: host.replace(/^www\./, '') };
}

/** Whether it is all sites at once. */
export function isEverySite({ name }: Site): boolean {
  return name === '*' || name === '<all_urls>';
}
