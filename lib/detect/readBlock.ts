/** The candidates in one block of text and in the links that begin in it. */
import type { Candidate } from './contact.ts';
import { type Dom, elementNode, parentElement, textNode } from './domOf.ts';
import { findInText } from './findInText.ts';
import { type Joining, type Piece, type Run, rawOffset, runsOf } from './inlineRuns.ts';
import type { LinkTarget } from './linkTarget.ts';
import { nameBeside, type ShortText } from './nameBeside.ts';
import { personName } from './personName.ts';
import { sameTarget } from './sameTarget.ts';
import { forEachInside, textOf } from './textOf.ts';
import type { Visibility } from './visibilityOf.ts';

/** A candidate whose place in the page's order is not known yet, and whose link may still turn out to disagree. */
export type Draft = { -readonly [Key in keyof Omit<Candidate, 'order'>]: Candidate[Key] };

/** One document being read: the page, or a frame in it. */
export interface Scope {
  readonly dom: Dom;
  readonly visibility: Visibility;
  readonly joining: Joining;
  /** False inside a frame that cannot be seen. */
  readonly inSight: boolean;
}

export interface Link {
  readonly element: Element;
  readonly targets: readonly LinkTarget[];
  /** The candidates made from its targets. */
  readonly drafts: Draft[];
}

/** What is remembered from block to block. */
export interface PageMemory {
  readonly links: Map<Node, Link>;
  /** The last short texts, any of which may be the name of whose address comes next. */
  readonly recent: ShortText[];
}

export interface Block {
  readonly pieces: Piece[];
  /** Links, and the piece that each stands before. */
  readonly links: { readonly link: Link; readonly before: number }[];
}

const maxSnippetLength = 120;
const maxTextLength = 254;
const maxLinkParts = 20;
const pictures = new Set(['img', 'svg', 'picture', 'canvas', 'video']);
const maxClimb = 32;

/** The drafts of a block, in page order: all of them, or a few more than there is room for. */
export function readBlock({ pieces, links }: Block, scope: Scope, memory: PageMemory, room: number): Draft[] {
  const placed: { readonly at: number; readonly draft: Draft }[] = [];
  for (const { link, before } of links) {
    if (placed.length > room) break;
    for (const draft of draftLink(link, scope, memory)) placed.push({ at: before - 0.5, draft });
  }
  const fromLinks = placed.length;
  for (const run of runsOf(pieces, scope.joining)) {
    for (const found of findInText(run.text)) {
      if (placed.length - fromLinks > room) break;
      const first = run.parts.find((part) => part.end > found.start);
      const draft = first && found.text.length <= maxTextLength && draftText(run, found, scope, memory);
      if (draft) placed.push({ at: first.index, draft });
    }
  }
  return placed.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
}

function draftText(
  run: Run,
  { kind, text, start, end }: { kind: Draft['kind']; text: string; start: number; end: number },
  scope: Scope,
  memory: PageMemory,
): Draft | null {
  const parts = run.parts.filter((part) => part.end > start && part.start < end);
  const element = parts[0]?.piece.parent;
  if (!element) return null;
  const { link, isEditable } = surroundings(element, scope.dom, memory);
  const opens = link?.targets.filter((target) => target.kind === kind) ?? [];
  // The link is a candidate already, and what it opens is written in full.
  if (link && opens.some((target) => sameTarget(target, text))) return null;
  const visible =
    scope.inSight &&
    parts.every((part) =>
      scope.visibility.textInSight(
        part.piece.node,
        part.piece.parent,
        rawOffset(part, start),
        rawOffset(part, end),
      ),
    );
  const disagrees = opens.length > 0;
  if (link && disagrees && visible) for (const draft of link.drafts) draft.disagrees = true;
  const name = nameBeside(scope.dom, element, run.text.slice(Math.max(0, start - 160), start), memory.recent);
  const place = link && disagrees ? 'link' : isEditable ? 'field' : 'text';
  return {
    kind,
    text,
    place,
    visible,
    disagrees,
    ...(name && { name }),
    snippet: snippetOf(run.text, start, end),
  };
}

function draftLink(link: Link, scope: Scope, memory: PageMemory): Draft[] {
  const shown = textOf(scope.dom, link.element, maxSnippetLength);
  const visible = scope.inSight && linkInSight(link.element, scope);
  const name = personName(shown) ?? nameBeside(scope.dom, link.element, '', memory.recent);
  for (const { kind, text } of link.targets.filter((target) => target.text.length <= maxTextLength)) {
    link.drafts.push({
      kind,
      text,
      place: 'link',
      visible,
      disagrees: false,
      ...(name && { name }),
      ...(shown && { snippet: shown }),
    });
  }
  return link.drafts;
}

/** A link is in sight when any text or picture in it is; without either, when its box is (an icon drawn by a style). */
function linkInSight(link: Element, { dom, visibility }: Scope): boolean {
  const contents: { readonly node: Node; readonly parent: Element }[] = [];
  forEachInside(dom, link, (node, parent) => {
    const isText = dom.nodeType(node) === textNode && dom.data(node).trim() !== '';
    if (isText || (dom.nodeType(node) === elementNode && pictures.has(dom.tag(node as Element))))
      contents.push({ node, parent });
    return contents.length < maxLinkParts;
  });
  if (contents.length === 0) return visibility.boxInSight(link);
  return contents.some(({ node, parent }) =>
    dom.nodeType(node) === textNode
      ? visibility.textInSight(node, parent, 0, dom.data(node).length)
      : visibility.boxInSight(node as Element),
  );
}

function surroundings(
  element: Element,
  dom: Dom,
  memory: PageMemory,
): { link: Link | undefined; isEditable: boolean } {
  let link: Link | undefined;
  let isEditable = false;
  let current: Element | null = element;
  for (let step = 0; current && step < maxClimb; step += 1) {
    link ??= memory.links.get(current);
    const editable = dom.attribute(current, 'contenteditable');
    isEditable ||= editable !== null && editable !== 'false';
    current = parentElement(dom, current);
  }
  return { link, isEditable };
}

function snippetOf(text: string, start: number, end: number): string {
  const around = Math.max(0, Math.floor((maxSnippetLength - (end - start)) / 2));
  return text
    .slice(Math.max(0, start - around), end + around)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxSnippetLength);
}
