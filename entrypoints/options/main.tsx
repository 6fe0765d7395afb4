/** Starts the options page. */
import '../../components/style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/Options.tsx';
import { createQueryClient } from '../../components/queries.ts';
import { labelDocument, say } from '../../lib/browser/say.ts';

labelDocument(document, say('optionsTitle'));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Options />
      </QueryClientProvider>
    </StrictMode>,
  );
}
