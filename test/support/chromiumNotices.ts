/** What Chromium's notifications say: `notifications.getAll()` gives their ids only, so the words are noted on the way. */
import type { CDPSession } from 'puppeteer-core';
import type { Notice } from './driver.ts';
import { until } from './until.ts';

const binding = 'noteNotification';

/**
 * Runs in the worker. The real function is still called, with the same arguments and the same answer. Says whether there
 * was one: a worker that is only just starting has none of its functions yet.
 */
function listen(): boolean {
  const world = globalThis as unknown as Record<
    string,
    { notifications?: Record<string, unknown> } | undefined
  > & {
    noteNotification(notice: string): void;
  };
  const note = world.noteNotification;
  const apis = new Set([world.chrome?.notifications, world.browser?.notifications]);
  apis.delete(undefined);
  for (const api of apis) {
    if (api === undefined) continue;
    for (const name of ['create', 'update']) {
      const real = api[name] as (...args: unknown[]) => unknown;
      api[name] = async (...args: unknown[]) => {
        const { title, message } = args.find((arg) => typeof arg === 'object' && arg !== null) as Notice;
        const say = (id: unknown) => note(JSON.stringify({ id, title, message }));
        // Before it is shown if its id is known by then, so that nobody finds it without its words.
        if (typeof args[0] === 'string') say(args[0]);
        const answer = await real.apply(api, args);
        if (typeof args[0] !== 'string') say(answer);
        return answer;
      };
    }
  }
  return apis.size > 0;
}

/** Notes every notification made by the worker behind `session` in `notices`, by id. */
export async function followNotices(session: CDPSession, notices: Map<string, Notice>): Promise<void> {
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== binding) return;
    const notice = JSON.parse(payload) as Notice;
    notices.set(notice.id, notice);
  });
  await session.send('Runtime.addBinding', { name: binding });
  await until(
    async () => (await session.send('Runtime.evaluate', { expression: `(${listen})()` })).result.value,
    { what: "the worker's notifications" },
  );
}
