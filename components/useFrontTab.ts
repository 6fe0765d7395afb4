/** The tab in front of the side panel, and its page as it changes. */
import { type InvalidateOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { watchFrontTab, watchPage } from '../lib/browser/frontTab.ts';
import { send } from '../lib/browser/messages.ts';
import { hearPageBell } from '../lib/browser/pageBell.ts';
import { contactsQuery } from './queries.ts';
import { sitesKey } from './useSites.ts';

/** Undefined until it is known. */
export function useFrontTab(): number | undefined {
  const client = useQueryClient();
  const [tabId, setTabId] = useState<number>();
  useEffect(() => watchFrontTab(setTabId), []);
  useEffect(() => {
    if (tabId === undefined) return;
    const { queryKey } = contactsQuery(tabId);
    // Not who its people are: that would ask about all of them.
    const readAnew = (options: InvalidateOptions) => {
      for (const key of [queryKey, sitesKey, ['here', tabId]])
        void client.invalidateQueries({ queryKey: key }, options);
    };
    // Another page: what was read is of the one before. On an enabled site the reader tells of every change.
    const stopLoads = watchPage(tabId, () => readAnew({}));
    const stopBell = hearPageBell((news) => {
      if (news.tabId !== tabId) return;
      // The person has let us in since, here or in the browser. Our own reading rings as well: it is not begun once more.
      if (client.getQueryData(queryKey)?.ok === false) readAnew({ cancelRefetch: false });
      else if (news.is === 'changed')
        void send('contactsNow', { tabId }).then((found) => client.setQueryData(queryKey, found));
    });
    // It may have changed while another tab was in front.
    void client.invalidateQueries({ queryKey });
    return () => {
      stopLoads();
      stopBell();
    };
  }, [tabId, client]);
  return tabId;
}
