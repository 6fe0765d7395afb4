/** What is otherwise in the side panel than in the popup: it stays, so nothing may be asked or lost by itself. */
import { createContext, useContext } from 'react';
import type { Draft } from '../lib/draft.ts';

export interface PanelState {
  /** What was begun for leads that somebody has gone on from, by what stood in the field Lead. As long as the panel is open. */
  readonly drafts: Map<string, Draft>;
}

export const PanelContext = createContext<PanelState | null>(null);

/** Null in the popup. */
export const usePanel = () => useContext(PanelContext);
