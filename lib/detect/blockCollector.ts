/** Gathers the pieces of the block being read, and reads it when it ends. */
import { type Block, type Draft, type Link, type PageMemory, readBlock, type Scope } from './readBlock.ts';

/** A name is short. */
const maxNameTextLength = 80;
const maxRecent = 8;
const contactLike = /[@\p{Nd}]/u;

export interface BlockCollector {
  readonly addText: (node: Node, parent: Element, raw: string, pre: boolean) => void;
  /** An element without content inside a line of text. */
  readonly addGap: (element: Element) => void;
  readonly addLink: (link: Link) => void;
  /** Ends the block, if one has begun, and gives its drafts; `room` is for how many of them there is use. */
  readonly end: (scope: Scope, room: number) => Draft[];
}

export function blockCollector(): BlockCollector {
  const memory: PageMemory = { links: new Map(), recent: [] };
  let block: Block = { pieces: [], links: [] };
  let gaps: Element[] = [];

  function remember({ pieces: [first, ...others] }: Block): void {
    if (!first) return;
    const text = [first, ...others].map(({ raw }) => raw).join('');
    if (text.length > maxNameTextLength || text.trim() === '') return;
    memory.recent.push({ text: text.trim(), parent: first.parent });
    if (memory.recent.length > maxRecent) memory.recent.shift();
  }

  return {
    addText: (node, parent, raw, pre) => {
      block.pieces.push({ node, parent, raw, pre, gaps });
      gaps = [];
    },
    addGap: (element) => {
      if (block.pieces.length > 0) gaps.push(element);
    },
    addLink: (link) => {
      memory.links.set(link.element, link);
      block.links.push({ link, before: block.pieces.length });
    },
    end: (scope, room) => {
      const ended = block;
      if (ended.pieces.length === 0 && ended.links.length === 0) return [];
      block = { pieces: [], links: [] };
      gaps = [];
      if (ended.links.length > 0 || ended.pieces.some(({ raw }) => contactLike.test(raw)))
        return readBlock(ended, scope, memory, room);
      remember(ended);
      return [];
    },
  };
}
