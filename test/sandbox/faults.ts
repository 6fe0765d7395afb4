/** Everything that can go wrong between a client and the API: faults to be met by the requests to come, one each. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { SandboxLead } from '../../lib/sandbox/sandboxLead.ts';

/** What befalls one request. Without `apply` the API never hears of it. */
export interface Fault {
  /** Which requests it waits for; any request to the API if not given. */
  readonly on?: { readonly method?: string; readonly path?: string | RegExp };
  /** The request is applied as usual, and only then the fault happens: the client is told something else, or nothing. */
  readonly apply?: boolean;
  /** The request is applied when this resolves, however long the connection has been gone by then. */
  readonly applyAfter?: Promise<unknown>;

  /** A reading is answered from these leads: a replica that is behind. */
  readonly asOf?: readonly SandboxLead[];

  /** Holds the answer back until this resolves; better than `delayMs`, for no clock is involved. */
  readonly until?: Promise<unknown>;
  /** Holds the answer back for so long. */
  readonly delayMs?: number;

  /** Resets the connection before a byte of the body is read. */
  readonly dropBeforeReading?: boolean;
  /** Applies the request, then resets the connection without an answer. */
  readonly dropAfterApplying?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
  /** Answers with half of the JSON that was due, over a connection that then closes. */
  readonly truncatedJson?: boolean;

  /** 302 to this address, or another 3xx with `status`. */
  readonly redirectTo?: string;
  /** A page instead of JSON, as a captive portal or a gateway would answer; 200 unless `status` says otherwise. */
  readonly html?: string;
  /** The body goes out in pieces of one byte, this far apart. */
  readonly dripMs?: number;
  /** Answers with so many bytes of spaces. */
  readonly bodyBytes?: number;
  readonly status?: number;
  /** Sent as it is when a string, otherwise as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Faults {
  /** Puts faults at the end of the queue. Each befalls the first request to come that it fits. */
  push(...faults: readonly Fault[]): void;
  /** From now on a request that meets none of the queue meets what this chooses for it, if anything. */
  choose(chooser: (request: { readonly method: string; readonly path: string }) => Fault | undefined): void;
  /** No more faults. */
  clear(): void;
  /** Those that no request has met yet: a test whose fault never happened proves nothing. */
  readonly pending: readonly Fault[];
}

/** The queue, and for the server the way to take from it. */
export interface FaultQueue extends Faults {
  take(request: { readonly method: string; readonly path: string }): Fault | undefined;
}

export function createFaultQueue(): FaultQueue {
  const queue: Fault[] = [];
  let chooser: Parameters<Faults['choose']>[0] = () => undefined;
  return {
    push: (...faults) => {
      queue.push(...faults);
    },
    choose: (given) => {
      chooser = given;
    },
    clear: () => {
      queue.length = 0;
      chooser = () => undefined;
    },
    get pending() {
      return [...queue];
    },
    take(request) {
      const index = queue.findIndex(({ on }) => fits(on, request));
      // By its place and not by what it is: the same fault may wait more than once.
      return index < 0 ? chooser(request) : queue.splice(index, 1)[0];
    },
  };
}

function fits(
  on: Fault['on'],
  { method, path }: { readonly method: string; readonly path: string },
): boolean {
  if (on?.method !== undefined && on.method !== method) return false;
  if (on?.path instanceof RegExp) return on.path.test(path);
  return on?.path === undefined || on.path === path;
}

export interface Connection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Answers, or does not, as the fault says. `apply` gives the request to the API and returns what that would have answered. */
export async function meetFault(
  fault: Fault,
  { incoming, outgoing }: Connection,
  apply: () => Promise<Response>,
): Promise<Response> {
  const drop = () => {
    const { socket } = incoming;
    // A TLS connection can only be closed without goodbye; what lies under it, and could be reset, is out of reach.
    if ('encrypted' in socket) socket.destroy();
    else socket.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  };
  if (fault.dropBeforeReading) return drop();

  const applies = fault.apply || fault.dropAfterApplying || fault.truncatedJson || !decidesAnswer(fault);
  const applied = fault.applyAfter?.then(apply) ?? (applies ? apply() : undefined);
  // Applied late means after the answer: the answer cannot wait for it.
  const due = fault.applyAfter === undefined ? await applied : undefined;
  if (fault.dropAfterApplying) return drop();
  if (fault.hang) return RESPONSE_ALREADY_SENT;
  await fault.until;
  if (fault.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));

  if (fault.truncatedJson && due !== undefined) {
    const text = await due.text();
    outgoing.writeHead(due.status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    // The reset waits until the half has left, or the client would see only a lost connection.
    outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroySoon());
    return RESPONSE_ALREADY_SENT;
  }
  const answer = toAnswer(fault) ?? due ?? new Response(null, { status: fault.status ?? 500 });
  return fault.dripMs === undefined ? answer : drip(answer, fault.dripMs);
}

function decidesAnswer({ status, body, html, redirectTo, bodyBytes, hang, headers }: Fault): boolean {
  return [status, body, html, redirectTo, bodyBytes, hang, headers].some((part) => part !== undefined);
}

function toAnswer(fault: Fault): Response | null {
  const { status, body, html, redirectTo, bodyBytes, headers } = fault;
  if (redirectTo !== undefined)
    return new Response(null, { status: status ?? 302, headers: { location: redirectTo, ...headers } });
  if (html !== undefined)
    return new Response(html, {
      status: status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    });
  if (bodyBytes !== undefined)
    return new Response(spaces(bodyBytes), {
      status: status ?? 200,
      headers: { 'content-type': 'application/json', ...headers },
    });
  if (body === undefined && status === undefined && headers === undefined) return null;
  const text = typeof body === 'string' || body === undefined ? (body ?? '') : JSON.stringify(body);
  return new Response(text, {
    status: status ?? 200,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Made as it is read, so that a gigabyte costs no memory. */
function spaces(total: number): ReadableStream<Uint8Array> {
  let left = total;
  const chunk = new Uint8Array(65_536).fill(0x20);
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(chunk.subarray(0, Math.min(left, chunk.byteLength)));
      left -= chunk.byteLength;
    },
  });
}

function drip(answer: Response, everyMs: number): Response {
  const dripping = answer.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        for (const byte of chunk) {
          controller.enqueue(Uint8Array.of(byte));
          await new Promise((resolve) => setTimeout(resolve, everyMs));
        }
      },
    }),
  );
  return new Response(dripping ?? null, { status: answer.status, headers: answer.headers });
}
