/** Measurements on text, which run alike in Node and in a page. Each is started in a fresh one. */
import { median } from '../../median.ts';
import { region } from '../generate/createPerson.ts';
import { createText, type Density } from '../generate/createText.ts';
import { hardTexts } from '../generate/hardTexts.ts';
import { detect } from '../node.ts';
import { textFloor } from './floors.ts';
import { libphonenumberPhones, linkifyEmails } from './peers.ts';

/** A megabyte, in characters. */
const length = 1_000_000;
const growthFactor = 10;
/** A megabyte that takes longer is slow: it is measured less often. */
const slowMs = 100;

/** Gives how much was found. */
export const detectors = {
  leadmark: (text: string) => detect(text, { region }).length,
  linkify: linkifyEmails,
  libphonenumber: libphonenumberPhones,
};
type Detector = keyof typeof detectors;

/** The very first call, as a multiple of the floor, which is warm. */
export function firstCall({ detector, density }: { detector: Detector; density: Density }): number {
  const text = textOf(density);
  const firstMs = timeOf(() => detectors[detector](text));
  return firstMs / median(Array.from({ length: 9 }, () => timeOf(() => textFloor(text))));
}

/** Every detector as a multiple of the floor, in turns; the first turn only warms up. */
export function laterCalls({ density, runs }: { density: Density; runs: number }): Record<Detector, number> {
  const text = textOf(density);
  const times: Record<Detector, number[]> = { leadmark: [], linkify: [], libphonenumber: [] };
  for (let run = -1; run < runs; run += 1) {
    const floorMs = timeOf(() => textFloor(text));
    for (const name of names) {
      const ms = timeOf(() => detectors[name](text));
      if (run >= 0) times[name].push(ms / floorMs);
    }
  }
  return {
    leadmark: median(times.leadmark),
    linkify: median(times.linkify),
    libphonenumber: median(times.libphonenumber),
  };
}

/** Time per byte of a text ten times as long, over that of one megabyte. */
export function growth({ density, runs }: { density: Density; runs: number }): number {
  return growthOf(textOf(density), textOf(density, growthFactor * length), runs);
}

export interface HardTime {
  readonly name: string;
  /** At one megabyte, as a multiple of the floor. */
  readonly times: number;
  /** Time per byte at ten megabytes over that at one. */
  readonly growth: number;
}

/** All texts that were made to be slow. */
export function hardTimes({ runs }: { runs: number }): HardTime[] {
  return hardTexts.map(({ name, create }) => {
    const [short, long] = [flat(create(length)), flat(create(growthFactor * length))];
    detectors.leadmark(short);
    const floorMs = median([1, 2, 3].map(() => timeOf(() => textFloor(short))));
    const shortMs = median([1, 2, 3].map(() => timeOf(() => detectors.leadmark(short))));
    // What takes less than the floor is too short to compare.
    const growth = shortMs < floorMs ? 1 : growthOf(short, long, runs);
    return { name, times: shortMs / floorMs, growth };
  });
}

/** As many bytes both times, so that a hiccup befalls both alike; but slow ones are not repeated. */
function growthOf(short: string, long: string, runs: number): number {
  detectors.leadmark(short);
  const isSlow = timeOf(() => detectors.leadmark(short)) > slowMs;
  const repeats = isSlow ? 3 : growthFactor;
  const ratios = Array.from({ length: isSlow ? 1 : runs }, () => {
    const shortMs = timeOf(() => {
      for (let time = 0; time < repeats; time += 1) detectors.leadmark(short);
    });
    const longMs = timeOf(() => detectors.leadmark(long));
    return longMs / growthFactor / (shortMs / repeats);
  });
  return median(ratios);
}

const names = Object.keys(detectors) as Detector[];

function textOf(density: Density, characters = length): string {
  return flat(createText({ length: characters, density, seed: 1 }).text);
}

/** In one piece of memory: a string that was put together stays a tree of its parts until somebody looks into it. */
function flat(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** Milliseconds. */
export function timeOf(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}
