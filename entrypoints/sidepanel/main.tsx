/** Starts the side panel (Chrome, Edge) or sidebar (Firefox). */
import '../../components/style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/Panel.tsx';
import { createQueryClient } from '../../components/queries.ts';
import { labelDocument, say } from '../../lib/browser/say.ts';

labelDocument(document, say('popupTitle'));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Panel />
      </QueryClientProvider>
    </StrictMode>,
  );
}
