/** All that practising has left on this computer, outside of the list of organizations. */
import { trustKey } from '../outbox/health.ts';
import { practiceLeadPrefix, practicePrint, practiceWorkspace } from '../practice/practice.ts';
import { z } from '../zodMini.ts';
import { forgetChosenOf } from './chosenLeads.ts';
import { forgetPracticeSession } from './forgetPracticeSession.ts';
import { forgetOpenLeads } from './openLeadsNews.ts';
import { inTransaction, learnHealth } from './outboxTransaction.ts';
import { practiceLock, removePracticeLeads } from './practiceStore.ts';
import { forgetGiven } from './stored.ts';

const markOfPractice = z.object({ keyPrint: z.literal(practicePrint) });

/** To be called once the organization is gone. Rejects where storage fails. */
export async function forgetPractice(): Promise<void> {
  await navigator.locks.request(practiceLock, { mode: 'exclusive' }, removePracticeLeads);
  await forgetMarks();
  await Promise.all([
    forgetGiven(practiceWorkspace.id),
    forgetChosenOf((id) => id.startsWith(practiceLeadPrefix)),
    forgetOpenLeads(practicePrint),
    forgetPracticeSession(),
  ]);
}

/** Also those that could not be read, which nobody has to make sense of. */
async function forgetMarks(): Promise<void> {
  await inTransaction(async (transaction) => {
    for (const name of ['outbox', 'receipts', 'quarantine'] as const) {
      const store = transaction.objectStore(name);
      const [keys, marks] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const ofPractice = keys.filter((_, at) => markOfPractice.safeParse(marks[at]).success);
      await Promise.all(ofPractice.map((key) => store.delete(key as never)));
    }
    // Also tells the sender that what it holds is out of date.
    await learnHealth(transaction, (health) => trustKey(health, practicePrint));
  });
}
