/**
 * `npm run bench:detect`: how fast the detector is, on text and on pages, in Node, Chromium and Firefox, against the least that can be done and
 * against the libraries. `--quick` leaves out the large page and repeats less.
 */
import { installBrowsers } from '../../support/installBrowsers.ts';
import { measurePage, measureRecall } from './measurePage.ts';
import { measureText } from './measureText.ts';
import { browserPlace, nodePlace, type Place } from './places.ts';
import { createReport } from './report.ts';
import { serveBench } from './serveBench.ts';

const isQuick = process.argv.includes('--quick');
const runs = isQuick ? 3 : 5;
const sizes = isQuick ? [50_000] : [50_000, 500_000];
const file = '.output/bench/detect.json';

installBrowsers(['chromium', 'firefox']);
const server = await serveBench();
const places: Place[] = [nodePlace()];
try {
  const browsers = [await browserPlace('chromium', server), await browserPlace('firefox', server)];
  places.push(...browsers);
  const report = createReport(places.map(({ name }) => name));
  const details: Record<string, unknown> = {};
  const log = (what: string) =>
    console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);

  let only: readonly string[] | undefined;
  for (const place of places) {
    log(`${place.name}, text`);
    const hard = await measureText(place, report, { runs, isQuick, only });
    details[`${place.name}, hard texts`] = hard;
    // All of them, in three places, would take too long.
    only ??= hard
      .toSorted((a, b) => b.times - a.times)
      .slice(0, 10)
      .map(({ name }) => name);
  }
  for (const place of browsers) {
    for (const nodes of sizes) {
      log(`${place.name}, page of ${nodes} nodes`);
      await measurePage(place, server, report, { nodes, runs, withPhones: nodes === sizes[0] });
    }
    log(`${place.name}, contacts in pieces`);
    details[`${place.name}, in pieces`] = await measureRecall(place, server, report);
  }

  console.log('');
  report.print();
  report.write(file, details);
  console.log(
    `Medians of ${runs} runs in turns. The floor is one pass for @ and one for digits. Written to ${file}.`,
  );
} finally {
  for (const place of places.reverse()) await place.close();
  await server.close();
}
