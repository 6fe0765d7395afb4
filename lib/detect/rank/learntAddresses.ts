/**
 * Learns whom the person meets wherever they go: themselves and their colleagues. Kept are counts under hashes, no address and no site, and
 * only so many. Pure: hashes and days come from the caller.
 */
import { z } from '../../zod.ts';

/** A visit is one site on one day: a hundred mails read in an inbox on a Monday are one. */
const metSchema = z.object({
  visits: z.number().int().nonnegative(),
  days: z.number().int().nonnegative(),
  /** The last day it was met, in days since 1970, and the hashed sites of that day. */
  day: z.number().int(),
  sites: z.array(z.string()),
  /** The person marked it once: it is a lead, however often it is met. */
  isLead: z.boolean().optional(),
});

export const learntSchema = z.object({ all: metSchema, met: z.record(z.string(), metSchema) });

type Met = z.infer<typeof metSchema>;
/** `all` counts every visit, `met` those on which an address was there, by its hash. */
export type Learnt = z.infer<typeof learntSchema>;

export interface Visit {
  /** In days since 1970. */
  readonly day: number;
  /** The hash of the site. */
  readonly site: string;
  /** The hashes of the addresses on the page. */
  readonly addresses: readonly string[];
}

const never: Met = { visits: 0, days: 0, day: 0, sites: [] };
export const nothingLearnt: Learnt = { all: never, met: {} };

const maxAddresses = 500;
const maxSitesOfDay = 30;
/** After so many visits the counts are halved: what was long ago weighs less, and somebody who left is forgotten. */
const maxVisits = 120;
/** A customer of many mails is met often, yet not on most of the visits of weeks. */
const fewestVisits = 8;
const fewestDays = 5;
const leastShare = 0.6;

/** What is known after one more visit. The same site on the same day counts once. */
export function learn(learnt: Learnt, { day, site, addresses }: Visit): Learnt {
  const all = count(learnt.all, day, site);
  const met = { ...learnt.met };
  for (const address of new Set(addresses)) met[address] = count(met[address] ?? never, day, site);
  return bounded(all.visits > maxVisits ? halved({ all, met }) : { all, met });
}

/** What is known once the person marked an address as a lead. */
export function learnLead(learnt: Learnt, address: string): Learnt {
  return bounded({
    ...learnt,
    met: { ...learnt.met, [address]: { ...(learnt.met[address] ?? never), isLead: true } },
  });
}

/** Whether an address is probably the person's own or a colleague's: it was there on most visits of several days. */
export function isFamiliar({ all, met }: Learnt, address: string): boolean {
  const { visits, days, isLead } = met[address] ?? never;
  return !isLead && visits >= fewestVisits && days >= fewestDays && visits >= leastShare * all.visits;
}

function count(met: Met, day: number, site: string): Met {
  const isNewDay = met.day !== day;
  const sites = isNewDay ? [] : met.sites;
  if (sites.includes(site) || sites.length >= maxSitesOfDay) return met;
  return {
    ...met,
    visits: met.visits + 1,
    days: met.days + (isNewDay ? 1 : 0),
    day,
    sites: [...sites, site],
  };
}

function halved({ all, met }: Learnt): Learnt {
  const half = (one: Met): Met => ({
    ...one,
    visits: Math.floor(one.visits / 2),
    days: Math.ceil(one.days / 2),
  });
  return {
    all: half(all),
    met: Object.fromEntries(Object.entries(met).map(([key, one]) => [key, half(one)])),
  };
}

/** Leads and those met most are kept, of equals those met last. */
function bounded(learnt: Learnt): Learnt {
  const met = Object.entries(learnt.met);
  if (met.length <= maxAddresses) return learnt;
  const weight = ({ isLead, visits }: Met) => (isLead ? maxVisits : 0) + visits;
  met.sort(([, a], [, b]) => weight(b) - weight(a) || b.day - a.day);
  return { ...learnt, met: Object.fromEntries(met.slice(0, maxAddresses * 0.8)) };
}
