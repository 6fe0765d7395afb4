/** What the two steps of the reader share: the global object of the extension's own world in a page, where no script of the page comes. */
import type { PageMemory } from './pageMemory.ts';

export const readerWorld = globalThis as {
  leadmarkFound?: PageMemory | undefined;
  /** The numbers of what is to be looked at. */
  leadmarkChosen?: readonly number[];
};
