/** An Octanist that costs nothing: every answer is ready, and leaves after so many milliseconds. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../../support/certificate.ts';

export interface QuickServer {
  readonly port: number;
  /** PATCHes answered so far. */
  readonly count: number;
  close(): Promise<void>;
}

/** Knows every lead: by `lead-7@quick.example` or `lead_7` it is number 7. */
export async function startQuickServer(certificate: Certificate, answerMs: number): Promise<QuickServer> {
  let count = 0;
  const server = createServer(certificate, (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const number = /lead[-_](\d+)/.exec(decodeURIComponent(`${request.url} ${body}`))?.[1] ?? '0';
      const lead = {
        id: `lead_${number}`,
        email: `lead-${number}@quick.example`,
        status: 'open',
        note: null,
      };
      const isOne = request.url?.startsWith('/api/leads/') ?? false;
      const data = request.method === 'PATCH' ? { leadId: lead.id, leadsUpdated: 1 } : isOne ? lead : [lead];
      const answer = JSON.stringify({ success: true, data });
      setTimeout(() => {
        if (request.method === 'PATCH') count += 1;
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
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
