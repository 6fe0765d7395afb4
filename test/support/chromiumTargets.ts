/** The DevTools sessions with Chromium's pages and workers: one each, from the moment they exist. */
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { followNotices } from './chromiumNotices.ts';
import type { LogLine, Notice } from './driver.ts';
import { followTarget } from './followTarget.ts';
import { until } from './until.ts';

/** A worker that is ended while it starts is started anew for what waits for it: it needs the time to come up. */
const killAgainMs = 500;

/** The extension's service worker, whichever of its lives it is in. */
export interface ChromiumWorker {
  isRunning(): boolean;
  /** Gives the JSON value of an expression, awaited if it is a promise; starts the worker if it has stopped. */
  evaluate(expression: string): Promise<unknown>;
  /** What its `navigator.onLine` says, and whether its requests go out. Forgotten when the worker ends. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Ends it without warning. Resolves when it is gone: before that, an event would still reach it. */
  kill(): Promise<void>;
}

export interface ChromiumTargets {
  /** Waits for the worker whose address starts with `prefix` to start for the first time. */
  findWorker(prefix: string): Promise<ChromiumWorker>;
}

/** Follows every page and service worker from now on. */
export function followTargets(
  browser: Browser,
  report: (line: LogLine) => void,
  notices: Map<string, Notice>,
): ChromiumTargets {
  async function follow(target: Target): Promise<CDPSession | undefined> {
    const session = await followTarget(target, report);
    if (target.type() === 'service_worker') await followNotices(session, notices);
    return session;
  }

  // Once for each target: of two sessions opened on one at the same moment, Puppeteer drops the second.
  const followed = new WeakMap<Target, Promise<CDPSession | undefined>>();
  // Puppeteer keeps a worker for good that had ended before it was told that there was one.
  const gone = new WeakSet<Target>();
  browser.on('targetcreated', (target) => {
    if (target.type() !== 'page' && target.type() !== 'service_worker') return;
    // A target may be gone before we have attached to it; its successor is followed in its turn.
    const session = follow(target).catch(() => {
      gone.add(target);
      return undefined;
    });
    followed.set(target, session);
  });

  async function findWorker(prefix: string): Promise<ChromiumWorker> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith(prefix) && !gone.has(target);
    const find = () => browser.targets().find(isWorker);
    await followed.get(await browser.waitForTarget(isWorker));

    const root = await browser.target().createCDPSession();
    // Workers can be started from an ordinary page only. The tab the browser opened with stays for that.
    const [firstTab] = await browser.pages();
    const starter = await firstTab?.createCDPSession();
    await starter?.send('ServiceWorker.enable');

    async function wake(): Promise<CDPSession> {
      if (find() === undefined) await starter?.send('ServiceWorker.startWorker', { scopeURL: prefix });
      return until(() => followed.get(find() as Target), { what: 'the worker to start' });
    }

    return {
      isRunning: () => find() !== undefined,
      evaluate: async (expression) => {
        const session = await wake();
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails === undefined) return result.value;
        throw new Error(`In the worker: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      },
      setOffline: async (offline) => {
        const session = await wake();
        await session.send('Network.enable');
        const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
        await session.send('Network.emulateNetworkConditions', { offline, ...unlimited });
      },
      kill: async () => {
        const target = find();
        if (target === undefined) return;
        const session = await followed.get(target);
        const close = async () => {
          const { targetInfos } = await root.send('Target.getTargets');
          for (const { targetId, type, url } of targetInfos) {
            if (type !== 'service_worker' || url !== target.url()) continue;
            await root.send('Target.closeTarget', { targetId });
          }
        };
        await close();
        // A worker with a debugger attached would be kept alive; one that has ended by now has none.
        await session?.detach().catch(() => undefined);
        let again = performance.now() + killAgainMs;
        const isGone = async () => {
          if (gone.has(target) || !browser.targets().includes(target)) return true;
          if (performance.now() < again) return false;
          // One that is only just starting does not hear it, and on a busy computer the debugger may come back to it.
          await close().catch(() => undefined);
          await starter?.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
          again = performance.now() + killAgainMs;
          return false;
        };
        await until(isGone, { what: 'the worker to end' });
      },
    };
  }

  return { findWorker };
}
