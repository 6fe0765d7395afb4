/** Serves the pages under `test/pages` as they lie there, put together from their parts. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';

export interface FixtureServer {
  /** `http://127.0.0.1:…`; the address of a page is this, a slash and its path under `test/pages`. */
  readonly origin: string;
  close(): Promise<void>;
}

const folder = join(import.meta.dirname, '../pages');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export async function serveFixtures(): Promise<FixtureServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://pages.test').pathname);
    const file = join(folder, path);
    const type = contentTypes[extname(file)];
    if (!type || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(assemble(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What all views of a product share stands once, in a part: `<!--#include file="_part.html" -->`, as server-side includes write it. */
function assemble(file: string): string {
  return readFileSync(file, 'utf8').replace(/<!--#include file="([^"]+)" -->/g, (_, part: string) =>
    assemble(join(dirname(file), part)),
  );
}
