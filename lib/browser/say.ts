/** Words in the browser's language, from public/_locales. */
import { browser } from '#imports';
import type { Say } from '../words.ts';

export const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language of the words on screen (`en-GB`), for numbers and dates. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
