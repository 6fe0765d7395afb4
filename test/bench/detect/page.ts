/** The detector as a script for any page: `await __detect(document, { region })` gives its contacts, best first; `__watch(document)` watches it. */
import { pauseBetweenSlices } from '../../../lib/browser/pauseBetweenSlices.ts';
import type { Contact } from '../../../lib/detect/contact.ts';
import { judgeInSteps } from '../../../lib/detect/judge.ts';
import { findInPage, tellFound } from '../../../lib/detect/page/findInPage.ts';
import { inViewFirst } from '../../../lib/detect/page/inView.ts';
import { lettersOf } from '../../../lib/detect/page/lettersOf.ts';
import { lookAtPage } from '../../../lib/detect/page/lookAtPage.ts';
import { withVeils } from '../../../lib/detect/page/veilsOf.ts';
import { watchPage } from '../../../lib/detect/page/watchPage.ts';
import { finishWithPauses } from '../../../lib/detect/rank/inSteps.ts';
import { worthALookInSteps } from '../../../lib/detect/worthALook.ts';

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
  const pause = pauseBetweenSlices();
  const memory = await findInPage(document, pause);
  const finds = await tellFound(document, memory, pause);
  const chosen = await finishWithPauses(worthALookInSteps(finds, { region }), pause);
  const inOrder = await inViewFirst(memory, chosen, pause);
  const reading = await lookAtPage(
    document,
    [await withVeils(document, memory, chosen, pause, lettersOf)],
    pause,
    inOrder,
  );
  const { contacts, best } = await finishWithPauses(judgeInSteps(reading, { region }), pause);
  return contacts.map((contact, rank) => ({
    ...contact.identifier,
    name: contact.name,
    where: contact.place,
    rank,
    preselect: contact === best,
  }));
}

/** Keeps the reading of the page current from now on; `whenCurrent` gives it once everything that changed was read. */
function watch(document: Document) {
  let resolvers: (() => void)[] = [];
  const clock = {
    now: () => performance.now(),
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    pause: pauseBetweenSlices(),
  };
  const watched = watchPage(document, clock, () => {
    for (const resolve of resolvers) resolve();
    resolvers = [];
  });
  const whenCurrent = async () => {
    while (!watched.isCurrent()) await new Promise<void>((resolve) => resolvers.push(resolve));
    return watched.reading();
  };
  return { ...watched, whenCurrent };
}

Object.assign(globalThis, { __detect: detect, __watch: watch });
