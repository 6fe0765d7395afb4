/** The popup before and while a mark is filled in. */
import { holdRest } from '../support/holdRest.ts';
import { openOverInbox, type Scene, startAfresh, whenSaid } from './scene.ts';

export const popupWithoutKey: Scene = {
  title: 'the popup without a key',
  play: async (world, look) => {
    const popup = await openOverInbox(world);
    await popup.byRole('button', 'Open Options').seen();
    await look('popup-no-key', popup);
    await popup.close();
  },
};

export const popupForm: Scene = {
  title: 'the form, its complaints, a problem and a success',
  play: async (world, look) => {
    await startAfresh(world);
    const popup = await openOverInbox(world);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await look('popup-chosen', popup);

    await popup.byRole('radio', 'Lost').click();
    await popup.byRole('textbox', 'Lead').fill('jane@acme');
    await popup.byRole('textbox', 'Value').fill('a lot');
    await popup.byRole('button', 'Mark lead').click();
    await popup.waitFor(() => document.querySelectorAll('[aria-invalid=true]').length === 2);
    await look('popup-complaints', popup);

    await popup.byRole('textbox', 'Lead').fill('nobody@nowhere.example');
    await popup.byRole('textbox', 'Value').fill('');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('alert').says('no lead with this contact');
    await look('popup-not-found', popup);

    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked lost');
    await look('popup-marked', popup);
    await popup.close();
  },
};

export const popupLists: Scene = {
  title: 'a list in which nobody stands out, the first of a long page, and a page that cannot be read',
  isOfOneBrowser: true,
  play: async (world, look) => {
    await startAfresh(world);
    const list = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    const popup = await world.driver.openPopup(list);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 3);
    await popup.waitFor(() => /(?:Open|Won|Lost|Qualified) ·/.test(document.body.innerText));
    await look('popup-list', popup);
    await popup.close();

    await list.evaluate(() => {
      const rows = Array.from({ length: 300 }, (_, n) => `<li>Jo Doe, jo${n}@long.example</li>`);
      document.body.insertAdjacentHTML('beforeend', `<ol>${rows.join('')}</ol>`);
    });
    const lookAtRest = await holdRest(world.driver);
    const first = await world.driver.openPopup(list);
    await whenSaid(first, 'Still reading the rest…');
    await look('popup-in-view', first);
    await lookAtRest();
    await first.close();
    await list.close();

    const closed = await world.driver.openExtensionPage('options.html');
    const unread = await world.driver.openPopup(closed);
    await whenSaid(unread, 'does not let extensions read this page');
    await look('popup-unreadable', unread);
    await unread.close();
    await closed.close();
  },
};

export const popupChoices: Scene = {
  title: 'a choice of several leads, a lead to be created, values given last, and a reading that differs',
  isOfOneBrowser: true,
  play: async (world, look) => {
    await startAfresh(world);
    const popup = await openOverInbox(world);
    await popup.byRole('textbox', 'Lead').fill('hello@walshfamily.example');
    await popup.byRole('button', 'Choose which').click();
    await popup.byRole('heading', 'Which lead is it?').seen();
    await whenSaid(popup, 'Ben Walsh');
    await look('popup-several', popup);
    await popup.byRole('button', 'Back').click();
    await popup.byRole('textbox', 'Lead').fill('new.customer@martens.example');
    await popup.byRole('button', 'Find or create').seen();
    world.sandbox.faults.push({ status: 503, on: { method: 'GET' } });
    await popup.byRole('button', 'Find or create').click();
    await popup.byRole('alert').says('could not be asked');
    await look('popup-not-asked', popup);
    await popup.byRole('button', 'Look up again').click();
    await popup.byRole('button', 'Create lead').seen();
    await whenSaid(popup, 'Zoë Martens');
    await look('popup-create', popup);
    await popup.byRole('button', 'Back').click();

    const lead = await world.leadWith(world.people.sender.email);
    const other = { success: true, data: { ...lead, status: 'won', value: 4200 } };
    world.sandbox.faults.push({ body: other, on: { method: 'GET', path: /^\/api\/leads\/./ } });
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Qualified').click();
    await popup.byRole('textbox', 'Value').fill('750');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('which is not what was sent');
    await look('popup-read-back', popup);
    await popup.byRole('button', 'Mark another lead').click();
    await popup.byRole('radio', 'Qualified').click();
    await popup.byRole('textbox', 'Value').fill('');
    await popup.byRole('button', '750').seen();
    await look('popup-last-values', popup);
    await popup.byRole('textbox', 'Value').fill('-5');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('button', 'Send anyway').seen();
    await look('popup-question', popup);
    await popup.close();
  },
};
