/** `npm run bench`: how fast and how big, as ratios measured in one run. Needs Chromium and a build. */
import { readFileSync } from 'node:fs';
import { startSandbox } from '../sandbox/server.ts';
import { createCertificate } from '../support/certificate.ts';
import { openChromium } from '../support/chromium.ts';
import { installBrowsers } from '../support/installBrowsers.ts';
import { gzippedPageBytes } from './gzippedPageBytes.ts';
import { measureLookUp } from './lookUpBench.ts';
import { measurePopup } from './popupBench.ts';
import { printTable } from './printTable.ts';
import { measureSend, startArrivalServer } from './sendBench.ts';

const build = '.output/chrome-mv3';
const runs = 15;
const apiKey = 'bench-key-0123456789';

installBrowsers(['chromium']);
const certificate = await createCertificate();
const server = await startArrivalServer(certificate);
const demo = await startSandbox();
const driver = await openChromium({ extensionDir: build, apiPort: server.port, spki: certificate.spki });
try {
  const options = await driver.openExtensionPage('options.html');
  await options.byLabel('API key').fill(apiKey);
  // What is measured is our work, not the time given to take a mark back.
  await options.byRole('textbox', 'Seconds to take a mark back').fill('0');
  await options.byRole('button', 'Save').click();
  await options.byRole('status').says('Key saved');
  await options.close();
  const tab = await driver.open(`${demo.origin}/demo/inbox`);

  const popup = await measurePopup(driver, tab, runs);
  const send = await measureSend(driver, tab, server, runs);
  const lookUp = await measureLookUp(driver, tab, server, runs);
  const reader = readFileSync(`${build}/reader.js`).length;
  const page = gzippedPageBytes(build, 'popup.html');

  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
  const times = (value: number) => `${value.toFixed(2)}x`;
  printTable([
    ['measure', 'ours', 'base', 'result', 'goal', ''],
    row(
      'toolbar click to list, against an empty React popup',
      ms(popup.warm),
      ms(popup.empty),
      popup.warm / popup.empty,
      times,
      1.5,
    ),
    row('the same, background asleep', ms(popup.cold), ms(popup.empty), popup.cold / popup.empty, times),
    row(
      'Mark lead to request at the server, against a bare fetch',
      ms(send.ours),
      ms(send.bare),
      send.ours - send.bare,
      ms,
      25,
    ),
    row(
      'toolbar click to list with look-ups, against without',
      ms(lookUp.listWith),
      ms(lookUp.listWithout),
      Math.max(0, lookUp.listWith - lookUp.listWithout),
      ms,
      5,
    ),
    row(
      'list to known lead of the best contact, against one bare request',
      ms(lookUp.known),
      ms(lookUp.bare),
      lookUp.known / lookUp.bare,
      times,
      1.3,
    ),
    row('look-ups on a page of 200 contacts', String(lookUp.requests), '', lookUp.requests, String, 8),
    row('reader script', kB(reader), '', reader, kB, 15_000),
    row('popup, gzipped', kB(page), '', page, kB, 130_000),
  ]);
  console.log(`\nMedians of ${runs} interleaved runs in ${await driver.puppeteer.version()}.`);
} finally {
  await driver.close();
  await demo.close();
  await server.close();
}

function row(
  what: string,
  ours: string,
  base: string,
  result: number,
  show: (value: number) => string,
  goal?: number,
): string[] {
  const verdict = goal === undefined ? '' : result <= goal ? 'met' : 'MISSED';
  return [what, ours, base, show(result), goal === undefined ? '' : `<= ${show(goal)}`, verdict];
}
