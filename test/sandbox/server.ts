/** The sandbox over HTTP on this computer: the documented API, demo pages, and faults for tests to push. */
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { handle } from '../../lib/sandbox/handler.ts';
import { createMemoryStore } from '../../lib/sandbox/memoryStore.ts';
import type { SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import { createSandboxSettings, type SandboxSettings } from '../../lib/sandbox/settings.ts';
import type { JournalEntry, SandboxStore } from '../../lib/sandbox/store.ts';
import { demoPage } from './demoPages.ts';
import { createFaultQueue, type Fault, type Faults, meetFault } from './faults.ts';
import { seedLeads } from './seed.ts';
import { openSqliteStore, type SqliteStore } from './sqliteStore.ts';

/** The key of every local sandbox. It opens nothing else. */
export const sandboxApiKey = 'sandbox-key-7f3a91c64e0b';

export interface SandboxOptions {
  /** A free one is found unless given. */
  readonly port?: number;
  /** Leads survive a restart in this file; without one they are kept in memory. */
  readonly databaseFile?: string;
  /** Serves HTTPS instead of HTTP. Both in PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly settings?: Partial<SandboxSettings>;
  /** The server's clock, so that tests can hold or move it. */
  readonly now?: () => Date;
  /** Ends each connection after its answer: no browser then repeats a request by itself (docs/security.md, M1). */
  readonly freshConnections?: boolean;
  /** Called with each PATCH once it was applied or refused. */
  readonly onPatch?: (entry: JournalEntry) => void;
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly at: Date;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when a fault cut the connection before it was read. */
  readonly body: string | null;
}

export interface Sandbox {
  readonly origin: string;
  readonly port: number;
  readonly apiKey: string;
  readonly store: SqliteStore;
  /** Oldest first, demo pages included. */
  readonly requests: readonly ReceivedRequest[];
  readonly faults: Faults;
  /** How many requests were under way at the same moment, at most. */
  readonly mostAtOnce: number;
  /** One more organization, whose key opens these leads and no others. It is there until the next reset. */
  addOrganization(apiKey: string, leads: readonly SandboxLead[]): SandboxStore;
  /** Cuts every connection and takes no more, as a server that is restarted. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  /** Back to the start: seeded leads, the settings and key it started with, no requests, journal or faults. */
  reset(): Promise<void>;
  /** Cuts every connection, hanging ones too. */
  close(): Promise<void>;
}

/** Starts on the loopback address only. Rejects with `EADDRINUSE` when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, databaseFile = ':memory:', tls, settings, now = () => new Date(), onPatch } = options;
  const { freshConnections = false } = options;
  const apiKeys = [sandboxApiKey];
  const store = openSqliteStore({
    databaseFile,
    apiKeys,
    now,
    ...(settings === undefined ? {} : { settings }),
    ...(onPatch === undefined ? {} : { onRecord: onPatch }),
  });
  if (store.isNew) await store.reset(seedLeads(now()));

  const requests: ReceivedRequest[] = [];
  const faults = createFaultQueue();
  const others: SandboxStore[] = [];
  const traffic = { now: 0, most: 0 };
  const app = createApp(store, others, requests, faults, { traffic, freshConnections });
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    ...(tls === undefined ? {} : { createServer: createTlsServer, serverOptions: tls }),
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  // Those too whose TLS is not through yet: a browser that stands still would keep one for two minutes.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const goDown = async () => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(port).catch(async (error) => {
    await store.close();
    throw error;
  });
  const address = server.address() as AddressInfo;

  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    port: address.port,
    apiKey: sandboxApiKey,
    store,
    requests,
    faults,
    get mostAtOnce() {
      return traffic.most;
    },
    addOrganization(apiKey, leads) {
      const other = createMemoryStore({ leads, apiKeys: [apiKey], now, ...(settings ? { settings } : {}) });
      others.push(other);
      return other;
    },
    goDown,
    comeUp: async () => {
      if (!server.listening) await listen(address.port);
    },
    async reset() {
      store.settings = createSandboxSettings(settings);
      store.apiKeys = apiKeys;
      others.length = 0;
      requests.length = 0;
      faults.clear();
      traffic.most = 0;
      await store.reset(seedLeads(now()));
    },
    async close() {
      await goDown();
      await store.close();
    },
  };
}

interface Manner {
  readonly traffic: { now: number; most: number };
  readonly freshConnections: boolean;
}

function createApp(
  store: SqliteStore,
  others: readonly SandboxStore[],
  requests: ReceivedRequest[],
  faults: ReturnType<typeof createFaultQueue>,
  { traffic, freshConnections }: Manner,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const storeFor = (apiKey: string, fault?: Fault): SandboxStore => {
    const other = others.find(({ apiKeys }) => apiKeys.includes(apiKey));
    if (other) return other;
    const { settings, apiKeys } = store;
    if (fault?.asOf === undefined) return store;
    return createMemoryStore({ leads: fault.asOf, settings, apiKeys, now: () => store.now() });
  };

  app.use(async (c, next) => {
    traffic.most = Math.max(traffic.most, ++traffic.now);
    await next().finally(() => traffic.now--);
    if (freshConnections && c.res.status !== 101) c.res.headers.set('connection', 'close');
  });
  app.get('/', (c) => c.redirect('/demo/inbox'));
  app.get('/demo', (c) => c.redirect('/demo/inbox'));
  app.get('/demo/*', async (c) => {
    note(requests, c.req.raw, null, store.now());
    const page = await demoPage(c.req.path);
    return page === null ? c.text('No such demo page', 404) : c.html(page);
  });

  app.all('*', async (c) => {
    const { method, path } = c.req;
    const fault = faults.take({ method, path });
    const at = store.now();
    if (fault?.dropBeforeReading) {
      note(requests, c.req.raw, null, at);
      return meetFault(fault, c.env, unreachable);
    }
    const body = await c.req.arrayBuffer();
    note(requests, c.req.raw, new TextDecoder().decode(body), at);
    const hasBody = method !== 'GET' && method !== 'HEAD' && body.byteLength > 0;
    const request = new Request(c.req.url, {
      method,
      headers: c.req.raw.headers,
      ...(hasBody ? { body } : {}),
    });
    const apply = () => handle(request, storeFor(request.headers.get('x-api-key') ?? '', fault));
    return fault === undefined ? apply() : meetFault(fault, c.env, apply);
  });
  return app;
}

function note(requests: ReceivedRequest[], request: Request, body: string | null, at: Date): void {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  requests.push({ at, method: request.method, path: `${pathname}${search}`, headers, body });
}

async function unreachable(): Promise<never> {
  throw new Error('A request that is dropped before it is read is never applied');
}
