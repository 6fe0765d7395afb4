/** What practising has left in the browser's memory (storage.session): half-filled marks, notifications, answers. */
import { browser } from '#imports';
import {
  practiceHost,
  practiceNotification,
  practicePrint,
  practiceWorkspace,
} from '../practice/practice.ts';
import { hostOf, withKey } from '../workspaces.ts';
import { z } from '../zodMini.ts';
import { type ItemName, readItems, removeItem } from './storageItem.ts';
import { forgetDraft } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** What a notification leads to, and a lead that is about to be created. */
const ofPractice = z.union([
  z.object({ workspaceId: z.literal(practiceWorkspace.id) }),
  z.object({ keyPrint: z.literal(practicePrint) }),
]);

export async function forgetPracticeSession(): Promise<void> {
  const items = await readItems('session');
  const own = items.filter(([, value]) => ofPractice.safeParse(value).success).map(([name]) => name);
  const tabs = await practiceTabs(items);
  await Promise.all([
    ...own.map(removeItem),
    ...tabs.map(forgetDraft),
    // Whoever looks at a real page next is asked about anew.
    removeItem('session:lookUps'),
    removeItem(`session:lookUpPause-${practicePrint}`),
    removeItem(`session:toldOfReading-${practicePrint}`),
    // A notification has the name of what it leads to.
    ...[...own.map(afterColon), practiceNotification].map((id) => browser.notifications.clear(id)),
  ]);
}

/** The tabs whose half-filled mark was for practice: no other organization is ever offered it. */
async function practiceTabs(items: readonly (readonly [ItemName, unknown])[]): Promise<number[]> {
  const { length: keys } = withKey(await readWorkspaces());
  const open = await browser.tabs.query({});
  const pages = open.flatMap(({ id, url }) => (id !== undefined && hostOf(url) === practiceHost ? id : []));
  const tabsOf = (kind: string, isMeant: (value: unknown) => boolean) =>
    items.flatMap(([name, value]) =>
      name.startsWith(`session:${kind}-`) && isMeant(value) ? Number(name.split('-').at(-1)) : [],
    );
  const chosen = tabsOf('workspace', (id) => id === practiceWorkspace.id);
  // Without a key whatever was begun was practice.
  const begun = keys === 0 ? tabsOf('draft', () => true) : [];
  return [...new Set([...pages, ...chosen, ...begun])];
}

function afterColon(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
