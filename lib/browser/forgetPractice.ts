/** All that practising has left on this computer, outside of the list of organizations. */

import { trustKey } from '../outbox/health.ts';
import { practiceLeadPrefix, practicePrint, practiceWorkspace } from '../practice/practice.ts';
import { forgetChosenOf } from './chosenLeads.ts';
import { forgetOpenLeads } from './openLeadsNews.ts';
import { inTransaction, learnHealth, readOpen, readReceipts } from './outboxTransaction.ts';
import { practiceLock, removePracticeLeads } from './practiceStore.ts';
import { removeItem } from './storageItem.ts';
import { forgetGiven } from './stored.ts';

/** To be called once the organization is gone. Rejects where storage fails. */
export async function forgetPractice(): Promise<void> {
  await navigator.locks.request(practiceLock, { mode: 'exclusive' }, removePracticeLeads);
  await inTransaction(async (transaction) => {
    const ofPractice = ({ keyPrint }: { keyPrint: string }) => keyPrint === practicePrint;
    const open = (await readOpen(transaction)).filter(ofPractice);
    const receipts = (await readReceipts(transaction)).filter(ofPractice);
    await Promise.all([
      ...open.map(({ id }) => transaction.objectStore('outbox').delete(id)),
      ...receipts.map(({ id }) => transaction.objectStore('receipts').delete(id)),
      // Also tells the sender that what it holds is out of date.
      learnHealth(transaction, (health) => trustKey(health, practicePrint)),
    ]);
  });
  await Promise.all([
    forgetGiven(practiceWorkspace.id),
    forgetChosenOf((id) => id.startsWith(practiceLeadPrefix)),
    forgetOpenLeads(practicePrint),
    removeItem('session:lookUps'),
    removeItem(`session:lookUpPause-${practicePrint}`),
    removeItem(`session:toldOfReading-${practicePrint}`),
  ]);
}
