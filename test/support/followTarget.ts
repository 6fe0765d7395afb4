/** Everything a Chromium page or worker complains about, also what it said before anybody listened. */
import type { CDPSession, Protocol, Target } from 'puppeteer-core';
import type { LogLine } from './driver.ts';

/**
 * Attaches to a target and reports its console, its uncaught errors and what the browser blocked in it. Enabling these
 * domains replays what was already said, so nothing is missed however late we are.
 */
export async function followTarget(target: Target, tell: (line: LogLine) => void): Promise<CDPSession> {
  const session = await target.createCDPSession();
  // What the browser says of its own pages is none of our doing.
  const report = (line: LogLine) => {
    if (!line.where.startsWith('chrome://')) tell(line);
  };
  session.on('Runtime.consoleAPICalled', ({ type, args }) =>
    report({ where: target.url(), source: 'console', level: type, text: args.map(toText).join(' ') }),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    report({
      where: target.url(),
      source: 'uncaught',
      level: 'error',
      text: `${text} ${exception?.description ?? exception?.value ?? ''}`.trim(),
    }),
  );
  session.on('Log.entryAdded', ({ entry: { source, level, text, url } }) =>
    report({ where: target.url(), source, level, text: url === undefined ? text : `${text} (${url})` }),
  );
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  return session;
}

function toText(value: Protocol.Runtime.RemoteObject): string {
  return String(value.value ?? value.description ?? value.unserializableValue ?? value.type);
}
