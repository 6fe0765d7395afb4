/** What is measured: the reader and the judge, called as the extension and `__detect` call them. */
import { pauseBetweenSlices } from '../../../../lib/browser/pauseBetweenSlices.ts';
import type { FoundContacts } from '../../../../lib/detect/contact.ts';
import { judge } from '../../../../lib/detect/judge.ts';
import { readPage } from '../../../../lib/detect/page/readPage.ts';
import type { PageReading } from '../../../../lib/detect/pageReading.ts';
import { region } from '../generate/createPerson.ts';

export interface Slices {
  /** All slices together, in milliseconds: the work without the pauses. */
  readonly workMs: number;
  readonly longestMs: number;
}

export interface Read extends Slices {
  readonly reading: PageReading;
}

/** Finding alone, slice by slice, with a pause before. */
export async function readInSlices(document: Document): Promise<Read> {
  const slices: number[] = [];
  const pause = pauseBetweenSlices();
  let startedAt = performance.now();
  const endSlice = () => slices.push(performance.now() - startedAt);
  const reading = await readPage(document, () => {
    const turn = pause();
    if (turn === undefined) return undefined;
    endSlice();
    return turn.then(() => {
      startedAt = performance.now();
    });
  });
  endSlice();
  return { reading, workMs: slices.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(...slices) };
}

export function judgeReading(reading: PageReading): FoundContacts {
  return judge(reading, { region });
}
