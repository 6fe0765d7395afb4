/** Tells open panels that there is something new about the page in a tab. Pages of websites cannot hear it. */
import { z } from '../zodMini.ts';

const channelName = 'leadmark-pages';
let channel: BroadcastChannel | undefined;

/** `changed`: a page on an enabled site has. `read`: one was read, which a panel that could not may have to learn. */
const newsSchema = z.object({ tabId: z.number(), is: z.enum(['changed', 'read']) });
export type PageNews = z.infer<typeof newsSchema>;

export function ringPageBell(news: PageNews): void {
  channel ??= new BroadcastChannel(channelName);
  channel.postMessage(news);
}

/** Calls back with what is new until the returned function is called. */
export function hearPageBell(onNews: (news: PageNews) => void): () => void {
  const listening = new BroadcastChannel(channelName);
  listening.onmessage = ({ data }) => {
    const news = newsSchema.safeParse(data);
    if (news.success) onNews(news.data);
  };
  return () => listening.close();
}
