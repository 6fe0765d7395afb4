/** Renders our pages as their entrypoints do. */
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { Options } from '../../components/Options.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import { contactsQuery, createQueryClient, inViewQuery } from '../../components/queries.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { tabId } from './fakeBrowser.ts';

/** Nobody waits so long; a busy computer may need more than the second that is usual. */
configure({ asyncUtilTimeout: 10_000 });

export interface OpenPage extends RenderResult {
  readonly user: UserEvent;
}

/** A popup opened on the tab. Unmounting it is closing it. */
export function renderPopup(): OpenPage {
  const client = createQueryClient();
  void client.prefetchQuery(inViewQuery(tabId));
  void client.prefetchQuery(contactsQuery(tabId));
  return renderPage(<Popup tabId={tabId} />, client);
}

export function renderPanel(): OpenPage {
  return renderPage(<Panel />);
}

export function renderOptions(): OpenPage {
  return renderPage(<Options />);
}

export function renderWelcome(): OpenPage {
  return renderPage(<Welcome />);
}

function renderPage(page: ReactNode, client = createQueryClient()): OpenPage {
  const view = render(
    <StrictMode>
      <QueryClientProvider client={client}>{page}</QueryClientProvider>
    </StrictMode>,
  );
  return { ...view, user: userEvent.setup() };
}
