/** A page that tries to fool, freeze or crash the detector, and what must not come of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ranked } from '../bench/detect/page.ts';
import { isForbidden } from './isForbidden.ts';

export interface HostilePage {
  /** What the page does. */
  readonly note: string;
  /** Only these may be chosen for the person; nobody may always be. */
  readonly leaders: readonly string[];
  /** Who must stand first in the list, chosen or not. */
  readonly first?: string;
  /** What a person sees there, and must be offered. */
  readonly list: readonly string[];
  /** Must not be in the list at all: e-mails, names, or the digits of numbers that are no phones. */
  readonly never: readonly string[];
  readonly region?: string;
  /** The page's file, when it is not the name and `.html`. */
  readonly file?: string;
}

const folder = join(import.meta.dirname, '../pages/hostile');

export const hostileNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

export function readHostilePage(name: string): HostilePage {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as HostilePage;
}

/** Everything that is wrong with what was found, in words; nothing when the page fooled nobody. */
export function harmIn(found: readonly Ranked[], { leaders, first, list, never }: HostilePage): string[] {
  const values = found.map(({ value }) => value);
  const chosen = found.filter((one) => one.preselect).map(({ value }) => value);
  return [
    ...chosen.filter((one) => !leaders.includes(one)).map((one) => `${one} is chosen`),
    ...(first !== undefined && values[0] !== first ? [`${values[0]} is first`] : []),
    ...(chosen.length > 1 ? ['more than one is chosen'] : []),
    ...found
      .filter((one) => isForbidden(one, never))
      .map(({ value, name }) => `${name ? `${name} ` : ''}${value} is in the list`),
    ...list.filter((one) => !values.includes(one)).map((one) => `${one} is missing`),
  ];
}
