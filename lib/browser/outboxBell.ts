/** Tells every screen of ours that the outbox has changed: IndexedDB itself tells nobody. Pages of websites cannot hear it. */

/** Named for the origin it stays within: the extension's own. */
const channelName = 'leadmark-outbox';
let channel: BroadcastChannel | undefined;

export function ringBell(): void {
  channel ??= new BroadcastChannel(channelName);
  channel.postMessage('changed');
}

/** Calls back after each change made elsewhere or here, until the returned function is called. */
export function hearBell(onChange: () => void): () => void {
  const listening = new BroadcastChannel(channelName);
  listening.onmessage = onChange;
  return () => listening.close();
}

/** Two hundred marks ring thirty times in half a second. */
const restMs = 500;

/** The same for what hardly ever changes with a mark: at once, and after that no more often than somebody would notice. */
export function hearBellSeldom(onChange: () => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isRung = false;
  const call = () => {
    isRung = false;
    rest = setTimeout(() => {
      rest = undefined;
      if (isRung) call();
    }, restMs);
    onChange();
  };
  const stopHearing = hearBell(() => {
    isRung = true;
    if (rest === undefined) call();
  });
  return () => {
    stopHearing();
    clearTimeout(rest);
  };
}
