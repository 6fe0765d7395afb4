/** The practice organization: made-up leads, answered inside this browser. It has no key and asks no network anything. */
import type { Workspace } from '../workspaces.ts';

/** In the place of a key's fingerprint, which is 32 hexadecimal digits and so never this. */
export const practicePrint = 'practice';

/** What the practice page counts as, where sites are told apart. No site of the web has this host: it lacks a dot and is reserved. */
export const practiceHost = 'practice.invalid';

export const practiceWorkspace: Workspace = { id: 'practice', name: '', hint: '', print: practicePrint };

export function isPractice({ print }: { readonly print: string }): boolean {
  return print === practicePrint;
}

/** What the ids of its leads begin with, those created later included. `lead_` is the form that any id may have. */
export const practiceLeadPrefix = 'lead_practice_';

/** The one notification that tells of many practice marks at once. */
export const practiceNotification = 'mark-practice';
