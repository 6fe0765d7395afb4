/** Who holds the outbox back: pages of ours in which somebody takes marks back. As long as there is one, nothing leaves. */
import type { Browser } from '#imports';

/** No page needs longer to take marks back; one that has frozen must not hold up the others' marks. */
const longestMs = 5_000;

const holders = new Set<object>();
let back = Promise.withResolvers<void>();

/** Asked by the sender before every request. */
export function isHeld(): boolean {
  return holders.size > 0;
}

/** The sender says that nothing stands ready. */
export function standsBack(): void {
  back.resolve();
}

/**
 * Holds the outbox back for as long as this line is open, and says over it when nothing can leave any more.
 * @param stop has the sender look at once; gives what ends with the sender's work, nothing where it rests
 * @param goOn to be called when the line has ended
 */
export async function holdFor(
  port: Browser.runtime.Port,
  stop: () => Promise<void> | undefined,
  goOn: () => void,
): Promise<void> {
  if (!isHeld()) back = Promise.withResolvers();
  holders.add(port);
  const letGo = () => {
    clearTimeout(timer);
    if (holders.delete(port) && !isHeld()) goOn();
  };
  const timer = setTimeout(letGo, longestMs);
  port.onDisconnect.addListener(letGo);
  const work = stop();
  if (work) await Promise.race([work, back.promise]);
  if (holders.has(port)) port.postMessage('held');
}
