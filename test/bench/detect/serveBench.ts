/** Serves generated pages and the script that measures in them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface BenchServer {
  /** The script of measure/inPage.ts. */
  readonly script: string;
  /** A page with nothing in it. */
  readonly blank: string;
  /** Puts a page at a new address. */
  add(body: string): string;
  close(): Promise<void>;
}

/** A page that shares its process with no other origin gets a clock of some microseconds (HTML, "cross-origin isolated"). */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const outDir = '.output/bench/detect';

export async function serveBench(): Promise<BenchServer> {
  const script = await buildScript();
  const pages = [''];
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    const body = isScript ? script : documentOf(pages[Number(request.url?.slice(1))] ?? '');
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    script: `${origin}/bench.js`,
    blank: `${origin}/0`,
    add: (body) => `${origin}/${pages.push(body) - 1}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function buildScript(): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: {
        entry: fileURLToPath(new URL('measure/inPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'leadmarkBench',
        fileName: () => 'inPage.js',
      },
    },
  });
  return readFileSync(`${outDir}/inPage.js`, 'utf8');
}

function documentOf(body: string): string {
  return `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;
}
