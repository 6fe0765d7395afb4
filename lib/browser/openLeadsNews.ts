/** How the pulling of an organization's open leads is going, for the screens: told in memory, where they watch it. */
import { z } from '../zodMini.ts';
import { readItem, removeItem, watchItem, writeItem } from './storageItem.ts';

const pullSchema = z.union([
  z.object({ is: z.literal('pulling'), count: z.number() }),
  /** `isCut`: there are more than are held. */
  z.object({ is: z.literal('done'), count: z.number(), isCut: z.boolean() }),
  /** By a problem, or by the person. */
  z.object({ is: z.literal('ended') }),
]);

export type Pull = z.infer<typeof pullSchema>;

const itemOf = (keyPrint: string) => `session:openLeadsPull-${keyPrint}` as const;
/** Where the leads themselves are; the background writes them. */
export const leadsItemOf = (keyPrint: string) => `session:openLeads-${keyPrint}` as const;
const hearers = new Set<() => void>();

/** Null while nothing was ever pulled. */
export async function readPull(keyPrint: string): Promise<Pull | null> {
  const pull = pullSchema.safeParse(await readItem(itemOf(keyPrint)));
  return pull.success ? pull.data : null;
}

/** Once its key is forgotten, nobody needs an organization's leads here. */
export async function forgetOpenLeads(keyPrint: string): Promise<void> {
  await Promise.all([removeItem(itemOf(keyPrint)), removeItem(leadsItemOf(keyPrint))]);
}

/** In the background: calls back when a page of ours has forgotten them. */
export function hearForgotten(keyPrint: string, onForgotten: () => void): void {
  watchItem(itemOf(keyPrint), (pull) => pull === null && onForgotten());
}

/** To be called by the background also when one of them is open no longer. */
export async function tellPull(keyPrint: string, pull: Pull): Promise<void> {
  await writeItem(itemOf(keyPrint), pull);
  for (const hear of hearers) hear();
}

/** In the background: calls back with each news of any organization. */
export function hearPulls(onNews: () => void): void {
  hearers.add(onNews);
}

/** In a page of ours: calls back when the pulling gets on, and when a lead that was pulled is open no longer. */
export function watchOpenLeads(keyPrint: string, onChange: () => void): () => void {
  return watchItem(itemOf(keyPrint), onChange);
}
