/** Words in the browser's language, from public/_locales. */
import { browser } from '#imports';
import type { Say } from '../words.ts';

export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language of the words on screen (`en-GB`), for numbers and dates. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Tells the browser which language the words are in and which way they run; names the window or tab. */
export function labelDocument(document: Document, title: string): void {
  // Of the words, not of the browser: where we have no translation they are English.
  document.documentElement.lang = say('language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  document.title = title;
}
