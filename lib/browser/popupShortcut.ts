/** The keys that open the popup, as the browser has them: people change them, and another program may have taken ours. */
import { browser } from '#imports';

/** As the browser writes them (`Alt+Shift+L`, `⌥⇧L`); empty where there are none. */
export async function readPopupShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
