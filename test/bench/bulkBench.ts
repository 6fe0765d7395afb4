/** Many at once: two hundred leads from the side panel against as many bare requests, how long the panel is busy at a time, and the join. */
import { toBulkRows } from '../../lib/bulk/bulkRows.ts';
import type { Contact } from '../../lib/detect/contact.ts';
import { indexOpenLeads } from '../../lib/lookup/openLeads.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import { emptyStored } from '../support/outbox/storedOutbox.ts';
import { servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { median } from './median.ts';
import { sendBare } from './outbox/measureOutbox.ts';
import type { QuickServer } from './outbox/quickServer.ts';

export interface BulkFigures {
  /** Medians, in milliseconds: from the click to the last answer, and as many bare requests, as many at the same time. */
  readonly bulk: number;
  readonly bare: number;
  /** The longest task of the panel from the click until it tells of the last mark; 0 where none took 50 ms, for shorter ones the browser does not tell. */
  readonly longestTask: number;
  /** The longest by the time that the processor gave to it: on a busy computer a task lasts while others are at work. */
  readonly longestWork: number;
  /** Median, in milliseconds, of all contacts of a page with all open leads; and the first in a process. */
  readonly join: number;
  readonly firstJoin: number;
}

export const bulkCount = 200;

/** @param server lists two hundred leads as open */
export async function measureBulk(
  driver: ChromiumDriver,
  server: QuickServer,
  runs: number,
): Promise<BulkFigures> {
  const pages = await servePages();
  try {
    const desk = await driver.openExtensionPage('icon/128.png');
    const people = Array.from({ length: bulkCount }, (_, n) => `<li>lead-${n + 1}@quick.example</li>`);
    const panel = await driver.openPanel(await driver.open(pages.add(`<ul>${people.join('')}</ul>`)));
    await panel.evaluate(watchTasks);
    const times = { bulk: [] as number[], bare: [] as number[] };
    const longest: number[] = [];
    for (let run = -1; run < runs; run += 1) {
      await emptyStored(desk);
      const bareMs = await driver.inBackground(sendBare, bulkCount);
      const { tookMs, longestTask } = await markAll(panel, server);
      longest.push(longestTask);
      if (run < 0) continue;
      times.bare.push(bareMs);
      times.bulk.push(tookMs);
    }
    await emptyStored(desk);
    const longestWork = await watchWork(driver, panel, () => markAll(panel, server));
    await desk.close();
    const medians = { bulk: median(times.bulk), bare: median(times.bare) };
    return { ...medians, longestTask: Math.max(...longest), longestWork, ...measureJoin(runs) };
  } finally {
    await pages.close();
  }
}

/** As a person does: fetches the open leads anew, chooses all, looks at what changes, and confirms. Gives the milliseconds from then, and the longest task. */
async function markAll(panel: Screen, server: QuickServer): Promise<{ tookMs: number; longestTask: number }> {
  const says = (text: string) => panel.waitFor((text) => document.body.innerText.includes(text), text);
  await says('Matched here with');
  await panel.byRole('button', 'Fetch again').click();
  await says(`Matched here with your open leads: ${bulkCount}`);
  await panel.byRole('button', 'Mark several…').click();
  await panel.byRole('checkbox', `All ${bulkCount}`).click();
  await panel.byRole('button', 'Won…').click();
  await panel.byRole('heading', `What changes (${bulkCount})`).seen();
  const before = server.count;
  const startedAtMs = await panel.evaluate(clickMark);
  // Read forty times a second, the page would have less time for its work.
  await until(() => server.count - before >= bulkCount, { what: 'all marks to arrive' });
  await says(`Done: ${bulkCount} · Waiting: 0`);
  const longestTask = await panel.evaluate(readLongestTask, startedAtMs);
  const tookMs = server.lastAtMs - startedAtMs;
  await panel.byRole('button', 'Finish').click();
  await panel.byRole('button', 'Back').click();
  return { tookMs, longestTask };
}

function clickMark(): number {
  const button = document.querySelector<HTMLElement>('footer .button-main');
  const startedAtMs = performance.timeOrigin + performance.now();
  button?.click();
  return startedAtMs;
}

function watchTasks(): void {
  const tasks: PerformanceEntry[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
}

/** Of those that began after the click. */
function readLongestTask(startedAtMs: number): number {
  const { tasks } = globalThis as unknown as { tasks: PerformanceEntry[] };
  const since = tasks.filter(({ startTime }) => performance.timeOrigin + startTime >= startedAtMs);
  return Math.max(0, ...since.map(({ duration }) => duration));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on a processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** In milliseconds, of all that our pages do meanwhile. A run that is watched is slower, so it is none of those that are timed. */
async function watchWork(
  driver: ChromiumDriver,
  panel: Screen,
  run: () => Promise<unknown>,
): Promise<number> {
  const { tracing } = driver.pageOf(panel);
  await tracing.start({ categories: ['__metadata', 'toplevel'] });
  await run();
  const trace = await tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const named = (name: string) => traceEvents.filter(({ args }) => args.name === name);
  const ours = new Set(named('Extension Renderer').map(({ pid }) => pid));
  const threads = new Set(named('CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && ours.has(pid) && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks of the panel.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const leadCount = 5_000;
const contactCount = 1_000;

/** Half of the leads have a phone, half of the contacts are leads, and a third of them are phones. */
function measureJoin(runs: number): Pick<BulkFigures, 'join' | 'firstJoin'> {
  const phoneOf = (n: number) => `+316${String(10_000_000 + n)}`;
  const leads = Array.from({ length: leadCount }, (_, n) => ({
    id: `lead_${n}`,
    email: `person${n}@firm${n % 900}.example`,
    ...(n % 2 === 0 ? { phone: n % 4 === 0 ? phoneOf(n) : `06 ${10_000_000 + n}` } : {}),
    status: 'open' as const,
  }));
  const contacts = Array.from({ length: contactCount }, (_, n): Contact => {
    const lead = 2 * n + (n % 2) * leadCount;
    const identifier =
      n % 3 === 0
        ? ({ kind: 'phone', value: phoneOf(lead) } as const)
        : ({ kind: 'email', value: `person${lead}@firm${lead % 900}.example` } as const);
    const sure = { place: 'text', visible: true, disagrees: false, suspicions: [], reasons: [] } as const;
    return { ...sure, identifier, text: identifier.value, person: n };
  });
  const times: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const startedAt = performance.now();
    const find = indexOpenLeads(leads);
    const rows = toBulkRows(contacts, (contact) => {
      const [lead] = find(contact);
      return lead && { is: 'known', lead, atMs: 0 };
    });
    times.push(performance.now() - startedAt);
    const found = rows.filter(({ known }) => known !== null).length;
    if (found !== contactCount / 2) throw new Error(`${found} contacts were found.`);
  }
  const [firstJoin = 0, ...rest] = times;
  return { join: median(rest), firstJoin };
}
