/** Requests to the API: the only place that knows its URLs, headers and JSON fields. */
import type { Identifier } from '../identifier.ts';
import type { NewLead } from '../newLead.ts';
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

/**
 * So many digits at the end of a phone are searched for: in most ways of writing (`06-12345678`, `(212) 555-0163`) they stand together,
 * while the country code, the trunk zero and the separators before them differ. Those written in pairs (`06 12 34 56 78`) are not found so
 * where a search is a bare comparison of texts. Two digits would find them, and in an organization with some thousand leads more than one
 * answer holds, so that nothing could be concluded of any phone: only *Find or create* asks with two.
 */
const searchedDigits = 4;

/** What a screen shows of a lead, and what it is recognised by. */
const shownFields =
  'id,name,email,phone,status,value,lossReason,source,utm_campaign,googleAdsCampaignName,createdAt,updatedAt';

/**
 * The lead at this address. By id: https://octanist.com/docs/api-reference/endpoint/get-lead; otherwise a search, which finds too much:
 * https://octanist.com/docs/api-reference/endpoint/get-leads. Never `?email=` or `?phone=`: those may be ignored and return every lead.
 */
export function toFindLeadRequest(lead: Identifier, apiKey: string): ApiRequest {
  return toSearch(lead, apiKey, {});
}

/** The same, with no more of the lead than is shown. */
export function toLookUpRequest(lead: Identifier, apiKey: string): ApiRequest {
  return toSearch(lead, apiKey, { fields: shownFields });
}

function toSearch({ kind, value }: Identifier, apiKey: string, more: Record<string, string>): ApiRequest {
  const headers = { 'X-API-KEY': apiKey };
  // The documentation of this one knows no parameters.
  if (kind === 'id') return { method: 'GET', path: `/api/leads/${encodeURIComponent(value)}`, headers };
  const search = kind === 'phone' ? value.slice(-searchedDigits) : value;
  const query = new URLSearchParams({ search, limit: String(maxLeads), ...more });
  return { method: 'GET', path: `/api/leads?${query}`, headers };
}

/** Leads with this text in their name, e-mail or phone, with no more of them than is shown. */
export function toSearchRequest(search: string, apiKey: string): ApiRequest {
  const query = new URLSearchParams({ search, limit: String(maxLeads), fields: shownFields });
  return { method: 'GET', path: `/api/leads?${query}`, headers: { 'X-API-KEY': apiKey } };
}

/** One page of the open leads, newest first; pages count from 1. */
export function toOpenLeadsRequest(page: number, apiKey: string): ApiRequest {
  const query = new URLSearchParams({
    status: 'open',
    sort: 'createdAt:desc',
    limit: String(maxLeads),
    page: String(page),
    fields: shownFields,
  });
  return { method: 'GET', path: `/api/leads?${query}`, headers: { 'X-API-KEY': apiKey } };
}

/** https://octanist.com/docs/api-reference/endpoint/create-lead */
export function toCreateRequest({ name, email, phone, website, path }: NewLead, apiKey: string): ApiRequest {
  return {
    method: 'POST',
    path: '/api/leads',
    headers: { 'Content-Type': 'application/json', 'X-API-KEY': apiKey },
    // What is undefined has no place in JSON.
    body: JSON.stringify({ name, email, phone, website, path }),
  };
}
