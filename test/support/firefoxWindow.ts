/** The way into Firefox's own window, where the toolbar, the menus and the notifications are. */
import type { Browser } from 'puppeteer-core';

/** Calls one of the functions put into the window and gives its JSON answer. */
export type FirefoxWindow = <Answer>(method: string, ...args: unknown[]) => Promise<Answer>;

/** The protocol's answers, as far as we read them. */
interface Answers {
  'browsingContext.getTree': { contexts: readonly { context: string; url: string }[] };
  'script.evaluate':
    | { type: 'success'; result: { value?: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
}

/**
 * Puts `parts` into the browser's window: functions that each give an object of methods, and are given the settings and
 * the methods of the parts before them. Needs a Firefox started with
 * `--remote-allow-system-access`, and speaks the protocol itself: Puppeteer knows pages only.
 */
export async function openFirefoxWindow(
  browser: Browser,
  settings: object,
  parts: readonly ((settings: never, home: never) => object)[],
): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send = async <M extends keyof Answers>(method: M, params: object): Promise<Answers[M]> =>
    (await connection.send(method, params)).result as Answers[M];

  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox has no window.');

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await send('script.evaluate', {
      target: { context },
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  const home = 'globalThis.leadmarkTest';
  await evaluate(`void (${home} = {})`);
  for (const part of parts) {
    await evaluate(`void Object.assign(${home}, (${part})(${JSON.stringify(settings)}, ${home}))`);
  }
  return (async (method: string, ...args: unknown[]) => {
    const call = `${home}.${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    // Something that never happens in the window must end with its name, not with the test's own time-out.
    const late = `new Promise((_, reject) => setTimeout(reject, 30000, new Error('Firefox did not end: ${method}')))`;
    return evaluate(`Promise.race([${call}, ${late}])`);
  }) as FirefoxWindow;
}
