/**
 * The reader: injected into a page after a click on it, it gives back what it found there. It is named in no manifest, so it runs on
 * no page by itself, and it changes nothing on any.
 */
import { defineUnlistedScript } from '#imports';
import { pauseEvery } from '../lib/browser/pauseEvery.ts';
import { readPage } from '../lib/detect/readPage.ts';

// What main returns, once it is settled, is what executeScript gives.
export default defineUnlistedScript(() => readPage(document, pauseEvery(20)));
