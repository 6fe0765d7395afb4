/** POST /stats: https://octanist.com/docs/api-reference/endpoint/stats */
import type { Status } from '../lead.ts';
import { z } from '../zod.ts';
import { parseFields } from './parseFields.ts';
import { parseObject } from './readBody.ts';
import { type Parsed, type Reply, refuse, succeed } from './reply.ts';
import type { SandboxLead } from './sandboxLead.ts';
import type { SandboxStore } from './store.ts';

const statsBodySchema = z.object({
  period: z.enum(['current', 'previous', 'custom']).default('current'),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});

type StatsBody = z.infer<typeof statsBodySchema>;

/** From `start` up to but not including `end`, in milliseconds since 1970. */
interface Period {
  readonly start: number;
  readonly end: number;
}

/** The plan's limit in the documentation's example. */
const leadsLimit = 500;
const dayMs = 24 * 60 * 60 * 1000;

/** Counts the leads created in the period. Subscription periods are calendar months in UTC here. */
export async function leadStats(store: SandboxStore, text: string): Promise<Reply> {
  const json = parseObject(text);
  if (!json.ok) return json;
  const body = parseFields(json.value, statsBodySchema, store.settings.oddBodies);
  if (!body.ok) return body;
  const now = store.now();
  const period = toPeriod(body.value, now);
  if (!period.ok) return period;

  const all = await store.listLeads();
  const subscription = monthOf(now, 0);
  return succeed({
    usage: {
      leadsUsed: createdIn(all, subscription).length,
      leadsLimit,
      lockedLeads: 0,
      periodStart: new Date(subscription.start).toISOString(),
      periodEnd: new Date(subscription.end).toISOString(),
    },
    ...countLeads(createdIn(all, period.value)),
  });
}

/** The arithmetic of the documented example: a won lead counts as qualified; the win rate is won of qualified. */
export function countLeads(leads: readonly SandboxLead[]) {
  const count = (status: Status) => leads.filter((lead) => lead.status === status).length;
  const byStatus = {
    open: count('open'),
    qualified: count('qualified'),
    won: count('won'),
    lost: count('lost'),
  };
  const bySource: Record<string, number> = {};
  for (const { source } of leads) bySource[source] = (bySource[source] ?? 0) + 1;
  const totalValue = leads
    .filter(({ status }) => status === 'won')
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
  const qualified = byStatus.qualified + byStatus.won;
  return {
    leads: { total: leads.length, byStatus, bySource },
    conversion: {
      qualified,
      qualificationRate: ratio(leads.length - byStatus.open, leads.length),
      winRate: ratio(byStatus.won, qualified),
      averageValue: ratio(totalValue, byStatus.won),
      totalValue,
    },
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function createdIn(leads: readonly SandboxLead[], { start, end }: Period): readonly SandboxLead[] {
  return leads.filter(({ createdAt }) => {
    const created = Date.parse(createdAt);
    return created >= start && created < end;
  });
}

function monthOf(now: Date, offset: number): Period {
  const month = (add: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset + add, 1);
  return { start: month(0), end: month(1) };
}

function toPeriod({ period, startDate, endDate }: StatsBody, now: Date): Parsed<Period> {
  if (period !== 'custom') return { ok: true, value: monthOf(now, period === 'previous' ? -1 : 0) };
  if (startDate === undefined || endDate === undefined)
    return refuse('VALIDATION_ERROR', 'startDate and endDate are required when the period is custom');
  const bad = [startDate, endDate].find((date) => !z.iso.date().safeParse(date).success);
  if (bad !== undefined) return refuse('INVALID_DATE', `Not a date in the form YYYY-MM-DD: ${bad}`);
  const [start, lastDay] = [Date.parse(startDate), Date.parse(endDate)];
  if (lastDay < start) return refuse('INVALID_DATE', 'endDate lies before startDate');
  return { ok: true, value: { start, end: lastDay + dayMs } };
}
