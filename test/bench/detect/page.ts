/** The detector as a script for any page: `await __detect(document, { region })` gives its contacts, best first. */
import { pauseEvery } from '../../../lib/browser/pauseEvery.ts';
import type { Contact } from '../../../lib/detect/contact.ts';
import { finishWithPauses } from '../../../lib/detect/inSteps.ts';
import { judgeInSteps } from '../../../lib/detect/judge.ts';
import { readPage } from '../../../lib/detect/readPage.ts';

export interface Ranked {
  readonly kind: Contact['identifier']['kind'];
  readonly value: string;
  readonly name: string | undefined;
  readonly where: Contact['place'];
  /** 0 for the best. */
  readonly rank: number;
  /** True for the one that stands out; at most one. */
  readonly preselect: boolean;
}

async function detect(document: Document, { region }: { region?: string } = {}): Promise<Ranked[]> {
  const pause = pauseEvery(8);
  const reading = await readPage(document, pause);
  const { contacts, best } = await finishWithPauses(judgeInSteps(reading, { region }), pause);
  return contacts.map((contact, rank) => ({
    ...contact.identifier,
    name: contact.name,
    where: contact.place,
    rank,
    preselect: contact === best,
  }));
}

Object.assign(globalThis, { __detect: detect });
