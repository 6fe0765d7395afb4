/** Keeps the reading of a page current while the page changes, at a cost that is proportional to the change. */

import type { PageReading } from '../pageReading.ts';
import { elementNode, localNameOf, nearest, nodeTypeOf, parentOf, read } from './dom.ts';
import { inPageOrder } from './inPageOrder.ts';
import { lookAtPage } from './lookAtPage.ts';
import { emptyMemory, isOver, type PageMemory, type Placed } from './pageMemory.ts';
import type { Pause } from './reportOf.ts';
import { isInline, kindOfTag } from './tagKinds.ts';
import { type ClosedRoots, walkPage } from './walkPage.ts';

/** What a watch does in time, which is not this room's to know. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly pause: Pause;
}

export interface Watch {
  /** The page as it was read last. Asks what can be seen now, of what was sighted and of nothing else. */
  readonly reading: () => Promise<PageReading>;
  /** Whether everything that changed was read. */
  readonly isCurrent: () => boolean;
  /** The page changes so fast that it is left alone for a while. */
  readonly isResting: () => boolean;
  readonly stop: () => void;
}

/** Changes are read together, so long after the first. */
const debounceMs = 500;
/** A page that changes more often is no page to be read (docs/security.md T13). */
const maxRounds = 100;
const roundsWithinMs = 2_000;
const restMs = 5_000;
/** More are looked through for those of which nothing is left. */
const maxMemories = 2_000;
/** More nodes no reading goes through. */
const maxOrder = 2_000_000;

/** `onRead` is called after each reading. Nothing happens while the document is hidden. */
export function watchPage(
  document: Document,
  { now, wait, pause }: Clock,
  onRead: () => void,
  closedRootOf?: ClosedRoots,
): Watch {
  const changed = new Set<Node>();
  const observer = new MutationObserver(note);
  /** Of the parts that were read, and when each was read last. */
  let memories: PageMemory[] = [];
  const readAt = new WeakMap<Element, number>();
  let isDue = false;
  let isResting = false;
  let isStopped = false;
  let rounds = 0;
  let since = now();
  let readings = 0;
  let limit = maxMemories;

  const isAwake = () => !isStopped && !isResting && !document.hidden;

  function note(records: readonly MutationRecord[]): void {
    if (now() - since > roundsWithinMs) {
      since = now();
      rounds = 0;
    }
    rounds += 1;
    if (rounds > maxRounds) {
      void rest();
      return;
    }
    for (const { target } of records) changed.add(target);
    void readSoon();
  }

  /** What the page did meanwhile is not known: all of it is read afterwards. */
  async function rest(): Promise<void> {
    isResting = true;
    observer.disconnect();
    changed.clear();
    await wait(restMs);
    isResting = false;
    begin();
  }

  async function readSoon(): Promise<void> {
    if (isDue) return;
    isDue = true;
    await wait(debounceMs);
    if (isAwake()) {
      const parts = outermost([...changed].map(blockOf));
      changed.clear();
      await readAgain(parts);
      onRead();
    }
    isDue = false;
    // What changed while it was read.
    if (changed.size > 0 && isAwake()) void readSoon();
  }

  /** Goes through what changed and nothing else: what it takes the place of is told from `readAt` when somebody asks. */
  async function readAgain(parts: ReadonlySet<Element>): Promise<void> {
    for (const part of parts) {
      readings += 1;
      const reading = readings;
      readAt.set(part, reading);
      const isThere = ({ element }: Placed) =>
        element.isConnected && !nearest(element, (one) => (readAt.get(one) ?? 0) > reading);
      const memory = emptyMemory(undefined, reading * maxOrder, isThere);
      for (const _ of walkPage(part, memory, closedRootOf)) await pause();
      if (memory.found.length + memory.headings.length + memory.names.length > 0 || isOver(memory.left))
        memories.push(memory);
    }
    if (memories.length <= limit) return;
    memories = memories.filter(isNeeded);
    limit = Math.max(maxMemories, 2 * memories.length);
  }

  function begin(): void {
    if (!isAwake()) return;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    const root = read(document, 'documentElement');
    if (root) changed.add(root);
    void readSoon();
  }

  function onVisibility(): void {
    observer.disconnect();
    begin();
  }

  document.addEventListener('visibilitychange', onVisibility);
  begin();
  return {
    reading: () =>
      lookAtPage(document, memories, pause, undefined, memories.length > 1 ? inPageOrder : undefined),
    isCurrent: () => !isDue && !isResting,
    isResting: () => isResting,
    stop: () => {
      isStopped = true;
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}

/** The block that a node is text of: a part of a run alone says nothing. Not the slot that it hangs in, in which no walk comes to it. */
function blockOf(node: Node): Element | undefined {
  let block: Node | null | undefined = node;
  while (block && (nodeTypeOf.call(block) !== elementNode || kindOfTag(localNameOf.call(block)) & isInline))
    block = read(block, 'parentNode');
  return block as Element | undefined;
}

function isNeeded({ found, headings, names, isThere = () => true }: PageMemory): boolean {
  return [...found, ...headings, ...names].some(isThere);
}

/** Without those that are inside others, or gone. */
function outermost(elements: readonly (Element | undefined)[]): Set<Element> {
  const all = new Set(elements.filter((element) => element?.isConnected)) as Set<Element>;
  return new Set(
    [...all].filter((element) => {
      const around = parentOf(element);
      return !around || !nearest(around, (one) => all.has(one));
    }),
  );
}
