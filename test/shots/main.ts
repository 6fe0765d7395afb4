/** `npm run shots`: a picture of every surface in every state, light, dark and in forced colours, in `.output/shots/`. Words choose: `-- popup`, `-- welcome`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumDriver } from '../support/chromium.ts';
import { forceColours } from '../support/forcedColours.ts';
import { installBrowsers } from '../support/installBrowsers.ts';
import { startWorld } from '../support/world.ts';
import type { Look } from './scene.ts';
import { scenesWithKey, scenesWithoutKey } from './scenes.ts';

const folder = '.output/shots';
const wanted = process.argv.slice(2);

installBrowsers(['chromium']);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const world = await startWorld('chromium');
const names = new Set<string>();

const shoot: Look = async (name, screen) => {
  if (names.has(name)) throw new Error(`Two states are called ${name}.`);
  names.add(name);
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return;
  const page = (world.driver as ChromiumDriver).pageOf(screen);
  // What stands in a tab is shown whole, in a window of its height; a popup or a panel as a person has it, with its foot in sight.
  const isTab = /^\/(?:options|practice|welcome)\.html$/.test(new URL(page.url()).pathname);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (isTab) await page.setViewport({ width: 1280, height });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    writeFileSync(join(folder, `${name}-${value}.png`), await page.screenshot());
  }
  const session = await page.createCDPSession();
  await forceColours(session, 'dark');
  writeFileSync(join(folder, `${name}-forced.png`), await page.screenshot());
  await session.detach();
  if (isTab) await page.setViewport(null);
};

try {
  for (const scene of [...scenesWithoutKey, ...scenesWithKey]) {
    console.log(`${scene.title}...`);
    await scene.play(world, shoot);
  }
  console.log(`\n${names.size} states, light, dark and in forced colours: ${folder}/`);
} finally {
  await world.close();
}
