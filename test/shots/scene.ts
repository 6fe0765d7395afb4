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

/** A key is saved, Octanist as on the first day, and nothing waits. */
export async function startAfresh(world: World, undoSeconds?: number): Promise<void> {
  await saveKey(world, world.sandbox.apiKey, undoSeconds);
  await world.sandbox.reset();
  await emptyOutbox(world);
}

/** Opens Leadmark over the demo inbox, whose open message is from a lead. */
export async function openOverInbox({ driver, demoOrigin }: World): Promise<Screen> {
  return driver.openPopup(await driver.open(`${demoOrigin}/demo/inbox`));
}

/** Until the page says so. */
export async function whenSaid(screen: Screen, words: string): Promise<void> {
  await screen.waitFor((words) => document.body.innerText.includes(words), words);
}
