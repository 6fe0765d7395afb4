/** What becomes of a mark: taken back, waiting, refused, not known. */
import type { Fault } from '../sandbox/faults.ts';
import { emptyOutbox } from '../support/emptyOutbox.ts';
import type { Screen } from '../support/screen.ts';
import type { World } from '../support/world.ts';
import { openOverInbox, type Scene, startAfresh } from './scene.ts';

export const marksOnTheirWay: Scene = {
  title: 'a mark that can be taken back, and the list of those that wait',
  play: async (world, look) => {
    await startAfresh(world, 30);
    const popup = await markSender(world);
    await popup.byRole('button', 'Send now').seen();
    await look('popup-undo', popup);

    await popup.byRole('button', 'Waiting (1)').click();
    await popup.byRole('button', 'Copy details').seen();
    await look('popup-waiting-list', popup);
    await popup.byRole('button', 'Undo').click();
    await popup.byRole('button', 'Undo').gone();
    await popup.byRole('button', 'Back').click();
    await popup.byRole('button', 'Mark lead').seen();
    await popup.close();
  },
};

/** What Octanist answers, what the popup says of it and where, and the state that this is. */
const answers: readonly (readonly [name: string, Fault, role: 'alert' | 'status', says: string])[] = [
  ['popup-refused', refusal(400, 'VALIDATION_ERROR'), 'alert', 'did not accept this mark'],
  ['popup-waiting', refusal(401, 'UNAUTHORIZED'), 'status', 'an API key that Octanist accepts'],
  ['popup-unconfirmed', refusal(500, 'INTERNAL_ERROR'), 'status', 'Checking in Octanist'],
];

export const marksInDoubt: Scene = {
  title: 'a mark that is refused, one that waits for a key, and one of which nobody knows whether it arrived',
  isOfOneBrowser: true,
  play: async (world, look) => {
    for (const [name, fault, role, says] of answers) {
      await startAfresh(world);
      world.sandbox.faults.push({ ...fault, on: { method: 'PATCH' } });
      const popup = await markSender(world);
      await popup.byRole(role).says(says);
      await look(name, popup);
      await popup.close();
    }
    await emptyOutbox(world);
  },
};

/** Who wrote the open message is chosen already. */
async function markSender(world: World): Promise<Screen> {
  const popup = await openOverInbox(world);
  await popup.waitFor(() => document.querySelector('[role=option][aria-selected=true]') !== null);
  await popup.byRole('radio', 'Won').click();
  await popup.byRole('button', 'Mark lead').click();
  return popup;
}

function refusal(status: number, code: string): Fault {
  const error = { code, message: `The reason is ${code}` };
  return { status, body: { success: false, error, meta: { requestId: 'req_0123456789ab' } } };
}
