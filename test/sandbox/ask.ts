/** Asks the sandbox's handler directly, over a store in memory whose clock stands still. */
import { handle } from '../../lib/sandbox/handler.ts';
import { createMemoryStore } from '../../lib/sandbox/memoryStore.ts';
import { createSandboxLead, type SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import type { SandboxSettings } from '../../lib/sandbox/settings.ts';
import type { SandboxStore } from '../../lib/sandbox/store.ts';

export const now = new Date('2026-03-10T12:00:00.000Z');
export const apiKey = 'key-of-the-organization';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was answered is what the tests look into
  readonly body: any;
}

export interface AskOptions {
  readonly leads?: readonly SandboxLead[];
  readonly settings?: Partial<SandboxSettings>;
}

export interface Asker {
  readonly store: SandboxStore;
  /** A body that is no string is sent as JSON. Headers given here win over the key. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** Three leads in the order of their creation, newest first, as GET /leads lists them. */
export const john = createSandboxLead({
  id: 'lead_abc123',
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
  gclid: 'Cj0',
  utm_campaign: 'summer_sale',
  source: 'gtm',
  createdAt: '2026-03-05T10:30:00.000Z',
});
export const mia = createSandboxLead({
  id: 'lead_mia',
  name: 'Mia Vos',
  email: 'mia@example.com',
  phone: '+31612345601',
  status: 'won',
  value: 900,
  note: 'Old note',
  source: 'manual',
  createdAt: '2026-02-20T08:00:00.000Z',
  qualifiedAt: '2026-02-21T08:00:00.000Z',
});
export const miaAgain = createSandboxLead({
  id: 'lead_mia2',
  name: 'M. Vos',
  email: 'mia@example.com',
  phone: '06-12345601',
  status: 'lost',
  value: 100.5,
  lossReason: 'Too late',
  source: 'api',
  createdAt: '2026-01-15T23:59:59.999Z',
});

export function createAsker({ leads = [john, mia, miaAgain], settings }: AskOptions = {}): Asker {
  const store = createMemoryStore({
    leads,
    apiKeys: [apiKey],
    now: () => now,
    ...(settings === undefined ? {} : { settings }),
  });
  return {
    store,
    async ask(method, path, body, headers) {
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const request = new Request(`https://octanist.com/api${path}`, {
        method,
        headers: { 'x-api-key': apiKey, ...headers },
        ...(text === undefined ? {} : { body: text }),
      });
      const response = await handle(request, store);
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
  };
}

/** What a test most often compares: 200 and the ids of the leads, or the HTTP status and the error's code. */
export function gist({ status, body }: Answer): string {
  if (body.success !== true) return `${status} ${body.error?.code ?? body.error}`;
  if (Array.isArray(body.data))
    return `${status} ${body.data.map((lead: { id: string }) => lead.id).join(' ')}`;
  return `${status} ${body.data?.leadId ?? ''}`.trim();
}
