/** What a person decides about the marks of a key that is not there any more. */
import { adoptKey } from '../outbox/adoptKey.ts';
import { isIn } from '../outbox/entry.ts';
import { trustKey } from '../outbox/health.ts';
import { callOutbox } from './markLead.ts';
import { changeOpen } from './outboxStore.ts';

/**
 * They belong to the organization of another key, or are let go.
 * @param gone the fingerprint of the key that they were asked for with
 * @param adopter that of the other one; null to let them go
 */
export async function settleOtherKey(gone: string, adopter: string | null): Promise<void> {
  const nowMs = Date.now();
  await changeOpen(
    (entry) => {
      // One that is being sent goes on: its answer must find it.
      if (!isIn(entry, 'waiting', 'unconfirmed') || entry.keyPrint !== gone) return entry;
      if (adopter !== null) return adoptKey(entry, adopter);
      return { ...entry, state: { is: 'cancelled', atMs: nowMs, why: 'discarded' } };
    },
    (health) => trustKey(health, adopter ?? gone),
  );
  callOutbox();
}
