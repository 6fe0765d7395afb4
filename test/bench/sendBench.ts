/** From the click on Mark lead to the request at the server, against a bare `fetch` from the same worker. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../support/certificate.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { median, nowMs } from './median.ts';

/** Answers everything with success, and notes when each PATCH began to arrive. */
export interface ArrivalServer {
  readonly port: number;
  readonly arrivals: number[];
  /** How many look-ups have arrived. */
  looks(): number;
  close(): Promise<void>;
}

export async function startArrivalServer(certificate: Certificate): Promise<ArrivalServer> {
  const arrivals: number[] = [];
  const answer = JSON.stringify({ success: true, data: { leadId: 'lead_1', leadsUpdated: 1 } });
  let looks = 0;
  const server = createServer(certificate, (request, response) => {
    // Headers have just been parsed: as near to the first byte as a program can stand.
    if (request.method === 'PATCH') arrivals.push(nowMs());
    const isLook = request.method === 'GET';
    if (isLook) looks++;
    const body = isLook ? leadFor(request.url ?? '') : answer;
    const send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    request.resume().on('end', () => (isLook ? setTimeout(send, distanceMs) : send()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    arrivals,
    looks: () => looks,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** As far away as a server in another country is. */
const distanceMs = 60;

/** Whoever is searched for is an open lead. */
function leadFor(url: string): string {
  const search = new URL(url, 'https://octanist.com').searchParams.get('search') ?? '';
  const lead = { id: `lead_${search.replace(/\W/g, '')}`, name: 'Found', email: search, status: 'open' };
  return JSON.stringify({ success: true, data: [lead], meta: { pagination: { hasMore: false } } });
}

export interface SendTimes {
  /** Medians, in milliseconds. */
  readonly bare: number;
  readonly ours: number;
}

export async function measureSend(
  driver: ChromiumDriver,
  tab: Screen,
  server: ArrivalServer,
  runs: number,
): Promise<SendTimes> {
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    const bareMs = await arrivalAfter(server, () => driver.inBackground(bareFetch, run));
    const oursMs = await markOnce(driver, tab, server);
    if (run < 0) continue;
    times.bare.push(bareMs);
    times.ours.push(oursMs);
  }
  return { bare: median(times.bare), ours: median(times.ours) };
}

async function markOnce(driver: ChromiumDriver, tab: Screen, server: ArrivalServer): Promise<number> {
  // Nobody has looked the lead up before, so that the popup does.
  await driver.inBackground(() => chrome.storage.session.remove('lookUps'));
  const popup = await driver.openPopup(tab);
  await popup.waitFor(() => document.querySelector('[role=option]') !== null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
  // Who it is, is on screen before a person can press the button.
  await popup.waitFor(() => document.querySelector('[role=option]')?.textContent?.includes('Open'));
  await popup.byRole('radio', 'Won').click();
  const tookMs = await arrivalAfter(server, () => popup.evaluate(clickMark));
  await popup.byRole('status').says('Marked won');
  await popup.close();
  return tookMs;
}

/** `start` gives the moment it began, on the clock all share. */
async function arrivalAfter(server: ArrivalServer, start: () => Promise<number>): Promise<number> {
  const before = server.arrivals.length;
  const startedAt = await start();
  const arrivedAt = await until(() => server.arrivals[before], { what: 'the request to arrive' });
  return arrivedAt - startedAt;
}

function clickMark(): number {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Mark lead'),
  );
  const startedAt = performance.timeOrigin + performance.now();
  button?.click();
  return startedAt;
}

function bareFetch(run: number): number {
  const startedAt = performance.timeOrigin + performance.now();
  void fetch('https://octanist.com/api/leads', {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'X-API-KEY': 'none' },
    body: JSON.stringify({ email: `bare-${run}@example.com`, status: 'won' }),
  });
  return startedAt;
}

declare const chrome: { storage: { session: { remove(key: string): Promise<void> } } };
