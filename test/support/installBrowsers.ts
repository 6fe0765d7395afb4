/** Makes sure that the browsers the tests drive are there: installs Debian's where it may, says what is missing where it may not. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser } from './findBrowser.ts';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Some tests use them and are skipped without: a virtual screen, its mouse and keyboard, and the provider's own curl lines. */
const tools = { Xvfb: 'xvfb', xdotool: 'xdotool', curl: 'curl' };

/**
 * Installs, as root on Debian, whichever of these browsers is missing. Throws elsewhere, with what to install.
 * Nothing is downloaded from anywhere but the system's own package source.
 */
export function installBrowsers(browsers: readonly BrowserName[]): void {
  const missing = browsers.filter((browser) => !isInstalled(browser));
  if (missing.length === 0) return;
  if (!mayInstall()) {
    throw new Error(
      `Leadmark needs ${missing.join(' and ')} here. On Debian or Ubuntu: ` +
        `sudo apt-get install ${missing.map((browser) => debianPackages[browser]).join(' ')}. ` +
        `Elsewhere: install Chrome, Edge or Chromium, and Firefox, or name yours in CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  }
  install(missing.map((browser) => debianPackages[browser]));
}

function installTools(): void {
  const missing = Object.entries(tools).filter(([program]) => !isOnPath(program));
  if (missing.length > 0 && mayInstall()) install(missing.map(([, debianPackage]) => debianPackage));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** With what Debian recommends: a browser without a font shows no text. */
function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')}...`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], options);
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

export function isInstalled(browser: BrowserName): boolean {
  try {
    return findBrowser(browser) !== '';
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installBrowsers(['chromium', 'firefox']);
    installTools();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
