/** What storage gives back -> an entry. Nothing that cannot be read is dropped: it is set aside and shown. */
import { z } from '../zodMini.ts';
import { type Entry, entrySchema, entrySchemaVersion } from './entry.ts';

export type ReadEntry =
  | { readonly is: 'entry'; readonly entry: Entry }
  /** Written by a later version of Leadmark, before a downgrade: to be left alone, neither sent nor changed. */
  | { readonly is: 'newer' }
  /** Fits no form there ever was: to be moved to the quarantine as it is. */
  | { readonly is: 'damaged' };

/** The step from each earlier form to the next: forward only, and the same whenever it is run again. */
const migrations: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>> = {
  // 2 knows the look before sending; without one the lead is looked up.
  1: (stored) => stored,
};

const versioned = z.looseObject({ schema: z.int().check(z.minimum(1)) });

export function readEntry(stored: unknown): ReadEntry {
  const read = versioned.safeParse(stored);
  if (!read.success) return { is: 'damaged' };
  if (read.data.schema > entrySchemaVersion) return { is: 'newer' };
  let migrated: Record<string, unknown> = read.data;
  for (let version = read.data.schema; version < entrySchemaVersion; version++) {
    migrated = { ...migrations[version]?.(migrated), schema: version + 1 };
  }
  const entry = entrySchema.safeParse(migrated);
  return entry.success ? { is: 'entry', entry: entry.data } : { is: 'damaged' };
}
