/** How the dot beside each status looks. */
import type { Status } from '../lib/lead.ts';

export const statusDots = {
  open: 'border border-edge',
  qualified: 'bg-qualified forced-color-adjust-none',
  won: 'bg-won forced-color-adjust-none',
  lost: 'bg-lost forced-color-adjust-none',
} as const satisfies Record<Status, string>;
