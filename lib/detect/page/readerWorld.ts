/** What the two steps of the reader share: the global object of the extension's own world in a page, where no script of the page comes. */
import type { PageMemory } from './pageMemory.ts';
import type { LettersOf } from './veilsOf.ts';

export interface ReaderWorld {
  /** What is to be looked at next. */
  leadmarkFound?: PageMemory | undefined;
  /** The numbers of what is to be looked at. */
  leadmarkChosen?: readonly number[];
  /** All that was found, as long as the next look is only at what is in view. */
  leadmarkWhole?: PageMemory | undefined;
  /** Has the next look be at those of the chosen numbers that are in view, and gives how many there are. */
  leadmarkToView?: (chosen: readonly number[]) => Promise<number>;
  /** The same numbers, in the order in which they are to be looked at. */
  leadmarkInOrder?: (chosen: readonly number[]) => Promise<readonly number[]>;
  /** What the styles of a text leave of its letters. */
  leadmarkLetters?: LettersOf;
  /** Gives what was found, once, with what hides a text besides its style. */
  leadmarkVeiled?: (() => Promise<PageMemory | undefined>) | undefined;
}

export const readerWorld = globalThis as ReaderWorld;
