/** `npm run bench`: how fast and how big, as ratios measured in one run; `-- popup`, `-- outbox`, `-- site` or `-- bulk` for a part. Needs Chromium and a build. */
import { readFileSync } from 'node:fs';
import { startSandbox } from '../sandbox/server.ts';
import { agree } from '../support/agree.ts';
import { createCertificate } from '../support/certificate.ts';
import { type ChromiumDriver, openChromium } from '../support/chromium.ts';
import { installBrowsers } from '../support/installBrowsers.ts';
import { bulkCount, measureBulk } from './bulkBench.ts';
import { gzippedPageBytes } from './gzippedPageBytes.ts';
import { serveLongPage } from './longPageServer.ts';
import { measureLookUp } from './lookUpBench.ts';
import { measureOutbox, type OutboxFigures } from './outbox/measureOutbox.ts';
import { startQuickServer } from './outbox/quickServer.ts';
import { measurePopup } from './popupBench.ts';
import { printTable } from './printTable.ts';
import { measureSend, startArrivalServer } from './sendBench.ts';
import { measureSite } from './siteBench.ts';

const build = '.output/chrome-mv3';
const runs = 15;
const apiKey = 'bench-key-0123456789';

installBrowsers(['chromium']);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const times = (value: number) => `${value.toFixed(2)}x`;

const certificate = await createCertificate();
const head = ['measure', 'ours', 'base', 'result', 'goal', ''];
const wanted = process.argv.slice(2);
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
const popupRows = isWanted('popup') ? await benchPopup() : [];
const outboxRows = isWanted('outbox') ? await benchOutbox() : [];
const siteRows = isWanted('site') ? await benchSite() : [];
const bulkRows = isWanted('bulk') ? await benchBulk() : [];
printTable([head, ...popupRows, ...outboxRows, ...siteRows, ...bulkRows]);
console.log(
  `\nMedians of ${runs} interleaved runs, of five times as many for look-ups, of three for a thousand marks, of five for many at once.`,
);

async function benchPopup(): Promise<string[][]> {
  const server = await startArrivalServer(certificate);
  const demo = await startSandbox();
  const driver = await openChromium({ extensionDir: build, apiPort: server.port, spki: certificate.spki });
  try {
    await saveKey(driver);
    const tab = await driver.open(`${demo.origin}/demo/inbox`);
    const popup = await measurePopup(driver, tab, runs);
    const send = await measureSend(driver, tab, server, runs);
    const lookUp = await measureLookUp(driver, tab, server, 5 * runs);
    const reader = readFileSync(`${build}/reader.js`).length;
    const page = gzippedPageBytes(build, 'popup.html');
    console.log(`${await driver.puppeteer.version()}\n`);
    return [
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
        ms(lookUp.listWithout + lookUp.listLater),
        ms(lookUp.listWithout),
        Math.max(0, lookUp.listLater),
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
    ];
  } finally {
    await driver.close();
    await demo.close();
    await server.close();
  }
}

/** A site that Leadmark is always on, and one that it is not. */
async function benchSite(): Promise<string[][]> {
  const quick = await startQuickServer(certificate, 5);
  const pages = await serveLongPage(certificate, 1_000);
  const driver = await openChromium({ extensionDir: build, apiPort: quick.port, spki: certificate.spki });
  try {
    await saveKey(driver);
    const { withPictures, textOnly, longestTask } = await measureSite(driver, pages, runs);
    return [
      row(
        'a page of 1,000 contacts and a picture to the end of its loading, always on against off',
        ms(withPictures.on),
        ms(withPictures.off),
        withPictures.on / withPictures.off,
        times,
        1.02,
      ),
      // Nothing is left to load once the text is there: the browser then makes our world before it says that the page has loaded.
      row(
        'the same of text alone',
        ms(textOnly.on),
        ms(textOnly.off),
        textOnly.on / textOnly.off,
        times,
        1.02,
      ),
      row(
        'longest task of the panel while 1,000 contacts scroll by, none of 50 ms',
        ms(longestTask),
        '',
        longestTask,
        ms,
        50,
      ),
    ];
  } finally {
    await driver.close();
    await pages.close();
    await quick.close();
  }
}

/** In a browser of its own: its server answers after 5 ms. */
async function benchOutbox(): Promise<string[][]> {
  const quick = await startQuickServer(certificate, 5);
  const driver = await openChromium({ extensionDir: build, apiPort: quick.port, spki: certificate.spki });
  try {
    await saveKey(driver);
    return toRows(await measureOutbox(driver, quick, runs));
  } finally {
    await driver.close();
    await quick.close();
  }
}

/** The same, with leads that the panel can match. */
async function benchBulk(): Promise<string[][]> {
  const quick = await startQuickServer(certificate, 5, bulkCount);
  const driver = await openChromium({ extensionDir: build, apiPort: quick.port, spki: certificate.spki });
  try {
    await saveKey(driver);
    const { bulk, bare, longestTask, longestWork, join, firstJoin } = await measureBulk(driver, quick, 5);
    const task = longestTask === 0 ? '< 50 ms' : ms(longestTask);
    return [
      row(
        `${bulkCount} leads at once, from the click to the last answer, against as many bare requests`,
        ms(bulk),
        ms(bare),
        bulk / bare,
        times,
        1.5,
      ),
      row('the longest task of the panel meanwhile', task, '', longestTask, ms, 50),
      row('the longest by the time that the processor gave to it', ms(longestWork), '', longestWork, ms, 50),
      row('5,000 leads joined with 1,000 contacts', ms(join), '', join, ms, 50),
      row('the first time in a process', ms(firstJoin), '', firstJoin, ms),
    ];
  } finally {
    await driver.close();
    await quick.close();
  }
}

function toRows(figures: OutboxFigures): string[][] {
  const { writes, bareSend, drainById, drainByEmail, bareThousand } = figures;
  const { startEmpty, startFull, startOverfull } = figures;
  return [
    row(
      'the durable writes before sending, on top of a bare request',
      ms(writes + bareSend),
      ms(bareSend),
      (writes + bareSend) / bareSend,
      times,
    ),
    row(
      '1,000 waiting marks by id to an empty outbox, against 1,000 bare requests',
      ms(drainById),
      ms(bareThousand),
      drainById / bareThousand,
      times,
      1.5,
    ),
    row('the same by e-mail', ms(drainByEmail), ms(bareThousand), drainByEmail / bareThousand, times),
    row('on disk for each waiting mark', kB(figures.bytesEach), '', figures.bytesEach, kB),
    row(
      'start of the worker with 10,000 marks done, against none',
      ms(startFull),
      ms(startEmpty),
      startFull / startEmpty,
      times,
      1.2,
    ),
    row(
      'the start with ten times as many, which are pruned after it',
      ms(startOverfull),
      ms(startEmpty),
      startOverfull / startEmpty,
      times,
    ),
  ];
}

/** What is measured is our work, not the time given to take a mark back. */
async function saveKey(driver: ChromiumDriver): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await agree(options);
  await options.byLabel('API key').fill(apiKey);
  await options.byRole('textbox', 'Seconds to take a mark back').fill('0');
  await options.byRole('button', 'Save').click();
  await options.byRole('status').says('Key saved');
  await options.close();
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
