/** How one of our pages has a lead created. */
import type { Created, NewLead } from '../newLead.ts';
import { fail, type Outcome } from '../problem.ts';
import { send } from './messages.ts';
import { writeItem } from './storageItem.ts';

/**
 * Asks the background for it. What is wanted lies in the extension's memory, where no page reaches; the message only says where, so that
 * none can be forged.
 * @param keyPrint of the key of the organization that it is for
 */
export async function askToCreate(keyPrint: string, lead: NewLead): Promise<Outcome<Created>> {
  const ticket = crypto.randomUUID();
  await writeItem(`session:newLead-${ticket}`, { keyPrint, lead });
  return send('createLead', { ticket }).catch(() => fail('interrupted'));
}
