/** Requests to the API: the only place that knows its URLs, headers and JSON fields. */
import type { Identifier } from '../identifier.ts';
import type { Update } from '../update.ts';

/** All that differs between one call and another; how it is sent safely is `callApi`'s concern. */
export interface ApiRequest {
  readonly method: 'GET' | 'PATCH' | 'POST';
  readonly path: `/api/${string}`;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The fields of PATCH /api/leads that we send. Never `changedTo`, its legacy alias. */
interface UpdateBody extends Partial<Record<Identifier['kind'], string>> {
  status: string;
  value?: number;
  note?: string;
  lossReason?: string;
}

/** https://octanist.com/docs/api-reference/endpoint/update-lead; one identifier only, for what the API does with two is not documented. */
export function toUpdateRequest(update: Update, apiKey: string): ApiRequest {
  const body: UpdateBody = { [update.lead.kind]: update.lead.value, status: update.status };
  if (update.value !== undefined) body.value = update.value;
  if (update.note) body.note = update.note;
  if (update.status === 'lost' && update.lossReason) body.lossReason = update.lossReason;
  return {
    method: 'PATCH',
    path: '/api/leads',
    headers: { 'Content-Type': 'application/json', 'X-API-KEY': apiKey },
    body: JSON.stringify(body),
  };
}

/** Is this key valid? Harmless, and takes no body: https://docs.octanist.com/api-reference/endpoint/check */
export function toCheckRequest(apiKey: string): ApiRequest {
  return { method: 'POST', path: '/api/check', headers: { 'X-API-KEY': apiKey } };
}

/** No more than this many leads come in one answer. */
const maxLeads = 100;

/** Shortened, a phone is found however it is written: `06-12 34 56 78` holds no longer part of `+31612345678`. */
const searchedDigits = 4;

/**
 * The lead at this address. By id: https://octanist.com/docs/api-reference/endpoint/get-lead; otherwise a search, which finds too much:
 * https://octanist.com/docs/api-reference/endpoint/get-leads. Never `?email=` or `?phone=`: those may be ignored and return every lead.
 */
export function toFindLeadRequest({ kind, value }: Identifier, apiKey: string): ApiRequest {
  const headers = { 'X-API-KEY': apiKey };
  if (kind === 'id') return { method: 'GET', path: `/api/leads/${encodeURIComponent(value)}`, headers };
  const search = kind === 'phone' ? value.slice(-searchedDigits) : value;
  const query = new URLSearchParams({ search, limit: String(maxLeads) });
  return { method: 'GET', path: `/api/leads?${query}`, headers };
}
