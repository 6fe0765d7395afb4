/** How many open leads are on this device to match with, or how far their fetching is, and the way to end it or to begin anew. */
import { useEffect } from 'react';
import { send } from '../lib/browser/messages.ts';
import type { Pull } from '../lib/browser/openLeadsNews.ts';
import { say, uiLanguage } from '../lib/browser/say.ts';
import type { PanelState } from './panelContext.ts';
import { useContacts, useSettings } from './queries.ts';
import { useMatches, usePull } from './useMatches.ts';
import { useKeyPrint } from './useWorkspace.ts';

interface OpenLeadsLineProps {
  readonly tabId: number;
  readonly onMatches: (matches: PanelState['matches']) => void;
}

export function OpenLeadsLine({ tabId, onMatches }: OpenLeadsLineProps) {
  const pull = usePull();
  const keyPrint = useKeyPrint();
  const { data: settings } = useSettings();
  const matches = useMatches(useContacts(tabId));
  const isOff = settings !== undefined && !(settings.looksUp && settings.matchesHere);
  const isMatching = settings !== undefined && !isOff && keyPrint !== '';
  useEffect(() => onMatches(isOff ? null : matches), [isOff, matches, onMatches]);
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
