/** An Octanist that costs nothing: every answer is ready, and leaves after so many milliseconds. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../../support/certificate.ts';
import { nowMs } from '../median.ts';

export interface QuickServer {
  readonly port: number;
  /** PATCHes answered so far. */
  readonly count: number;
  /** When the last of them was, on the clock all share. */
  readonly lastAtMs: number;
  close(): Promise<void>;
}

/**
 * Knows every lead: by `lead-7@quick.example` or `lead_7` it is number 7.
 * @param openLeads how many it lists as open, from number 1
 */
export async function startQuickServer(
  certificate: Certificate,
  answerMs: number,
  openLeads = 0,
): Promise<QuickServer> {
  let count = 0;
  let lastAtMs = 0;
  const server = createServer(certificate, (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const listed = listOpen(request.url ?? '', openLeads);
      const number = /lead[-_](\d+)/.exec(decodeURIComponent(`${request.url} ${body}`))?.[1] ?? '0';
      const lead = {
        id: `lead_${number}`,
        email: `lead-${number}@quick.example`,
        status: 'open',
        note: null,
      };
      const isOne = request.url?.startsWith('/api/leads/') ?? false;
      const data = request.method === 'PATCH' ? { leadId: lead.id, leadsUpdated: 1 } : isOne ? lead : [lead];
      const answer = JSON.stringify(listed ?? { success: true, data });
      setTimeout(() => {
        if (request.method === 'PATCH') {
          count += 1;
          lastAtMs = nowMs();
        }
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      }, answerMs);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    get count() {
      return count;
    },
    get lastAtMs() {
      return lastAtMs;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page of the open leads; null where something else was asked for. */
function listOpen(url: string, openLeads: number): object | null {
  const { searchParams } = new URL(url, 'https://octanist.com');
  if (searchParams.get('status') !== 'open') return null;
  const from = 100 * (Number(searchParams.get('page') ?? 1) - 1) + 1;
  const numbers = Array.from({ length: 100 }, (_, n) => from + n).filter((number) => number <= openLeads);
  const data = numbers.map((number) => ({
    id: `lead_${number}`,
    name: `Person ${number}`,
    email: `lead-${number}@quick.example`,
    status: 'open',
  }));
  return { success: true, data, meta: { pagination: { hasMore: from + 100 <= openLeads } } };
}
