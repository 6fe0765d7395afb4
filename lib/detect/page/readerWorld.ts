/** What the two steps of the reader share: the global object of the extension's own world in a page, where no script of the page comes. */
import type { PageMemory } from './pageMemory.ts';

export interface ReaderWorld {
  leadmarkFound?: PageMemory | undefined;
  /** The numbers of what is to be looked at. */
  leadmarkChosen?: readonly number[];
  /** Another look comes after the next one: what was found is kept for it. */
  leadmarkLooksAgain?: boolean;
  /** Those of the chosen numbers that are in view. */
  leadmarkInView?: (chosen: readonly number[]) => Promise<number[]>;
}

export const readerWorld = globalThis as ReaderWorld;
