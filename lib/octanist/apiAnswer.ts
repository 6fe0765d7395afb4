/** What came back over HTTP -> what it means. Nothing odd is ever taken for success. */
import { fail, type Outcome, type Problem, type ProblemKind, succeed } from '../problem.ts';
import type { Update, UpdateResult } from '../update.ts';
import { z } from '../zod.ts';
import { parseRetryAfter } from './retryAfter.ts';

/** An answer as it arrived. */
export interface ApiAnswer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as text, or null when it was larger than any answer of this API. */
  readonly body: string | null;
}

const shortText = (max: number) => z.string().transform((text) => text.slice(0, max));
const meta = z
  .object({ requestId: shortText(100).optional().catch(undefined) })
  .optional()
  .catch(undefined);

/** New form: `error: { code, message }`. Old form: `error: "text"` (docs.octanist.com). */
const refusalSchema = z.object({
  success: z.literal(false).optional(),
  error: z.union([
    z.object({ code: shortText(60).optional(), message: shortText(300).optional() }),
    shortText(300).transform((message) => ({ code: undefined, message })),
  ]),
  meta,
});

/** New form: `data: { leadId, leadsUpdated }`. Old form: `leadId` beside `success`, and no count. */
const updatedSchema = z.object({
  success: z.literal(true),
  data: z
    .object({ leadId: shortText(200).optional(), leadsUpdated: z.number().int().min(0).optional() })
    .optional(),
  leadId: shortText(200).optional(),
  meta,
});

const refusedKinds: Readonly<Record<number, ProblemKind>> = {
  400: 'bad-request',
  401: 'key-refused',
  403: 'forbidden',
  404: 'not-found',
  409: 'several-match',
  413: 'bad-request',
  422: 'bad-request',
};

/** What the API said of an update. `nothing-updated` and `unknown-shape` stand for "2xx, but not the answer that was asked for". */
export function toUpdateResult(answer: ApiAnswer, update: Update): Outcome<UpdateResult> {
  const read = readSuccess(answer);
  if (!read.ok) return read;
  const parsed = updatedSchema.safeParse(read.value);
  if (!parsed.success)
    return fail('unknown-shape', { httpStatus: answer.status, ...requestIdOf(read.value) });
  const { data, meta: about } = parsed.data;
  const requestId = about?.requestId ? { requestId: about.requestId } : {};
  const leadId = data?.leadId ?? parsed.data.leadId;
  const surprise = { httpStatus: answer.status, ...requestId, isSurprising: true } as const;
  if (data?.leadsUpdated === 0) return fail('nothing-updated', surprise);
  const otherLead = update.lead.kind === 'id' && leadId !== undefined && leadId !== update.lead.value;
  if (otherLead) return fail('unknown-shape', surprise);
  return succeed({ leadsUpdated: data?.leadsUpdated ?? null, ...(leadId ? { leadId } : {}), ...requestId });
}

/** Whether the key is valid: `{ "success": true }`, the one answer without an envelope. */
export function toKeyCheck(answer: ApiAnswer): Outcome<true> {
  const read = readSuccess(answer);
  if (!read.ok) return read;
  const valid = z.object({ success: z.literal(true) }).safeParse(read.value).success;
  return valid ? succeed(true) : fail('unknown-shape', { httpStatus: answer.status });
}

/** The JSON of a 2xx answer, or the problem that any other answer is. */
export function readSuccess(answer: ApiAnswer): Outcome<unknown> {
  const json = parseJson(answer);
  if (answer.status >= 200 && answer.status < 300) {
    return json === undefined ? fail('not-json', { httpStatus: answer.status }) : succeed(json);
  }
  return { ok: false, problem: toProblem(answer, json) };
}

function toProblem(answer: ApiAnswer, json: unknown): Problem {
  const refusal = refusalSchema.safeParse(json);
  const error = refusal.success ? refusal.data.error : undefined;
  const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], answer.headers.date);
  const more = {
    httpStatus: answer.status,
    ...requestIdOf(json),
    ...(error?.message ? { detail: error.message } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  // Gateways answer these with pages of their own, so their status alone counts.
  if (answer.status === 429 || answer.status === 425) return { kind: 'too-many-requests', ...more };
  if (answer.status === 408) return { kind: 'time-out', ...more };
  if (answer.status >= 500) return { kind: 'server-error', ...more };
  // A 4xx without the API's envelope came from something in between: a portal, a firewall, a proxy.
  if (!error) return { kind: 'not-json', ...more };
  return { kind: refusedKinds[answer.status] ?? 'unknown-shape', ...more };
}

function requestIdOf(json: unknown): { requestId?: string } {
  const parsed = z.object({ meta }).safeParse(json);
  const requestId = parsed.success ? parsed.data.meta?.requestId : undefined;
  return requestId ? { requestId } : {};
}

/** Undefined when it is not JSON. The content type is asked first: a portal's page may well begin with a bracket. */
function parseJson({ headers, body }: ApiAnswer): unknown {
  if (body === null || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(headers['content-type'] ?? ''))
    return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
