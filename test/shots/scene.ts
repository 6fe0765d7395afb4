/** A walk through some states of Leadmark's surfaces, each by name: axe looks at them, and `npm run shots` takes their pictures. */
import { emptyOutbox } from '../support/emptyOutbox.ts';
import type { Screen } from '../support/screen.ts';
import { saveKey, type World } from '../support/world.ts';

/** Called when a state is on screen. Its name is its own among all scenes: surface first. */
export type Look = (name: string, screen: Screen) => Promise<void>;

export interface Scene {
  /** In the words of a test: what is shown. */
  readonly title: string;
  /** The same document in both browsers, and axe takes its time: one of them is enough. */
  readonly isOfOneBrowser?: true;
  /** Leaves the world as the next scene wants it: no popup open, nothing waiting. */
  play(world: World, look: Look): Promise<void>;
}

/** Worlds in which a key was saved, as a person does. Scenes show that themselves; for others once is enough. */
const withKey = new WeakSet<World>();

/** A key is saved, Octanist as on the first day, and nothing waits. */
export async function startAfresh(world: World, undoSeconds = 0): Promise<void> {
  if (!withKey.has(world)) await saveKey(world);
  withKey.add(world);
  await setUndoSeconds(world, undoSeconds);
  await world.sandbox.reset();
  await emptyOutbox(world);
}

/** For how long a mark can be taken back from now on; whatever else was set stays. */
export async function setUndoSeconds({ driver }: World, undoSeconds: number): Promise<void> {
  await driver.inBackground(async (undoSeconds) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, undoSeconds } });
  }, undoSeconds);
}

/** Opens Leadmark over the demo inbox, whose open message is from a lead. */
export async function openOverInbox({ driver, demoOrigin }: World): Promise<Screen> {
  return driver.openPopup(await driver.open(`${demoOrigin}/demo/inbox`));
}

/** Until the page says so. */
export async function whenSaid(screen: Screen, words: string): Promise<void> {
  await screen.waitFor((words) => document.body.innerText.includes(words), words);
}

interface Area {
  get(name: string): Promise<{ readonly settings?: object }>;
  set(items: object): Promise<void>;
}
declare const chrome: { storage: { local: Area } };
