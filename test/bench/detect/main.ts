/**
 * `npm run bench:detect`: how fast the detector is, on text and on pages, in Node, Chromium and Firefox, against the least that can be done and
 * against the libraries. `--quick` leaves out the large page and repeats less. Words choose places and parts: `-- node`, `-- chromium page`.
 */
import { readFileSync } from 'node:fs';
import { installBrowsers } from '../../support/installBrowsers.ts';
import { measureLive, measurePage, measureRecall } from './measurePage.ts';
import { measureText } from './measureText.ts';
import { type BrowserPlace, browserPlace, nodePlace } from './places.ts';
import { createReport } from './report.ts';
import { serveBench } from './serveBench.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const placeNames = chosen('node', 'chromium', 'firefox');
const parts = chosen('text', 'page', 'live', 'pieces');
const stormMs = isQuick ? 7_000 : 20_000;
const runs = isQuick ? 3 : 5;
const sizes = isQuick ? [50_000] : [50_000, 500_000];
/** So many of the hard texts, the slowest, are measured in the browsers too. All would take too long. */
const hardTextsInBrowsers = 10;
/** The last is injected only where the first found something, the second only where it found very much. */
const scripts = [
  ['to find', 'reader.js'],
  ['to look at what is in view first', 'view.js'],
  ['to see what styles leave of it', 'letters.js'],
  ['to see what is laid over it', 'veils.js'],
  ['to look', 'look.js'],
] as const;
const file = '.output/bench/detect.json';

const browserNames = placeNames.filter((name) => name !== 'node');
installBrowsers(browserNames);
const server = await serveBench();
const browsers: BrowserPlace[] = [];
try {
  for (const name of browserNames) browsers.push(await browserPlace(name, server));
  const places = placeNames.includes('node') ? [nodePlace(), ...browsers] : browsers;
  const report = createReport(places.map(({ name }) => name));
  const details: Record<string, unknown> = {};

  let only: readonly string[] | undefined;
  for (const place of parts.includes('text') ? places : []) {
    log(`${place.name}, text`);
    const hard = await measureText(place, report, { runs, isQuick, only });
    details[`${place.name}, hard texts`] = hard;
    const slowest = hard.toSorted((a, b) => b.times - a.times).slice(0, hardTextsInBrowsers);
    only ??= slowest.map(({ name }) => name);
  }
  if (parts.includes('page') && browsers.length > 0) {
    report.section('THE SCRIPTS THAT READ A PAGE');
    for (const [what, file] of scripts) {
      const kB = readFileSync(`.output/chrome-mv3/${file}`).length / 1000;
      for (const { name } of browsers) report.add(name, { what, unit: 'kB', goal: { atMost: 15 } }, kB);
    }
  }
  for (const nodes of parts.includes('page') ? sizes : []) {
    for (const place of browsers) {
      log(`${place.name}, page of ${nodes} nodes`);
      await measurePage(place, server, report, { nodes, runs, withPhones: nodes === sizes[0] });
    }
  }
  for (const place of parts.includes('live') ? browsers : []) {
    log(`${place.name}, a page that changes`);
    await measureLive(place, server, report, { nodes: 50_000, stormMs });
  }
  for (const place of parts.includes('pieces') ? browsers : []) {
    log(`${place.name}, contacts in pieces`);
    details[`${place.name}, in pieces`] = await measureRecall(place, server, report);
  }

  report.print();
  report.write(file, details);
  console.log(`Medians of ${runs} runs in turns; how to read them: docs/testing.md. Written to ${file}.`);
} finally {
  for (const browser of browsers) await browser.close();
  await server.close();
}

/** Those that the words name, or all. */
function chosen<Name extends string>(...names: Name[]): Name[] {
  const named = names.filter((name) => words.includes(name));
  return named.length > 0 ? named : names;
}

function log(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);
}
