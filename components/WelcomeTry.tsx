/** The third step: a made-up contact on this very page, for the popup to find. */
import { useQuery } from '@tanstack/react-query';
import { readPopupShortcut } from '../lib/browser/popupShortcut.ts';
import { say } from '../lib/browser/say.ts';
import { useWorkspaces } from './useKeyActions.ts';

export function WelcomeTry() {
  const keys = useQuery({
    queryKey: ['popupShortcut'],
    queryFn: readPopupShortcut,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  }).data;
  const hasNoKey = useWorkspaces().data?.all.length === 0;
  return (
    <div className="card flex flex-col gap-4 p-5">
      {keys !== undefined && (
        <p className="text-pretty">{keys === '' ? say('welcomeOpen') : say('welcomeOpenWithKeys', keys)}</p>
      )}
      {hasNoKey && <p className="text-pretty text-warning">{say('welcomeKeyFirst')}</p>}
      <article className="rounded-lg border border-line bg-raised p-3" aria-label={say('welcomeMail')}>
        <p className="font-semibold">{say('welcomeMail')}</p>
        <p>
          {say('welcomeMailFrom')} Robin Vermeer &lt;
          <a className="text-accent underline underline-offset-2" href="mailto:robin.vermeer@lumen.example">
            robin.vermeer@lumen.example
          </a>
          &gt;
        </p>
        <p className="mt-1">{say('welcomeMailText')}</p>
      </article>
      <p className="text-pretty text-muted">{say('welcomeMadeUp')}</p>
    </div>
  );
}
