/** In the side panel: once the lead in the form is gone from the page, the form goes on to the page that is there now. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Draft } from '../lib/draft.ts';
import type { Outcome } from '../lib/problem.ts';
import { usePanel } from './panelContext.ts';
import { useWorkspace } from './useWorkspace.ts';

/**
 * What was begun is kept and comes back with its lead. A lead that was typed, and never stood on the page, stays.
 * @param isHeld while the person is in the middle of it
 * @param goOn with what was begun before for the lead that stands out now, or with an empty form
 */
export function useFollow(
  found: Outcome<FoundContacts> | undefined,
  draft: Draft,
  isHeld: boolean,
  goOn: (kept: Draft | null) => void,
): void {
  const panel = usePanel();
  const workspaceId = useWorkspace().workspace?.id ?? '';
  const here = useRef('');
  const follow = useEffectEvent(() => {
    if (!panel || !found?.ok) return;
    const { contacts, best } = found.value;
    const kept = panel.drafts.get(workspaceId, best?.identifier.value ?? '');
    if (contacts.some(({ identifier }) => identifier.value === draft.lead)) here.current = draft.lead;
    else if (draft.lead === '') kept && goOn(kept);
    else if (here.current === draft.lead && !isHeld) {
      panel.drafts.keep(workspaceId, draft.lead, draft);
      goOn(kept);
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or another lead.
  useEffect(() => follow(), [found, draft.lead]);
}
