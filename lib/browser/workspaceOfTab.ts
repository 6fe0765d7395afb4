/** The organization that counts for the page in a tab. */
import { chosenFor, hostOf, type Workspace } from '../workspaces.ts';
import { pageAddress } from './currentTab.ts';
import { readTabWorkspace } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** Null while there is no key at all. */
export async function workspaceOfTab(tabId: number): Promise<Workspace | null> {
  const [workspaces, address, own] = await Promise.all([
    readWorkspaces(),
    pageAddress(tabId),
    readTabWorkspace(tabId),
  ]);
  return chosenFor(workspaces, hostOf(address), own);
}
