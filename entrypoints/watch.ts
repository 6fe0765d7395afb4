/** The reader on sites that Leadmark is always on. Named in no manifest: the background registers it there (siteReaders.ts), and ends it. */
import { defineUnlistedScript } from '#imports';
import { closedRootOf } from '../lib/browser/closedRootOf.ts';
import { watchSite } from '../lib/browser/watchSite.ts';

/** In the extension's own world in the page: a reader of the version before may be there still. */
const world = globalThis as { leadmarkStop?: () => void };

export default defineUnlistedScript(() => {
  world.leadmarkStop?.();
  world.leadmarkStop = watchSite(document, closedRootOf, () => {
    delete world.leadmarkStop;
  });
});
