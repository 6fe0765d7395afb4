/** Measurements on text, which run alike in Node and in a page. Each is started in a fresh one. */
import { median } from '../../median.ts';
import { region } from '../generate/createPerson.ts';
import { createText, type Density } from '../generate/createText.ts';
import { hardTexts } from '../generate/hardTexts.ts';
import { detect } from '../node.ts';
import { textFloor } from './floors.ts';
import { libphonenumberPhones, linkifyEmails } from './peers.ts';
import { timeOf, timeOfEach } from './timeOf.ts';

/** A megabyte, in characters. */
const length = 1_000_000;
const growthFactor = 10;
/** How long one text may take to be measured as it grows, unless one round takes longer. */
const enoughMs = 1_000;
/** A text that takes longer than this at a tenth of a megabyte is measured at that, or one bad text would hold up the whole bench. */
const tooLongMs = 100;

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
  return firstMs / timeOfEach(() => textFloor(text));
}

/** Every detector as a multiple of the floor, in turns; the first turn only warms up. */
export function laterCalls({ density, runs }: { density: Density; runs: number }): Record<Detector, number> {
  const text = textOf(density);
  const times: Record<Detector, number[]> = { leadmark: [], linkify: [], libphonenumber: [] };
  for (let run = -1; run < runs; run += 1) {
    const floorMs = timeOfEach(() => textFloor(text));
    for (const name of names) {
      const ms = timeOfEach(() => detectors[name](text));
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
  /** So slow that both were measured at a tenth of these lengths. */
  readonly isCut: boolean;
}

/** The texts that were made to be slow: all of them, or those named. */
export function hardTimes({ runs, only }: { runs: number; only?: readonly string[] }): HardTime[] {
  const chosen = hardTexts.filter(({ name }) => only === undefined || only.includes(name));
  return chosen.map(({ name, create }) => {
    const firstMs = timeOf(() => detectors.leadmark(flat(create(length / growthFactor))));
    const isCut = firstMs > tooLongMs;
    const shortLength = isCut ? length / growthFactor : length;
    const short = flat(create(shortLength));
    const floorMs = timeOfEach(() => textFloor(short));
    const shortMs = timeOfEach(() => detectors.leadmark(short));
    const measured = { name, times: shortMs / floorMs, isCut };
    // What takes less than the floor is too short to compare.
    if (shortMs < floorMs) return { ...measured, growth: 1 };
    const growth = isCut
      ? growthOf(flat(create(shortLength / growthFactor)), short, 1)
      : growthOf(short, flat(create(growthFactor * length)), runs);
    return { ...measured, growth };
  });
}

/** The best of all rounds, since whatever else the computer does can only slow one of them down. What is slow gets fewer rounds. */
function growthOf(short: string, long: string, runs: number): number {
  const onceMs = timeOfEach(() => detectors.leadmark(short));
  const affordable = Math.floor(enoughMs / (2 * growthFactor * onceMs));
  const rounds = Array.from({ length: Math.min(Math.max(affordable, 1), runs) }, () => ({
    shortMs: timeOfEach(() => detectors.leadmark(short)),
    longMs: timeOfEach(() => detectors.leadmark(long)),
  }));
  const shortMs = Math.min(...rounds.map((round) => round.shortMs));
  return Math.min(...rounds.map((round) => round.longMs)) / growthFactor / shortMs;
}

const names = Object.keys(detectors) as Detector[];

function textOf(density: Density, characters = length): string {
  return flat(createText({ length: characters, density, seed: 1 }).text);
}

/**
 * In one piece of memory: a string that was put together stays a tree of its parts until somebody looks into it. (What a decoder gives is one
 * piece too, but Node keeps a long one in another way than a short one, with two bytes a letter where one would do.)
 */
function flat(text: string): string {
  if (text.includes('\0')) throw new Error('No text of the bench holds a zero.');
  return text;
}
