/** The ways to a mark beside the popup: the right-click menu, the address bar, the keyboard. */
import { offerContextMenu } from './contextMenu.ts';
import { offerOmnibox } from './omnibox.ts';
import { offerShortcuts } from './shortcuts.ts';

/** To be called in the background's first turn. */
export function offerWays(): void {
  offerContextMenu();
  offerOmnibox();
  offerShortcuts();
}
