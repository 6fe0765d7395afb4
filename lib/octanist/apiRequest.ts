/** Requests to the API: the only place that knows its URLs, headers and JSON fields. */
import type { Identifier } from '../identifier.ts';
import type { Update } from '../update.ts';

/** All that differs between one call and another; how it is sent safely is `callApi`'s concern. */
export interface ApiRequest {
  readonly method: 'PATCH' | 'POST';
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
