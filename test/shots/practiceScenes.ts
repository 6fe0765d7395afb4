/** Practice: its page, and every other surface while it is on. */
import type { Screen } from '../support/screen.ts';
import type { World } from '../support/world.ts';
import { type Scene, setUndoSeconds, whenSaid } from './scene.ts';

export const practice: Scene = {
  title: 'practice: its page, a mark there, options meanwhile, and its end',
  play: async (world, look) => {
    const page = await beginToPractise(world);
    await look('practice', page);
    const popup = await openOver(page, 'An open lead', world);
    await isChosen(popup, 'Anna Berger');
    await look('popup-practice', popup);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
    await look('popup-practice-marked', popup);
    await popup.close();

    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Remove practice').seen();
    await whenSaid(options, 'Practice is set up');
    await look('options-practice', options);
    await options.close();
    await endPractice(page);
    await look('practice-removed', page);
    await page.close();
  },
};

export const practiceLessons: Scene = {
  title: 'practice: the side panel, a choice of leads, and a mark that waits for the network',
  isOfOneBrowser: true,
  play: async (world, look) => {
    const page = await beginToPractise(world);
    await choose(page, 'A phone alone');
    const panel = await world.driver.openPanel(page);
    await whenSaid(panel, 'Lena Smit');
    await look('panel-practice', panel);
    await panel.close();

    const several = await openOver(page, 'Two leads share this address', world);
    await isChosen(several, 'Paul Hofmann');
    await several.byRole('radio', 'Won').click();
    await several.byRole('button', 'Choose which').click();
    await whenSaid(several, 'Emma Hofmann');
    await look('popup-practice-several', several);
    await several.close();
    // What was begun there goes with its tab.
    await page.close();

    const offline = await world.driver.openExtensionPage('practice.html');
    await offline.byRole('checkbox', 'Practise without a network').click();
    await offline.waitFor(() => document.querySelector('input:checked') !== null);
    const waiting = await openOver(offline, 'A lead that is qualified already', world);
    await isChosen(waiting, 'Milan Jansen');
    await waiting.byRole('radio', 'Won').click();
    await waiting.byRole('button', 'Mark lead').click();
    await waiting.byRole('button', 'Waiting (1)').click();
    await waiting.byRole('button', 'Copy details').seen();
    await look('popup-practice-waiting', waiting);
    await waiting.close();
    await look('practice-offline', offline);
    await endPractice(offline);
    await offline.close();
  },
};

/** Marks leave at once. On the page itself, which stays the only one. */
async function beginToPractise(world: World): Promise<Screen> {
  await setUndoSeconds(world, 0);
  const page = await world.driver.openExtensionPage('practice.html');
  await page.byRole('button', 'Try it with practice leads').click();
  await page.byRole('navigation', 'Mails').seen();
  return page;
}

/** Nothing of it is kept, what waits included. */
async function endPractice(page: Screen): Promise<void> {
  await page.bringToFront();
  await page.byRole('button', 'Remove practice').click();
  await page.byRole('status').says('There is no practice now');
}

async function openOver(page: Screen, lesson: string, { driver }: World): Promise<Screen> {
  await choose(page, lesson);
  const popup = await driver.openPopup(page);
  await whenSaid(popup, 'Practice: nothing is sent');
  return popup;
}

/** In the popup's list, as is the sender of the open mail. */
async function isChosen(popup: Screen, name: string): Promise<void> {
  await popup.waitFor(
    (name) => document.querySelector('[role=option][aria-selected=true]')?.textContent?.includes(name),
    name,
  );
}

/** The mail that teaches it. */
async function choose(page: Screen, lesson: string): Promise<void> {
  await page.bringToFront();
  await page.waitFor((lesson) => {
    const mail = [...document.querySelectorAll('nav button')].find((one) =>
      one.textContent?.includes(lesson),
    );
    (mail as HTMLElement | undefined)?.click();
    return mail?.ariaPressed === 'true';
  }, lesson);
}
