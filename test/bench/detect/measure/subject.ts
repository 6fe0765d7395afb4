/** What is measured: the reader and the judge, called as the extension and `__detect` call them. */
import { pauseBetweenSlices } from '../../../../lib/browser/pauseBetweenSlices.ts';
import type { FoundContacts } from '../../../../lib/detect/contact.ts';
import { judgeInSteps } from '../../../../lib/detect/judge.ts';
import { findInPage, tellFound } from '../../../../lib/detect/page/findInPage.ts';
import { lookAtPage } from '../../../../lib/detect/page/lookAtPage.ts';
import type { PageMemory } from '../../../../lib/detect/page/pageMemory.ts';
import type { Pause } from '../../../../lib/detect/page/reportOf.ts';
import { finishWithPauses } from '../../../../lib/detect/rank/inSteps.ts';
import { worthALookInSteps } from '../../../../lib/detect/worthALook.ts';
import { region } from '../generate/createPerson.ts';

export interface InSlices<Result> {
  readonly result: Result;
  /** All slices together, in milliseconds: the work without the pauses. */
  readonly workMs: number;
  readonly longestMs: number;
  /** From beginning to end. */
  readonly pausedMs: number;
}

/** Finding alone: where on the page a contact could stand. */
export function find(document: Document): Promise<InSlices<PageMemory>> {
  return inSlices((pause) => findInPage(document, pause));
}

/** Choosing what is worth a look, looking at it, and ranking. */
export function judgeFound(document: Document, memory: PageMemory): Promise<InSlices<FoundContacts>> {
  return inSlices(async (pause) => {
    const chosen = await finishWithPauses(worthALookInSteps(tellFound(document, memory), { region }), pause);
    const reading = await lookAtPage(document, [memory], pause, chosen);
    return finishWithPauses(judgeInSteps(reading, { region }), pause);
  });
}

async function inSlices<Result>(run: (pause: Pause) => Promise<Result>): Promise<InSlices<Result>> {
  const slices: number[] = [];
  const pause = pauseBetweenSlices();
  const begunAt = performance.now();
  let startedAt = begunAt;
  const endSlice = () => slices.push(performance.now() - startedAt);
  const result = await run(() => {
    const turn = pause();
    if (turn === undefined) return undefined;
    endSlice();
    return turn.then(() => {
      startedAt = performance.now();
    });
  });
  endSlice();
  return {
    result,
    workMs: slices.reduce((sum, ms) => sum + ms, 0),
    longestMs: Math.max(...slices),
    pausedMs: performance.now() - begunAt,
  };
}
