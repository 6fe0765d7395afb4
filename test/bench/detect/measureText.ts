/** Speed on text: against the floor, against the libraries, as the text grows, and on texts made to be slow. */
import { median } from '../median.ts';
import type { Density } from './generate/createText.ts';
import type { HardTime } from './measure/textTasks.ts';
import type { Place } from './places.ts';
import type { Report } from './report.ts';

const floorGoal = { atMost: 10 };
const growthGoal = { atMost: 1.2 };
const densities: readonly Density[] = ['ordinary', 'dense'];

/** Gives what the table has no room for. `only`: the hard texts to measure, by name; all by default. */
export async function measureText(
  place: Place,
  report: Report,
  options: { runs: number; isQuick: boolean; only?: readonly string[] | undefined },
): Promise<HardTime[]> {
  const { runs, isQuick, only } = options;
  const firstCalls = async (
    detector: 'leadmark' | 'linkify' | 'libphonenumber',
    density: Density,
    runs: number,
  ) => {
    const times: number[] = [];
    while (times.length < runs) times.push(await place.run('firstCall', { detector, density }));
    return median(times);
  };

  for (const density of densities) {
    report.section(`TEXT OF 1 MB, ${density.toUpperCase()}: times the floor`);
    const add = (what: string, value: number, goal?: typeof floorGoal) =>
      report.add(place.name, { what, unit: 'x', goal }, value);
    add('Leadmark, finding and judging, first call', await firstCalls('leadmark', density, runs), floorGoal);
    const later = await place.run('laterCalls', { density, runs });
    add('Leadmark, later calls', later.leadmark);
    if (density === 'ordinary' && !isQuick) {
      add('linkify-it (e-mails only), first call', await firstCalls('linkify', density, 3));
      add('libphonenumber-js (phones only), first call', await firstCalls('libphonenumber', density, 3));
    }
    add('linkify-it (e-mails only), later calls', later.linkify);
    add('libphonenumber-js (phones only), later calls', later.libphonenumber);
  }

  report.section('TEXT OF 10 MB: time per byte, times that of 1 MB');
  for (const density of densities) {
    const times = await place.run('growth', { density, runs });
    report.add(place.name, { what: `Leadmark, ${density} text`, unit: 'x', goal: growthGoal }, times);
  }
  const hard = await place.run('hardTimes', { runs, ...(only && { only }) });
  const slowest = hard.toSorted((a, b) => b.times - a.times);
  const steepest = hard.reduce((worst, one) => (one.growth > worst.growth ? one : worst));
  report.add(place.name, { what: 'Leadmark, worst hard text', unit: 'x', goal: growthGoal }, steepest.growth);
  report.add(
    place.name,
    { what: 'the slowest hard text at 1 MB, times the floor', unit: 'x' },
    slowest[0]?.times ?? Number.NaN,
  );
  const told = slowest
    .slice(0, 4)
    .map(({ name, times, isCut }) => `${name} ${times.toFixed(0)}x${isCut ? ' (at 100 kB)' : ''}`);
  report.note(
    `${place.name}: ${hard.length} hard texts; steepest: ${steepest.name}; slowest: ${told.join(', ')}`,
  );
  return hard;
}
