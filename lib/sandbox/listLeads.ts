/** GET /leads and GET /leads/{id}: https://octanist.com/docs/api-reference/endpoint/get-leads */
import { parseFilters } from './leadFilters.ts';
import { type Parsed, type Reply, refuse, succeed } from './reply.ts';
import { isLeadField, type SandboxLead, type SandboxLeadField } from './sandboxLead.ts';
import { isFoundBy } from './searchLeads.ts';
import type { SandboxSettings } from './settings.ts';
import type { SandboxStore } from './store.ts';

const maxLimit = 100;
const defaultLimit = 50;
const defaultSort = 'createdAt:desc';

/** One page of the leads that pass every filter and the search. A page past the end is empty. */
export async function listLeads(store: SandboxStore, query: URLSearchParams): Promise<Reply> {
  const { settings } = store;
  const limit = parseCount(query, 'limit', { default: defaultLimit, max: maxLimit }, settings);
  if (!limit.ok) return limit;
  const page = parseCount(query, 'page', { default: 1, max: Number.MAX_SAFE_INTEGER }, settings);
  if (!page.ok) return page;
  const order = parseSort(query.get('sort') ?? defaultSort);
  if (!order.ok) return order;
  const filters = parseFilters(query, settings.unknownQuery);
  if (!filters.ok) return filters;
  const fields = parseFieldNames(query.get('fields'), settings);
  if (!fields.ok) return fields;

  const search = query.get('search') ?? '';
  const found = (await store.listLeads())
    .filter((lead) => filters.value.every((passes) => passes(lead)) && isFoundBy(lead, search, settings))
    .sort(order.value);
  const start = (page.value - 1) * limit.value;
  const data = found.slice(start, start + limit.value).map((lead) => toAnswer(lead, fields.value, settings));
  const totalPages = Math.ceil(found.length / limit.value);
  return succeed(data, {
    pagination: {
      limit: limit.value,
      page: page.value,
      totalPages,
      total: found.length,
      hasMore: page.value < totalPages,
    },
  });
}

/** The whole lead, or a 404. */
export async function getLead(store: SandboxStore, id: string): Promise<Reply> {
  const lead = await store.getLead(id);
  if (lead === null) return refuse('NOT_FOUND', 'Lead not found');
  return succeed(toAnswer(lead, null, store.settings));
}

function parseCount(
  query: URLSearchParams,
  name: 'limit' | 'page',
  allowed: { readonly default: number; readonly max: number },
  { limitOutOfRange }: SandboxSettings,
): Parsed<number> {
  const text = query.get(name);
  if (text === null) return { ok: true, value: allowed.default };
  const count = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  const nearest = Math.min(Math.max(count, 1), allowed.max);
  if (nearest === count || (limitOutOfRange === 'clamp' && !Number.isNaN(count)))
    return { ok: true, value: nearest };
  const upTo = allowed.max === maxLimit ? ` to ${maxLimit}` : ' or more';
  return refuse('VALIDATION_ERROR', `${name} must be a whole number, 1${upTo}`, { details: { field: name } });
}

type Order = (a: SandboxLead, b: SandboxLead) => number;

/** `value:desc`, or several: `status:asc,createdAt:desc`. Leads without the field come last either way. */
function parseSort(text: string): Parsed<Order> {
  const orders: Order[] = [];
  for (const part of text.split(',')) {
    const [, name = '', direction] = /^(\w+):(asc|desc)$/.exec(part.trim()) ?? [];
    if (direction === undefined || !isLeadField(name))
      return refuse('INVALID_FILTER', `sort must be field:asc or field:desc, not ${part}`);
    orders.push((a, b) => compare(a[name], b[name], direction === 'asc' ? 1 : -1));
  }
  // The id last, so that pages never overlap.
  const byAll: Order = (a, b) => orders.reduce((so, order) => so || order(a, b), 0) || compare(a.id, b.id, 1);
  return { ok: true, value: byAll };
}

type FieldValue = SandboxLead[SandboxLeadField];

function compare(a: FieldValue, b: FieldValue, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * sign;
}

/** The fields to answer with, or null for all. Unknown names follow the switch for unknown parameters (open question 19). */
function parseFieldNames(
  text: string | null,
  settings: SandboxSettings,
): Parsed<readonly SandboxLeadField[] | null> {
  if (text === null || text.trim() === '') return { ok: true, value: null };
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isLeadField(name));
  if (unknown !== undefined && settings.unknownQuery === 'refuse')
    return refuse('INVALID_FILTER', `Unknown field: ${unknown}`);
  const known = names.filter(isLeadField);
  return { ok: true, value: settings.fieldsKeepId ? [...new Set(['id' as const, ...known])] : known };
}

function toAnswer(
  lead: SandboxLead,
  fields: readonly SandboxLeadField[] | null,
  { missingAs, noteReadBack }: SandboxSettings,
): Record<string, unknown> {
  const names = fields ?? (Object.keys(lead) as SandboxLeadField[]);
  const shown = names.filter((name) => noteReadBack === 'shown' || name !== 'note');
  const pairs = shown.map((name) => [name, lead[name]] as const);
  if (missingAs === 'null') return Object.fromEntries(pairs);
  if (missingAs === 'absent') return Object.fromEntries(pairs.filter(([, value]) => value !== null));
  return Object.fromEntries(pairs.map(([name, value]) => [name, value ?? '']));
}
