/** Starts the welcome page. */
import '../../components/style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../../components/queries.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { labelDocument, say } from '../../lib/browser/say.ts';
import { tellOfOwnPage } from '../../lib/browser/tellOfOwnPage.ts';

tellOfOwnPage(document);
labelDocument(document, say('welcomeTitle'));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Welcome />
      </QueryClientProvider>
    </StrictMode>,
  );
}
