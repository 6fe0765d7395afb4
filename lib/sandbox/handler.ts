/** The documented Octanist API as one function: a request and a store in, an answer out. */
import { createLead } from './createLead.ts';
import { leadStats } from './leadStats.ts';
import { getLead, listLeads } from './listLeads.ts';
import { readText } from './readBody.ts';
import { type Refusal, type Reply, refuse, toResponse } from './reply.ts';
import type { SandboxStore } from './store.ts';
import { updateLead } from './updateLead.ts';

/** What a route needs to know of its request. */
interface Call {
  readonly store: SandboxStore;
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
}

type Route = (call: Call) => Promise<Reply | Response>;

/**
 * Answers as octanist.com's `/api` is documented to, in the way the store's settings choose where it is not.
 * Whatever comes in, a Response comes out; only a store that fails makes it a 500.
 */
export async function handle(request: Request, store: SandboxStore): Promise<Response> {
  const requestId = store.newId('req');
  const call: Call = { store, request, url: new URL(request.url), requestId };
  const reply = await answer(call).catch(() => refuse('INTERNAL_ERROR', 'Internal server error'));
  return reply instanceof Response
    ? reply
    : toResponse(reply, { requestId, now: store.now(), answerForm: store.settings.answerForm });
}

async function answer(call: Call): Promise<Reply | Response> {
  const methods = findMethods(call.url.pathname);
  if (methods === null) return refuse('NOT_FOUND', 'No such endpoint');
  const route = methods.get(call.request.method);
  if (route === undefined)
    return refuse('VALIDATION_ERROR', `${call.request.method} is not allowed here`, {
      status: 405,
      headers: { allow: [...methods.keys()].join(', ') },
    });
  const refusal = refuseKey(call) ?? (await refuseRate(call.store));
  if (refusal === null) return route(call);
  if (route === patchLead) await recordUnread(call, refusal);
  return route === checkKey && refusal.code === 'UNAUTHORIZED' ? refuseCheck(call, refusal) : refusal;
}

const patchLead: Route = async ({ store, request, requestId }) => {
  const text = await readText(request);
  return store.alone(async () => {
    const outcome = text.ok
      ? await updateLead(store, text.value)
      : { reply: text, body: null, before: [], after: [] };
    const { reply, body, before, after } = outcome;
    await store.record({
      at: store.now().toISOString(),
      requestId,
      keyLast4: keyOf(request).slice(-4),
      body,
      matchedIds: before.map(({ id }) => id),
      before,
      after,
      status: reply.status,
      ...(reply.ok ? {} : { code: reply.code }),
    });
    return reply;
  });
};

const postLead: Route = async ({ store, request }) => {
  const text = await readText(request);
  return text.ok ? store.alone(() => createLead(store, text.value)) : text;
};

const postStats: Route = async ({ store, request }) => {
  const text = await readText(request);
  return text.ok ? leadStats(store, text.value) : text;
};

/** "The only public endpoint that returns a minimal `{ "success": true }`": it has no envelope. */
const checkKey: Route = async () => Response.json({ success: true });

const collection: ReadonlyMap<string, Route> = new Map([
  ['GET', ({ store, url }: Call) => listLeads(store, url.searchParams)],
  ['POST', postLead],
  ['PATCH', patchLead],
]);

/** What the path answers, by method, or null when there is nothing there. */
function findMethods(path: string): ReadonlyMap<string, Route> | null {
  if (path === '/api/leads') return collection;
  if (path === '/api/check') return new Map([['POST', checkKey]]);
  if (path === '/api/stats') return new Map([['POST', postStats]]);
  const [, encoded] = /^\/api\/leads\/([^/]+)$/.exec(path) ?? [];
  const id = encoded === undefined ? null : decode(encoded);
  return id === null ? null : new Map([['GET', ({ store }: Call) => getLead(store, id)]]);
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function keyOf(request: Request): string {
  return request.headers.get('x-api-key') ?? '';
}

function refuseKey({ request, store }: Call): Refusal | null {
  return store.apiKeys.includes(keyOf(request)) ? null : refuse('UNAUTHORIZED', 'Invalid or missing API key');
}

async function refuseRate(store: SandboxStore): Promise<Refusal | null> {
  const { rateLimit } = store.settings;
  if (rateLimit === null) return null;
  const windowMs = rateLimit.perSeconds * 1000;
  const nowMs = store.now().getTime();
  const startMs = nowMs - (nowMs % windowMs);
  if ((await store.countRequest(startMs)) <= rateLimit.requests) return null;
  const end = new Date(startMs + windowMs);
  const seconds = Math.ceil((end.getTime() - nowMs) / 1000);
  return refuse('RATE_LIMITED', 'Too many requests', {
    headers: { 'retry-after': rateLimit.retryAfter === 'date' ? end.toUTCString() : String(seconds) },
  });
}

/** The body of a refused key's answer is not documented: the older page has `{"error": "text"}` (open question 28). */
function refuseCheck({ store }: Call, refusal: Refusal): Reply | Response {
  return store.settings.checkError === 'envelope'
    ? refusal
    : Response.json({ error: refusal.message }, { status: refusal.status });
}

async function recordUnread({ store, request, requestId }: Call, refusal: Refusal): Promise<void> {
  await store.alone(() =>
    store.record({
      at: store.now().toISOString(),
      requestId,
      keyLast4: keyOf(request).slice(-4),
      body: null,
      matchedIds: [],
      before: [],
      after: [],
      status: refusal.status,
      code: refusal.code,
    }),
  );
}
