/** `npm run try`: Leadmark at work on this computer, in a browser of its own, against the sandbox. Nothing real is touched. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { agree } from '../support/agree.ts';
import { openChromium } from '../support/chromium.ts';
import type { Driver } from '../support/driver.ts';
import type { BrowserName } from '../support/findBrowser.ts';
import { openFirefox } from '../support/firefox.ts';
import { installBrowsers, isInstalled } from '../support/installBrowsers.ts';
import { type Sandbox, startSandbox } from './server.ts';
import { takeTour } from './tour.ts';

/** Baked into the sandbox flavour: lib/octanist/origins.ts. */
const port = 4817;

const usage = `npm run try -- [--tour] [--browser chromium|firefox]

  --tour     drives itself without a window, prints what reached the API and leaves screenshots in .output/tour/
  --browser  which browser to use; the first one found unless given`;

const builds: Record<BrowserName, readonly [target: string, dir: string]> = {
  chromium: ['chrome', '.output/chrome-mv3-sandbox'],
  firefox: ['firefox', '.output/firefox-mv3-sandbox'],
};

const options = readOptions();
try {
  await tryOut(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function tryOut({
  browser: wanted,
  tour,
}: {
  browser: BrowserName | undefined;
  tour: boolean;
}): Promise<void> {
  const browser = wanted ?? (isInstalled('chromium') || !isInstalled('firefox') ? 'chromium' : 'firefox');
  installBrowsers([browser]);
  const [target, extensionDir] = builds[browser];
  console.log('Building the extension for the sandbox...');
  execFileSync('wxt', ['build', '--mode', 'sandbox', '--browser', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // The same code as the release, byte for byte but for the address; without it WXT takes the mode's name.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });

  mkdirSync('.output', { recursive: true });
  const sandbox = await startSandbox({ port, databaseFile: '.output/try.sqlite' }).catch(explainStart);
  try {
    await sandbox.reset();
    const headless = tour || !hasDisplay();
    const driver = await open(browser, extensionDir, headless);
    try {
      await setKey(driver, sandbox);
      if (headless) await takeTour(driver, sandbox);
      else await handOver(driver, sandbox);
    } finally {
      await driver.close();
    }
  } finally {
    await sandbox.close();
  }
}

function open(browser: BrowserName, extensionDir: string, headless: boolean): Promise<Driver> {
  // The sandbox flavour never asks for octanist.com; port 9 (discard) makes sure that nobody would answer for it.
  const common = { extensionDir, headless, apiPort: 9 };
  return browser === 'firefox' ? openFirefox(common) : openChromium({ ...common, spki: '' });
}

/** On the options page, as a person does it. */
async function setKey(driver: Driver, sandbox: Sandbox): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await agree(options);
  await options.byLabel('API key').fill(sandbox.apiKey);
  await options.byRole('button', 'Save').click();
  await options.byRole('status').says('Octanist accepts this key');
  await options.close();
}

async function handOver(driver: Driver, sandbox: Sandbox): Promise<void> {
  await driver.open(`${sandbox.origin}/demo/inbox`);
  console.log(`
The demo inbox is open, with Leadmark in the toolbar (behind the puzzle piece, perhaps) and its key set.

  1. Open Leadmark. Thomas Berger, who wrote the open message, is chosen already.
  2. Choose Won, type a value, press Mark lead.
  3. Or select his address, right-click, Leadmark, Mark lead won.

Other pages to try: ${sandbox.origin}/demo/crm and ${sandbox.origin}/demo/crm/1
Close the browser to end.`);
  await driver.closed();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function explainStart(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') {
    throw new Error(
      `Port ${port} is in use, perhaps by another sandbox (npm run sandbox). End that one, and try again.`,
    );
  }
  throw error;
}

function readOptions(): { browser: BrowserName | undefined; tour: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        tour: { type: 'boolean', default: false },
        browser: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const { browser, tour } = values;
    if (values.help) return end(usage, 0);
    if (browser === undefined || browser === 'chromium' || browser === 'firefox') return { browser, tour };
    return end(`--browser is chromium (also Chrome and Edge) or firefox, not ${browser}.\n\n${usage}`, 2);
  } catch (error) {
    return end(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function end(message: string, exitCode: number): never {
  (exitCode === 0 ? console.log : console.error)(message);
  process.exit(exitCode);
}
