/** The filters of GET /leads: `?status=won`, `?value[gte]=100`, `?gclid[exists]=true`. */
import { statuses } from '../lead.ts';
import { z } from '../zod.ts';
import { type Parsed, refuse } from './reply.ts';
import { clickIdFields, type SandboxLead, type SandboxLeadField, sources, utmFields } from './sandboxLead.ts';
import type { SandboxSettings } from './settings.ts';

export type LeadFilter = (lead: SandboxLead) => boolean;

type Comparison = 'text' | 'number' | 'date';
interface FilterField {
  readonly compare: Comparison;
  readonly oneOf?: readonly string[];
}

/** "All filters are optional", and these are all: none on id, name, e-mail, phone or path. */
const filterFields: ReadonlyMap<string, FilterField> = new Map<SandboxLeadField, FilterField>([
  ['status', { compare: 'text', oneOf: statuses }],
  ['source', { compare: 'text', oneOf: sources }],
  ['labelId', { compare: 'text' }],
  ['website', { compare: 'text' }],
  ['value', { compare: 'number' }],
  ['createdAt', { compare: 'date' }],
  ['updatedAt', { compare: 'date' }],
  ['qualifiedAt', { compare: 'date' }],
  ...[...clickIdFields, ...utmFields].map((field) => [field, { compare: 'text' }] as const),
]);

const orderings = {
  gt: (order: number) => order > 0,
  gte: (order: number) => order >= 0,
  lt: (order: number) => order < 0,
  lte: (order: number) => order <= 0,
} as const;

/** A day, or a moment in UTC or with its offset. */
const dateSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** The parameters of a list that are not filters. */
const listParameters = ['limit', 'page', 'sort', 'search', 'fields'];

/** Every filter of the query; a lead must pass them all. A parameter nobody documented is open question 17. */
export function parseFilters(
  query: URLSearchParams,
  unknownQuery: SandboxSettings['unknownQuery'],
): Parsed<readonly LeadFilter[]> {
  const filters: LeadFilter[] = [];
  for (const [parameter, given] of query) {
    if (listParameters.includes(parameter)) continue;
    const [, name = '', operator = 'eq'] = /^(\w+)(?:\[(\w*)\])?$/.exec(parameter) ?? [];
    const field = filterFields.get(name);
    if (field === undefined) {
      if (unknownQuery === 'ignore') continue;
      return refuse('INVALID_FILTER', `Unknown filter: ${parameter}`);
    }
    const filter = parseFilter(name as SandboxLeadField, field, operator, given);
    if (!filter.ok) return filter;
    filters.push(filter.value);
  }
  return { ok: true, value: filters };
}

function parseFilter(
  name: SandboxLeadField,
  field: FilterField,
  operator: string,
  given: string,
): Parsed<LeadFilter> {
  if (operator === 'exists') return parseExists(name, given);
  if (operator === 'eq') return parseEquals(name, field, given);
  if (!Object.hasOwn(orderings, operator) || field.compare === 'text')
    return refuse('INVALID_FILTER', `${name} has no operator [${operator}]`);
  const holds = orderings[operator as keyof typeof orderings];
  const wanted = parseOperand(name, field.compare, given);
  if (!wanted.ok) return wanted;
  return {
    ok: true,
    value: (lead) => {
      const found = toNumber(lead[name], field.compare);
      return found !== null && holds(found - wanted.value);
    },
  };
}

/** The form of its value is not documented (open question 16): `true`, `1`, `false` and `0` are taken. */
function parseExists(name: SandboxLeadField, given: string): Parsed<LeadFilter> {
  if (!['true', '1', 'false', '0'].includes(given))
    return refuse('INVALID_FILTER', `${name}[exists] must be true or false`);
  const wanted = given === 'true' || given === '1';
  return { ok: true, value: (lead) => (lead[name] !== null && lead[name] !== '') === wanted };
}

function parseEquals(name: SandboxLeadField, field: FilterField, given: string): Parsed<LeadFilter> {
  if (field.oneOf && !field.oneOf.includes(given))
    return refuse('INVALID_FILTER', `${name} must be one of ${field.oneOf.join(', ')}`);
  if (field.compare === 'text') return { ok: true, value: (lead) => lead[name] === given };
  const wanted = parseOperand(name, field.compare, given);
  if (!wanted.ok) return wanted;
  return { ok: true, value: (lead) => toNumber(lead[name], field.compare) === wanted.value };
}

function parseOperand(name: string, compare: Comparison, given: string): Parsed<number> {
  if (compare === 'date') {
    return dateSchema.safeParse(given).success
      ? { ok: true, value: Date.parse(given) }
      : refuse('INVALID_DATE', `${name} must be a date in ISO 8601`);
  }
  const value = given.trim() === '' ? Number.NaN : Number(given);
  return Number.isFinite(value)
    ? { ok: true, value }
    : refuse('INVALID_FILTER', `${name} must be compared with a number`);
}

function toNumber(value: SandboxLead[SandboxLeadField], compare: Comparison): number | null {
  if (value === null) return null;
  return compare === 'date' ? Date.parse(String(value)) : Number(value);
}
