/** Makes sure that the browsers the tests drive are there: installs Debian's where it may, says what is missing where it may not. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser } from './findBrowser.ts';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs, as root on Debian, whichever of these browsers is missing. Throws elsewhere, with what to install.
 * Nothing is downloaded from anywhere but the system's own package source.
 */
export function installBrowsers(browsers: readonly BrowserName[]): void {
  const missing = browsers.filter((browser) => !isInstalled(browser));
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    throw new Error(
      `Leadmark needs ${missing.join(' and ')} here. On Debian or Ubuntu: ` +
        `sudo apt-get install ${missing.map((browser) => debianPackages[browser]).join(' ')}. ` +
        `Elsewhere: install Chrome, Edge or Chromium, and Firefox, or name yours in CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  }
  console.log(`Installing ${missing.join(' and ')}...`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  const packages = missing.map((browser) => debianPackages[browser]);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
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
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
