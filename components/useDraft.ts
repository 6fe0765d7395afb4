/** The form's draft: on screen at once, stored at once, so that a popup that closes half-way loses nothing. */
import { useEffect, useRef, useState } from 'react';
import { forgetDraft, putAllAway, saveDraft, watchDraft } from '../lib/browser/stored.ts';
import { type Draft, emptyDraft } from '../lib/draft.ts';

export interface DraftState {
  readonly draft: Draft;
  /** Whether a person, or the right-click menu, has decided the lead: then nothing may be preselected over it. */
  readonly isLeadDecided: boolean;
  readonly change: (draft: Draft, decidesLead: boolean) => void;
  /** Empties the form: nobody has decided anything any more. */
  readonly leave: () => void;
  /** The same, and forgets the tab's last problem. */
  readonly startAfresh: () => void;
}

export function useDraft(tabId: number, stored: Draft | null): DraftState {
  const [draft, setDraft] = useState(stored ?? emptyDraft);
  const [isLeadDecided, setLeadDecided] = useState(draft.lead !== '');
  /** Our own writes come back as changes, perhaps late: they must not undo what was typed since. */
  const written = useRef<string[]>([]);

  useEffect(
    () =>
      watchDraft(tabId, (incoming) => {
        const own = written.current.indexOf(JSON.stringify(incoming));
        if (own >= 0) {
          written.current.splice(0, own + 1);
          return;
        }
        setDraft(incoming);
        setLeadDecided(incoming.lead !== '');
      }),
    [tabId],
  );

  const leave = () => {
    setDraft(emptyDraft);
    setLeadDecided(false);
    void forgetDraft(tabId);
  };

  return {
    draft,
    isLeadDecided,
    change: (next, decidesLead) => {
      setLeadDecided(isLeadDecided || decidesLead);
      setDraft(next);
      written.current.push(JSON.stringify(next));
      void saveDraft(tabId, next);
    },
    leave,
    startAfresh: () => {
      leave();
      void putAllAway(tabId);
    },
  };
}
