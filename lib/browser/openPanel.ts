/** Opens the side panel, or Firefox's sidebar. */
import { browser } from '#imports';

interface Panels {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** To be called straight from a click or a key. In Chrome the panel is the same for all tabs of the window. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}
