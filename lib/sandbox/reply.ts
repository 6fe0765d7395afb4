/** What a request is answered, before it becomes HTTP: https://octanist.com/docs/api-reference/introduction */
import type { SandboxSettings } from './settings.ts';

/** The documented codes with their HTTP status, and one of our own: the documentation has no code for a rate limit yet. */
const statusOfCode = {
  VALIDATION_ERROR: 400,
  INVALID_DATE: 400,
  INVALID_FILTER: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL_ERROR: 500,
  RATE_LIMITED: 429,
} as const;

export type ErrorCode = keyof typeof statusOfCode;

export interface Pagination {
  readonly limit: number;
  /** 1-based. */
  readonly page: number;
  readonly totalPages: number;
  readonly total: number;
  readonly hasMore: boolean;
}

export interface Success {
  readonly ok: true;
  readonly status: number;
  readonly data: unknown;
  readonly pagination?: Pagination;
  /** The same in the older form, which had no envelope. */
  readonly flat: unknown;
}

export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Reply = Success | Refusal;

/** What was read from a request, or why it was refused. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refusal;

export function succeed(data: unknown, more: Partial<Omit<Success, 'ok' | 'data'>> = {}): Success {
  return { ok: true, status: 200, data, flat: data, ...more };
}

/** The code decides the HTTP status unless another one is given. */
export function refuse(
  code: ErrorCode,
  message: string,
  more: Partial<Pick<Refusal, 'status' | 'details' | 'headers'>> = {},
): Refusal {
  return { ok: false, status: statusOfCode[code], code, message, ...more };
}

/** The reply as HTTP. Never a CORS header: the API documents none, so a page must not be able to read it. */
export function toResponse(
  reply: Reply,
  about: {
    readonly requestId: string;
    readonly now: Date;
    readonly answerForm: SandboxSettings['answerForm'];
  },
): Response {
  const meta = { requestId: about.requestId, timestamp: about.now.toISOString() };
  const headers = reply.ok ? {} : reply.headers;
  return Response.json(toBody(reply, meta, about.answerForm), {
    status: reply.status,
    headers: { 'cache-control': 'no-store', ...headers },
  });
}

function toBody(reply: Reply, meta: object, form: SandboxSettings['answerForm']): unknown {
  if (form === 'flat') return reply.ok ? reply.flat : { error: reply.message };
  if (reply.ok) {
    const { data, pagination } = reply;
    return { success: true, data, meta: pagination ? { ...meta, pagination } : meta };
  }
  const { code, message, details } = reply;
  return { success: false, error: { code, message, ...(details === undefined ? {} : { details }) }, meta };
}
