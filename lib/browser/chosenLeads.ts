/** Which of several leads with one address the person chose: remembered on this computer, under salted hashes of the addresses. */
import type { Identifier } from '../identifier.ts';
import { z } from '../zodMini.ts';
import { database } from './database.ts';
import { createSalt, hashOf } from './saltedHash.ts';

const maxKept = 200;

const chosenSchema = z.object({
  salt: z.instanceof(Uint8Array),
  /** The hash of each address, and the id that was chosen for it; oldest first. */
  leads: z.array(z.tuple([z.string(), z.string()])),
});

/** The id of the lead that was chosen last for this address, or null; apart for each key, by its fingerprint. */
export async function readChosenLead(keyPrint: string, lead: Identifier): Promise<string | null> {
  try {
    const { leads, salt } = await readChosen();
    const hash = await hashOf(addressOf(keyPrint, lead), salt);
    return leads.find(([other]) => other === hash)?.[1] ?? null;
  } catch {
    return null;
  }
}

export async function rememberChosenLead(keyPrint: string, lead: Identifier, id: string): Promise<void> {
  try {
    const { leads, salt } = await readChosen();
    const hash = await hashOf(addressOf(keyPrint, lead), salt);
    const others = leads.filter(([other]) => other !== hash);
    const chosen = { salt, leads: [...others, [hash, id]].slice(-maxKept) };
    await (await database()).put('learnt', chosen, 'chosen');
  } catch {
    // A browser without history keeps no databases: the choice is made, and will be asked for again.
  }
}

/** Forgets the choice of these leads. */
export async function forgetChosenOf(isGone: (id: string) => boolean): Promise<void> {
  const { leads, salt } = await readChosen();
  const rest = leads.filter(([, id]) => !isGone(id));
  if (rest.length < leads.length) await (await database()).put('learnt', { salt, leads: rest }, 'chosen');
}

async function readChosen() {
  const stored = chosenSchema.safeParse(await (await database()).get('learnt', 'chosen'));
  const { salt, leads } = stored.success ? stored.data : { salt: createSalt(), leads: [] };
  return { leads, salt: salt as Uint8Array<ArrayBuffer> };
}

function addressOf(keyPrint: string, { kind, value }: Identifier): string {
  return `${keyPrint} ${kind}:${value}`;
}
