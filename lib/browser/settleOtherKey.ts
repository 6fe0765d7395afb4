/** What a person decides about the marks of a key that is not there any more. */
import { adoptKey } from '../outbox/adoptKey.ts';
import { isIn } from '../outbox/entry.ts';
import { trustKey } from '../outbox/health.ts';
import { readKeyPrint } from './apiKeyStore.ts';
import { callOutbox } from './markLead.ts';
import { changeOpen } from './outboxStore.ts';

/** What is done with the marks of another key: they belong to this one's organization, or are let go. */
export async function settleOtherKey(decision: 'adopt' | 'discard'): Promise<void> {
  const keyPrint = await readKeyPrint();
  if (keyPrint === null) return;
  const nowMs = Date.now();
  await changeOpen(
    (entry) => {
      // One that is being sent goes on: its answer must find it.
      if (!isIn(entry, 'waiting', 'unconfirmed') || entry.keyPrint === keyPrint) return entry;
      if (decision === 'adopt') return adoptKey(entry, keyPrint);
      return { ...entry, state: { is: 'cancelled', atMs: nowMs, why: 'discarded' } };
    },
    (health) => trustKey(health, keyPrint),
  );
  callOutbox();
}
