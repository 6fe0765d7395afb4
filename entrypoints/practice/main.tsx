/** Starts the practice page, which looks like somebody's inbox and is read like any other page. */
import '../../components/style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Practice } from '../../components/Practice.tsx';
import { createQueryClient } from '../../components/queries.ts';
import { labelDocument, say } from '../../lib/browser/say.ts';
import { tellOfOwnPage } from '../../lib/browser/tellOfOwnPage.ts';

tellOfOwnPage(document);
labelDocument(document, say('practiceTitle'));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Practice />
      </QueryClientProvider>
    </StrictMode>,
  );
}
