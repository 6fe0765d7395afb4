/** Tells open panels that a page on an enabled site has changed. Pages of websites cannot hear it. */
import { z } from '../zodMini.ts';

const channelName = 'leadmark-pages';
let channel: BroadcastChannel | undefined;

export function ringPageBell(tabId: number): void {
  channel ??= new BroadcastChannel(channelName);
  channel.postMessage(tabId);
}

/** Calls back with the tab of each page that has changed, until the returned function is called. */
export function hearPageBell(onChange: (tabId: number) => void): () => void {
  const listening = new BroadcastChannel(channelName);
  listening.onmessage = ({ data }) => {
    const tabId = z.number().safeParse(data);
    if (tabId.success) onChange(tabId.data);
  };
  return () => listening.close();
}
