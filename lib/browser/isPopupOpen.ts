/** Whether anybody is looking. */
import { browser } from '#imports';

/** Whether a popup is open, at the toolbar or in a window of its own. */
export async function isPopupOpen(): Promise<boolean> {
  const popup = browser.runtime.getURL('/popup.html');
  return (await openPages()).some((address) => address?.startsWith(popup));
}

async function openPages(): Promise<(string | undefined)[]> {
  // Chrome's worker can ask only the first way, and Firefox knows only the second.
  if (typeof browser.runtime.getContexts === 'function') {
    const pages = await browser.runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
    return pages.map(({ documentUrl }) => documentUrl);
  }
  const views = browser.extension.getViews() as unknown as readonly { location: Location }[];
  return views.map(({ location }) => location.href);
}
