/** What today's detector gets wrong on the pages of this folder. A page that reads right must be taken off the list. */

/** By page (`gmail/open-message`; with ` in firefox` when only that browser fails): what is wrong. */
export const knownFailures: Readonly<Record<string, string>> = {
  'other/intranet-dutch': 'the lead is called undefined, not Femke van den Berg',
  'hostile/hidden-name': 'Mallory Black visible@shown.example is in the list',
  'hostile/style-after-suffix': 'visible@shown.example is chosen',
  'hostile/style-before-prefix': 'visible@shown.example is chosen',
  'hostile/style-ellipsis': 'visible@shown.example.evil.test is chosen',
  'hostile/style-transparent-prefix': 'invisible@shown.example is in the list; visible@shown.example is missing',
};
