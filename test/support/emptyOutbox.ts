/** A browser in which nothing waits: what an earlier test left in the outbox would go before this one's marks. */
import type { World } from './world.ts';

export async function emptyOutbox(world: World): Promise<void> {
  await world.driver.inBackground(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('leadmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(['outbox', 'receipts', 'outboxState'], 'readwrite');
          transaction.objectStore('outbox').clear();
          transaction.objectStore('receipts').clear();
          // The count of the marks goes on: it never goes back.
          transaction.objectStore('outboxState').delete('health');
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
}
