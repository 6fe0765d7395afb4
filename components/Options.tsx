/** The options page: the key, and how Leadmark reads and shows things. */
import { say } from '../lib/browser/say.ts';
import { LeadmarkLogo } from './LeadmarkLogo.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { useSettings } from './queries.ts';
import { useOutboxNews } from './useMarks.ts';

export function Options() {
  useOutboxNews();
  const { data: settings } = useSettings();
  return (
    <main className="mx-auto flex min-h-screen max-w-160 flex-col px-5 pt-8">
      <header className="mb-5 flex items-center gap-3">
        <LeadmarkLogo />
        <h1 className="text-xl font-semibold">{say('optionsTitle')}</h1>
      </header>
      {settings && <OptionsForm settings={settings} />}
    </main>
  );
}
