/** Where the browsers of this computer are, without downloading any. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Edge and Chrome are the same engine. Branded Chrome 137+ ignores `--load-extension`, but not the pipe we use. */
const names: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder): folder is string => folder !== undefined);

/** Installations that put nothing on PATH. */
const installed: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...programFiles.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/snap/bin/firefox',
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

const variables: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The browser's executable: the one named by CHROMIUM_PATH or FIREFOX_PATH, else the first found on PATH or where its
 * installer puts it. Throws, saying what was tried, when there is none.
 */
export function findBrowser(browser: BrowserName): string {
  const variable = variables[browser];
  const wanted = process.env[variable];
  if (wanted) {
    // A mistyped path must not quietly test another browser.
    if (!isExecutable(wanted)) throw new Error(`${variable} names ${wanted}, which cannot be run.`);
    return wanted;
  }
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      names[browser].flatMap((name) => endings.map((ending) => join(folder, name + ending))),
    );
  const found = [...onPath, ...installed[browser]].find(isExecutable);
  if (found === undefined) {
    throw new Error(`No ${browser} found: install ${names[browser].join(' or ')}, or set ${variable}.`);
  }
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
