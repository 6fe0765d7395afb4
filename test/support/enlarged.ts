/** Whether a screen can be read enlarged: nothing to scroll to sideways, no control whose words run out of it (WCAG 1.4.4 and 1.4.10). */
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

interface Enlargement {
  readonly what: string;
  /** The room there is, in CSS pixels: at 200 % half as many. */
  readonly width: number;
  /** The size of the text alone, where that is enlarged and the room is not. */
  readonly text?: '200%';
}

/** In a tab: 1280 pixels at 400 % and at 200 %, between which the arrangement may be another. */
const tab: readonly Enlargement[] = [
  { what: '400 %', width: 320 },
  { what: '200 %', width: 640 },
];

/** Browsers let a panel be as narrow as the first, and people make it wider for the second. */
const panel: readonly Enlargement[] = [
  { what: '320 pixels', width: 320 },
  { what: 'large text', width: 640, text: '200%' },
];

/** A popup has the width that its page asks for, whatever the browser's zoom is, up to 800 pixels. */
const popup: readonly Enlargement[] = [{ what: 'large text', width: 800, text: '200%' }];

/** What runs out of the room, each time it is enlarged as its surface is. Leaves the page as large as it was. */
export async function runsOutEnlarged(page: Page): Promise<string[]> {
  const { pathname } = new URL(page.url());
  const ways = pathname === '/popup.html' ? popup : pathname === '/sidepanel.html' ? panel : tab;
  const size = () => page.evaluate(() => [innerWidth, innerHeight].join());
  const before = await size();
  const session = await page.createCDPSession();
  const found: string[] = [];
  for (const { what, width, text } of ways) {
    // Popups and panels have no other size than their own; in them the page alone is made as narrow.
    if (ways === tab) {
      const room = { width, height: 256, deviceScaleFactor: 0, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', room);
    }
    const out = await page.evaluate(runsOut, `${width}px`, text ?? '');
    found.push(...out.map((one) => `at ${what} ${one}`));
  }
  // The tab's size ends with the session, and the page hears of that a moment later: whoever clicks before would aim at another place.
  await session.detach();
  await until(async () => (await size()) === before, { what: 'the page to be of its own size again' });
  return found;
}

/** In the page. */
function runsOut(width: string, text: string): string[] {
  const root = document.documentElement;
  Object.assign(root.style, { width, fontSize: text });
  const isOver = (one: Element) => one.scrollWidth > one.clientWidth + 1;
  const sideways = [...document.querySelectorAll('body, main, dialog[open]')].filter(isOver);
  // A page may be made wider than its panel is.
  if (root.scrollWidth > Math.max(root.clientWidth, Number.parseInt(width, 10))) sideways.unshift(root);
  const cut = [...document.querySelectorAll('button, label, summary, th, legend')].filter(
    (one) => one.checkVisibility() && one.clientWidth > 1 && isOver(one),
  );
  const told = [
    ...sideways.map((one) => `${one.localName} has ${one.scrollWidth} pixels for ${one.clientWidth}`),
    ...cut.map((one) => `words run out of ${one.outerHTML.slice(0, 160)}`),
  ];
  Object.assign(root.style, { width: '', fontSize: '' });
  return told;
}
