/**
 * Injected with look.ts, before veils.ts: what the styles of a text and of what is around it leave of its letters, and what colours them
 * besides. It asks the browser for styles, sizes and points, and changes nothing.
 */
import { defineUnlistedScript } from '#imports';
import { lettersOf } from '../lib/detect/page/lettersOf.ts';
import { readerWorld } from '../lib/detect/page/readerWorld.ts';

export default defineUnlistedScript(() => {
  readerWorld.leadmarkLetters = lettersOf;
});
