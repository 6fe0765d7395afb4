/** What was sent last to many leads of an organization, until it is put away: in memory (storage.session), for a panel that closes meanwhile. */
import { type Run, runSchema } from '../bulk/bulkRun.ts';
import { type ItemName, readItem, removeItem, watchItem, writeItem } from './storageItem.ts';

const itemOf = (keyPrint: string): ItemName => `session:bulkRun-${keyPrint}`;

/** Null where there is none, or it has been put away. */
export async function readRun(keyPrint: string): Promise<Run | null> {
  const run = runSchema.safeParse(await readItem(itemOf(keyPrint)));
  return run.success ? run.data : null;
}

export async function keepRun(run: Run): Promise<void> {
  await writeItem(itemOf(run.keyPrint), run);
}

export async function forgetRun(keyPrint: string): Promise<void> {
  await removeItem(itemOf(keyPrint));
}

/** Calls back when there is another, also from the panel of another window. */
export function watchRun(keyPrint: string, onChange: () => void): () => void {
  return watchItem(itemOf(keyPrint), onChange);
}
