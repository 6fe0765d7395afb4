/** What is otherwise in the side panel than in the popup: it stays, so nothing may be asked or lost by itself. */
import { createContext, useContext } from 'react';
import type { KeptDrafts } from '../lib/browser/keptDrafts.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { LookedUpAt } from '../lib/lookup/knownLead.ts';

export interface PanelState {
  /** What was begun for leads that somebody has gone on from. */
  readonly drafts: KeptDrafts;
  /**
   * Who of the page is an open lead, by address, told from what is on this device: then nobody is asked about anybody unbidden. Null where
   * that is switched off.
   */
  readonly matches: ReadonlyMap<string, LookedUpAt> | null;
}

export const addressOf = ({ kind, value }: Identifier) => `${kind}:${value}`;

export const PanelContext = createContext<PanelState | null>(null);

/** Null in the popup. */
export const usePanel = () => useContext(PanelContext);
