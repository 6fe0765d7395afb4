/** The browser's permissions for sites, as people give and take them. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeSites {
  /** The patterns that are permitted, Octanist's own included. */
  readonly permitted: Set<string>;
  /** What the person answers when the browser asks. */
  saysYes: boolean;
  /** As in the browser's own settings. */
  takeBack(pattern: string): void;
}

type Origins = { readonly origins?: readonly string[] };

export function createFakePermissions(): FakeSites {
  const permitted = new Set(['https://octanist.com/*']);
  const createEvent = () => {
    const listeners = new Set<(origins: Origins) => void>();
    return {
      addListener: (listener: (origins: Origins) => void) => void listeners.add(listener),
      removeListener: (listener: (origins: Origins) => void) => void listeners.delete(listener),
      tell: (pattern: string) => {
        for (const listener of listeners) listener({ origins: [pattern] });
      },
    };
  };
  const onAdded = createEvent();
  const onRemoved = createEvent();
  const sites: FakeSites = {
    permitted,
    saysYes: true,
    takeBack: (pattern) => {
      if (permitted.delete(pattern)) onRemoved.tell(pattern);
    },
  };
  Object.assign(fakeBrowser.permissions, {
    onAdded,
    onRemoved,
    contains: async ({ origins = [] }: Origins) => origins.every((one) => permitted.has(one)),
    getAll: async () => ({ origins: [...permitted] }),
    request: async ({ origins = [] }: Origins) => {
      for (const pattern of sites.saysYes ? origins : []) {
        permitted.add(pattern);
        onAdded.tell(pattern);
      }
      return sites.saysYes;
    },
    remove: async ({ origins = [] }: Origins) => {
      for (const pattern of origins) sites.takeBack(pattern);
      return true;
    },
  });
  return sites;
}
