/** Reads a page: what on it has the form of an e-mail or a phone. Judging happens outside the page, so this stays a few kB. */
import { blockCollector } from './blockCollector.ts';
import type { PageReading } from './contact.ts';
import { domOf, elementNode, textNode } from './domOf.ts';
import { linkTarget } from './linkTarget.ts';
import type { Draft, Scope } from './readBlock.ts';
import { readField } from './readField.ts';
import { visibilityOf } from './visibilityOf.ts';

/** What one reading may cost, however large or hostile the page is (docs/security.md T12). */
const maxTextNodes = 200_000;
const maxNodes = 1_000_000;
const maxDepth = 512;
const maxShadowRoots = 50;
const maxFrames = 50;
const maxCandidates = 500;
const maxSeams = 5_000;
const maxLanguageLength = 35;

/** Everything else begins and ends a block: two texts that a page sets apart are never joined. */
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Never rendered: the text around them is one text. */
const unrenderedTags = new Set('head script style noscript template datalist noframes'.split(' '));
/** A picture or a control that stands between two texts. What is inside is a fallback or no plain text. */
const opaqueTags = new Set('svg math select object embed audio video canvas meter progress'.split(' '));

interface Step {
  readonly node: Node;
  readonly parent: Element;
  readonly depth: number;
  readonly scope: Scope;
  readonly pre: boolean;
  /** The end of a block, not its beginning. */
  readonly leaves?: true;
}

/**
 * Every e-mail and phone-like text of a document, in page order: in rendered text, in links that open a mail or a call, in form
 * fields, in open shadow roots and in frames of the same origin. Hidden ones are there too, marked not visible.
 * `cutShort` when the page went over a budget; what was read is right even then.
 */
export function readPage(document: Document): PageReading {
  const drafts: Draft[] = [];
  const blocks = blockCollector();
  const left = { texts: maxTextNodes, nodes: maxNodes, shadowRoots: maxShadowRoots, frames: maxFrames };
  const page = scopeOf(document, true, maxSeams);
  const stack: Step[] = [];
  let cutShort = false;

  function enter(element: Element, step: Step): void {
    const { scope, depth } = step;
    const { dom } = scope;
    const tag = dom.tag(element);
    if (unrenderedTags.has(tag)) return;
    const shadowRoot = dom.shadowRoot(element);
    const isInline = !shadowRoot && (inlineTags.has(tag) || tag.includes('-'));
    if (!isInline) endBlock(scope);
    cutShort ||= depth >= maxDepth;
    if (tag === 'input' || tag === 'textarea') drafts.push(...readField(element, scope));
    else if (tag === 'iframe' || tag === 'frame') enterFrame(element, step);
    else if (!opaqueTags.has(tag) && depth < maxDepth) enterContent(element, tag, isInline, shadowRoot, step);
  }

  function enterContent(
    element: Element,
    tag: string,
    isInline: boolean,
    shadowRoot: ShadowRoot | null,
    step: Step,
  ): void {
    const { scope, depth } = step;
    const { dom } = scope;
    const first = dom.firstChild(element);
    const href = tag === 'a' ? dom.attribute(element, 'href') : null;
    const targets = href === null ? [] : linkTarget(href);
    if (targets.length > 0) blocks.addLink({ element, targets, drafts: [] });
    else if (isInline && !first && tag !== 'wbr') blocks.addGap(element);
    const inside = { parent: element, depth: depth + 1, scope, pre: step.pre || tag === 'pre' };
    if (!isInline) stack.push({ ...step, node: element, leaves: true });
    if (first) stack.push({ ...inside, node: first });
    if (!shadowRoot) return;
    if (left.shadowRoots-- <= 0) {
      cutShort = true;
      return;
    }
    // What hangs in a slot is a block of its own, after the shadow tree.
    stack.push({ ...step, node: element, leaves: true });
    const firstInShadow = dom.firstChild(shadowRoot);
    if (firstInShadow) stack.push({ ...inside, node: firstInShadow });
  }

  function enterFrame(frame: Element, { scope, depth }: Step): void {
    const inner = sameOriginDocument(frame, scope);
    if (!inner) return;
    if (left.frames-- <= 0) {
      cutShort = true;
      return;
    }
    const inSight = scope.inSight && scope.visibility.boxInSight(frame);
    begin(scopeOf(inner, inSight, scope.joining.budget), depth + 1);
  }

  function begin(scope: Scope, depth: number): void {
    const { root } = scope.dom;
    if (root) stack.push({ node: root, parent: root, depth, scope, pre: false });
  }

  function endBlock(scope: Scope): void {
    drafts.push(...blocks.end(scope, maxCandidates - drafts.length));
  }

  begin(page, 0);
  for (let step = stack.pop(); step && !cutShortBy(left, drafts); step = stack.pop()) {
    const { node, parent, scope, pre, leaves } = step;
    if (leaves) {
      endBlock(scope);
      continue;
    }
    left.nodes -= 1;
    const next = scope.dom.nextSibling(node);
    if (next) stack.push({ ...step, node: next });
    const type = scope.dom.nodeType(node);
    if (type === elementNode) enter(node as Element, step);
    else if (type === textNode) {
      left.texts -= 1;
      blocks.addText(node, parent, scope.dom.data(node), pre);
    }
  }
  cutShort ||= cutShortBy(left, drafts);
  endBlock(page);
  const language =
    page.dom.root && page.dom.attribute(page.dom.root, 'lang')?.trim().slice(0, maxLanguageLength);
  return {
    candidates: drafts.slice(0, maxCandidates).map((draft, order) => ({ ...draft, order })),
    cutShort: cutShort || drafts.length > maxCandidates,
    ...(language && { language }),
  };
}

function cutShortBy(left: { texts: number; nodes: number }, drafts: readonly Draft[]): boolean {
  return left.texts < 0 || left.nodes < 0 || drafts.length > maxCandidates;
}

function scopeOf(document: Document, inSight: boolean, seams: number): Scope {
  const dom = domOf(document);
  const visibility = visibilityOf(dom);
  return {
    dom,
    visibility,
    inSight,
    joining: { dom, rendered: visibility.rendered, separates: new Map(), budget: seams },
  };
}

/** The document in a frame, or null where the browser keeps it from us (another origin, a sandbox). */
function sameOriginDocument(frame: Element, { dom }: Scope): Document | null {
  try {
    return (dom.property(frame, 'contentDocument') as Document | null | undefined) ?? null;
  } catch {
    return null;
  }
}
