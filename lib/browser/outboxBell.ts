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
