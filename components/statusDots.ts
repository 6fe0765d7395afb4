/** How the dot beside each status looks. */
import type { Status } from '../lib/lead.ts';

export const statusDots = {
  open: 'border border-edge',
  qualified: 'bg-qualified',
  won: 'bg-won',
  lost: 'bg-lost',
} as const satisfies Record<Status, string>;
