/** Starts the popup: asks for the page's contacts before anything is drawn, for they take longest. */
import '../../components/popup.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/Popup.tsx';
import { contactsQuery, createQueryClient, inViewQuery } from '../../components/queries.ts';
import { activeTabId } from '../../lib/browser/currentTab.ts';
import { labelDocument, say } from '../../lib/browser/say.ts';

async function start(root: HTMLElement): Promise<void> {
  const tabId = await activeTabId(location.search);
  const client = createQueryClient();
  void client.prefetchQuery(inViewQuery(tabId));
  void client.prefetchQuery(contactsQuery(tabId));
  labelDocument(document, say('popupTitle'));
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Popup tabId={tabId} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
