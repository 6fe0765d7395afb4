/** The organization that this popup is about, and how to make it another. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import { pageAddress } from '../lib/browser/currentTab.ts';
import { hearBellSeldom } from '../lib/browser/outboxBell.ts';
import { say } from '../lib/browser/say.ts';
import { forgetTabWorkspace, readTabWorkspace, watchTabWorkspace } from '../lib/browser/stored.ts';
import { changeWorkspaces, readWorkspaces } from '../lib/browser/workspaceStore.ts';
import {
  chosenFor,
  hostOf,
  noWorkspaces,
  siteChoice,
  toldNameOf,
  type Workspace,
  type Workspaces,
  withChoice,
  withSite,
} from '../lib/workspaces.ts';

interface Here {
  readonly workspaces: Workspaces;
  /** Null where the page has none, or the browser does not tell us. */
  readonly host: string | null;
  /** The one that a mark made now is for; null while there is no key at all. */
  readonly workspace: Workspace | null;
}

/** Before anything is known, and where nothing can be read. */
export const nowhere: Here = { workspaces: noWorkspaces, host: null, workspace: null };

export const WorkspaceContext = createContext<Here>(nowhere);

export function useWorkspace(): Here {
  return useContext(WorkspaceContext);
}

/** The fingerprint of the key that everything in this popup is asked and done with. */
export function useKeyPrint(): string {
  return useWorkspace().workspace?.print ?? '';
}

/** The name of the organization that something belongs to; null where there is only one. */
export function useToldName(keyPrint: string): string | null {
  return toldNameOf(useWorkspace().workspaces, keyPrint, say);
}

/**
 * Options may change it while a popup stays open in a window of its own; practice ends at once in a panel, too.
 * @param prepare is waited for before it is shown
 */
export function useHere(tabId: number, prepare: (here: Here) => unknown) {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => void client.invalidateQueries({ queryKey: ['here', tabId] });
    const stops = [watchTabWorkspace(tabId, look), hearBellSeldom(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, tabId]);
  return useQuery({
    queryKey: ['here', tabId],
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    queryFn: async () => {
      const here = await readHere(tabId);
      await prepare(here);
      return here;
    },
  });
}

async function readHere(tabId: number): Promise<Here> {
  const [workspaces, address, own] = await Promise.all([
    readWorkspaces(),
    pageAddress(tabId),
    readTabWorkspace(tabId),
  ]);
  const host = hostOf(address);
  return { workspaces, host, workspace: chosenFor(workspaces, host, own) };
}

/** What the popup's head offers. */
export function useSwitch(tabId: number) {
  const client = useQueryClient();
  const { host, workspace, workspaces } = useWorkspace();
  const change = async (to: (workspaces: Workspaces) => Workspaces) => {
    await changeWorkspaces(to);
    await client.invalidateQueries({ queryKey: ['here', tabId] });
  };
  return {
    isOfSite: siteChoice(workspaces, host) !== undefined,
    choose: async (id: string) => {
      await forgetTabWorkspace(tabId);
      await change((before) => withChoice(before, id, host));
    },
    keepForSite: (isOwn: boolean) =>
      change((before) => withSite(before, host, isOwn ? (workspace?.id ?? null) : null)),
  };
}
