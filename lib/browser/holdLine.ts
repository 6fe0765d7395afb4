/** The line by which a page of ours holds the outbox back while it takes marks back: it ends with the page. */
import { browser } from '#imports';
import type { LineName } from './lines.ts';

const name: LineName = 'holdOutbox';

/** A background that does not answer sends nothing either; what it began before cannot be taken back anyway. */
const patienceMs = 1_000;

/** Does this while nothing leaves the outbox: what stood ready to leave waits by then, and can be taken back like the rest. */
export async function whileHeld<T>(work: () => Promise<T>): Promise<T> {
  const port = browser.runtime.connect({ name });
  try {
    await new Promise<void>((isHeld) => {
      port.onMessage.addListener(() => isHeld());
      port.onDisconnect.addListener(() => {
        // Looked at, or Chrome reports it as an error that nobody minded: the background cannot call itself.
        void browser.runtime.lastError;
        isHeld();
      });
      setTimeout(isHeld, patienceMs);
    });
    return await work();
  } finally {
    port.disconnect();
  }
}
