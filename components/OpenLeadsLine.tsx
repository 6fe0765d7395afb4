/** How many open leads are on this device to match with, or how far their fetching is, and the way to end it or to begin anew. */
import { useEffect } from 'react';
import { send } from '../lib/browser/messages.ts';
import type { Pull } from '../lib/browser/openLeadsNews.ts';
import { say, uiLanguage } from '../lib/browser/say.ts';
import { useIsMatching, usePull } from './useMatches.ts';
import { useKeyPrint } from './useWorkspace.ts';

export function OpenLeadsLine() {
  const pull = usePull();
  const keyPrint = useKeyPrint();
  const isMatching = useIsMatching() && keyPrint !== '';
  useEffect(() => {
    if (isMatching) void send('pullOpenLeads', { keyPrint, isAfresh: false });
  }, [isMatching, keyPrint]);
  if (!isMatching || pull === null) return null;
  const isPulling = pull.is === 'pulling';
  return (
    <div className="flex min-h-6 items-center justify-between gap-3 px-4 text-xs text-muted">
      <p aria-live="polite">{toWords(pull)}</p>
      <button
        type="button"
        className="shrink-0 rounded font-medium text-accent hover:underline"
        onClick={() =>
          void (isPulling
            ? send('cancelPull', { keyPrint })
            : send('pullOpenLeads', { keyPrint, isAfresh: true }))
        }
      >
        {say(isPulling ? 'cancel' : 'openLeadsAgain')}
      </button>
    </div>
  );
}

function toWords(pull: Pull): string {
  if (pull.is === 'ended') return say('openLeadsEnded');
  const count = pull.count.toLocaleString(uiLanguage());
  if (pull.is === 'pulling') return say('openLeadsPulling', count);
  return say(pull.isCut ? 'openLeadsCut' : 'openLeadsHere', count);
}
