/** The words on screen live in public/_locales; this is how code asks for them, so that a missing one is a type error. */
import type en from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof en;

/** Says a message in the browser's language; substitutions fill `$1`, `$2`... in order. */
export type Say = (key: WordKey, ...substitutions: string[]) => string;
