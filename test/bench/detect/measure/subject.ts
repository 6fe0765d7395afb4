/** What is measured: the reader and the judge, called as the extension and `__detect` call them. */
import { pauseBetweenSlices } from '../../../../lib/browser/pauseBetweenSlices.ts';
import type { FoundContacts } from '../../../../lib/detect/contact.ts';
import { judgeInSteps } from '../../../../lib/detect/judge.ts';
import { findInPage, tellFound } from '../../../../lib/detect/page/findInPage.ts';
import { inView, withHeadingsOf } from '../../../../lib/detect/page/inView.ts';
import { lettersOf } from '../../../../lib/detect/page/lettersOf.ts';
import { lookAtPage } from '../../../../lib/detect/page/lookAtPage.ts';
import type { PageMemory } from '../../../../lib/detect/page/pageMemory.ts';
import type { Pause } from '../../../../lib/detect/page/reportOf.ts';
import { withVeils } from '../../../../lib/detect/page/veilsOf.ts';
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

/** What of that is a contact by what is written there: what phones are valid, in the words around them. Gives the numbers of the places. */
export function judgeFound(document: Document, memory: PageMemory): Promise<InSlices<number[]>> {
  return inSlices(async (pause) => {
    const finds = await tellFound(document, memory, pause);
    return finishWithPauses(worthALookInSteps(finds, { region }), pause);
  });
}

/** How that looks, and whose it is: which of the contacts is the lead. */
export function rankJudged(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
): Promise<InSlices<FoundContacts>> {
  return inSlices(async (pause) => {
    const veiled = await withVeils(document, memory, chosen, pause, lettersOf);
    const reading = await lookAtPage(document, [veiled], pause, chosen);
    return finishWithPauses(judgeInSteps(reading, { region }), pause);
  });
}

/** The same of those places that are in view: what a long page is listed by first. */
export function rankInView(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
): Promise<InSlices<FoundContacts>> {
  return inSlices(async (pause) => {
    const places = await inView(memory, chosen, pause);
    const reading = await lookAtPage(document, [withHeadingsOf(memory, places)], pause, places);
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
