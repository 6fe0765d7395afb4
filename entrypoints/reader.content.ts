/**
 * The reader: injected into a page after a click on it, it gives back what it found there. It is named in no manifest, so it runs on
 * no page by itself, and it changes nothing on any.
 */
import { defineContentScript } from '#imports';
import { readPage } from '../lib/detect/readPage.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // What main returns is what executeScript gives.
  main: () => readPage(document),
});
