/** Serves one long page of people at two addresses of this computer: the one may be a site of ours, and the other is none. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../support/certificate.ts';

/** The text has been laid out long before. */
const pictureMs = 400;

export interface LongPageServer {
  /** The same page, for the browser of two sites. With `pictures` behind it, it has one that comes later than its text, as most pages have. */
  readonly here: string;
  readonly there: string;
  close(): Promise<void>;
}

/** @param people each with a name and an e-mail of their own */
export async function serveLongPage(certificate: Certificate, people: number): Promise<LongPageServer> {
  const rows = Array.from(
    { length: people },
    (_, n) => `<li><b>Person Number</b> <span>person${n}@site${n}.example</span> <i>Wrote last week</i></li>`,
  );
  const pageWith = (more: string) =>
    `<!doctype html><html lang="en"><title>People</title><body>${more}<ul>${rows.join('')}</ul></body></html>`;
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const serve = () =>
    createServer(certificate, ({ url }, response) => {
      if (url === '/picture') setTimeout(() => response.writeHead(404).end(), pictureMs);
      else
        response.writeHead(200, html).end(pageWith(url === '/pictures' ? '<img alt="" src="/picture">' : ''));
    });
  const servers = [serve(), serve()] as const;
  const [here, there] = await Promise.all([listen(servers[0], '127.0.0.1'), listen(servers[1], '127.0.0.2')]);
  return {
    here,
    there,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

async function listen(server: Server, host: string): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return `https://${host}:${(server.address() as AddressInfo).port}/`;
}
