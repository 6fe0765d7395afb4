/** A page as a salesperson has it on screen, and what the detector must make of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ranked } from '../bench/detect/page.ts';
import { isForbidden } from './isForbidden.ts';

export interface Snapshot {
  /** The day whose product it is in the shape of. */
  readonly date: string;
  /** The country that phones without a country code belong to (ISO 3166 alpha-2). */
  readonly region: string;
  /** What must be first in the list; null where the page is about nobody more than about the others. */
  readonly lead: string | null;
  /** Other contacts of the lead that may as well be first. */
  readonly alsoLead?: readonly string[];
  /** The first phone of the list must be one of these. */
  readonly phones?: readonly string[];
  /** Whether the first may be chosen for the person: it must, it must not, or both are right. */
  readonly preselect: boolean | 'either';
  /** Must be in the list, in any order: e-mails in lower case, phones in E.164. */
  readonly list: readonly string[];
  /** May be in the list, and need not: what is there yet hidden, or is a contact only by a stretch. */
  readonly may?: readonly string[];
  /** Must not be in the list: e-mails, names, or the digits of numbers that are no phones. */
  readonly never: readonly string[];
  /** The name that must stand with the lead. */
  readonly name?: string;
}

const folder = join(import.meta.dirname, '../pages/snapshots');

/** The names of all snapshots: `gmail/open-message`. Files that begin with `_` are parts of pages. */
export const snapshotNames: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)[^_/][^/]*\.html$/.test(file))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

export function readSnapshot(name: string): Snapshot {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Snapshot;
}

/** What may stand before a name. */
const title = /^(?:Mr|Mrs|Ms|Dr|Rev|Dhr|M|Mme|Frau)\.? /;

/** Everything that is wrong with what was found, in words; nothing when it is right. */
export function problemsWith(found: readonly Ranked[], snapshot: Snapshot): string[] {
  const { lead, alsoLead = [], phones, preselect, list, may = [], never, name } = snapshot;
  const leads: readonly unknown[] = [lead, ...alsoLead];
  const values = found.map(({ value }) => value);
  const chosen = found.filter((one) => one.preselect).map(({ value }) => value);
  const known = [...list, ...may, ...(lead === null ? [] : [lead])];
  const forbidden = found.filter((one) => isForbidden(one, never));
  const phone = found.find(({ kind }) => kind === 'phone')?.value;
  const leading = found.find(({ value }) => value === lead);
  return [
    ...(lead !== null && !leads.includes(values[0]) ? [`first is ${values[0]}, not ${lead}`] : []),
    ...(phones && !phones.includes(phone ?? '') ? [`the first phone is ${phone}, not ${phones}`] : []),
    ...chosen.filter((one) => preselect === false || !leads.includes(one)).map((one) => `${one} is chosen`),
    ...(preselect === true && chosen.length === 0 ? ['nobody is chosen'] : []),
    ...list.filter((one) => !values.includes(one)).map((one) => `${one} is missing`),
    ...forbidden.map(({ value, name: called }) => `${called ? `${called} ` : ''}${value} is no contact`),
    ...found
      .filter((one) => !known.includes(one.value) && !forbidden.includes(one))
      .map(({ value }) => `${value} is not on the page as a contact`),
    ...(name !== undefined && leading && leading.name?.replace(title, '') !== name
      ? [`the lead is called ${leading.name}, not ${name}`]
      : []),
  ];
}
