/** What today's detector gets wrong on the pages of this folder. A page that reads right must be taken off the list. */

/** By page (`gmail/open-message`; with ` in firefox` when only that browser fails): what is wrong. */
export const knownFailures: Readonly<Record<string, string>> = {
};
