/** Chromium's own context menu, opened and used with mouse and keyboard on a virtual screen. */
import type { Desktop } from './desktop.ts';
import type { MenuClick } from './driver.ts';
import { aimRightClick } from './rightClick.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/**
 * Right-clicks and chooses the entry at `position` (from 0) of our submenu. No program can read this menu, so it is
 * walked through from below, where only Inspect, and on the page itself View page source, come after ours. Needs at least two entries of ours,
 * since a single one gets no submenu, and no notification that is just coming up: it would be taken for the menu.
 */
export async function chooseFromRealMenu(
  desktop: Desktop,
  tab: Screen,
  click: Omit<MenuClick, 'item' | 'itemId'>,
  position: number,
): Promise<void> {
  await tab.bringToFront();
  const { x, y } = await aimRightClick(tab, { ...click, item: '', itemId: '' });
  const corner = await tab.evaluate(() => ({
    x: screenX + (outerWidth - innerWidth) / 2,
    // All that is not page is above it: tabs, address, the note about automation.
    y: screenY + outerHeight - innerHeight,
  }));
  const before = await desktop.windows();
  const opened = (count: number, what: string) =>
    until(
      async () => {
        const more = (await desktop.windows()).filter((id) => !before.includes(id));
        return more.length >= count ? more : undefined;
      },
      { what },
    );

  await desktop.act('mousemove', String(corner.x + x), String(corner.y + y), 'click', '3');
  await opened(1, 'the context menu to open');
  const below = click.on === undefined ? ['View page source', 'Inspect'] : ['Inspect'];
  await desktop.act('key', ...below.map(() => 'Up'), 'Up', 'Right');
  const menus = await opened(2, 'our submenu to open');
  for (let step = 0; step < position; step++) await desktop.act('key', 'Down');
  await desktop.act('key', 'Return');
  // By name and not by number: a notification may come up before the menus have gone.
  await until(async () => !(await desktop.windows()).some((id) => menus.includes(id)), {
    what: 'the context menu to close',
  });
}
