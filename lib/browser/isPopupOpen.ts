/** Whether anybody is looking. */
import { browser } from '#imports';

/** Whether a popup is open, at the toolbar or in a window of its own, or the side panel. */
export async function isPopupOpen(): Promise<boolean> {
  const screens = (['/popup.html', '/sidepanel.html'] as const).map((page) => browser.runtime.getURL(page));
  return (await openPages()).some((address) => screens.some((screen) => address?.startsWith(screen)));
}

async function openPages(): Promise<(string | undefined)[]> {
  // Chrome's worker can ask only the first way, and Firefox knows only the second.
  if (typeof browser.runtime.getContexts === 'function') {
    const pages = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB', 'SIDE_PANEL'] });
    return pages.map(({ documentUrl }) => documentUrl);
  }
  const views = browser.extension.getViews() as unknown as readonly { location: Location }[];
  return views.map(({ location }) => location.href);
}
