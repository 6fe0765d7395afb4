/** What is around each element of a page's skeleton, told once for all in one pass, so that judging many contacts stays cheap. */

import type { PageElement, PageReading } from '../pageReading.ts';
import { foldedBeside } from './foldedBeside.ts';
import { headedSections } from './headedSections.ts';
import type { Steps } from './inSteps.ts';
import {
  type HintsKnown,
  isNamedAccount,
  isRegion,
  type MarkupHints,
  markupHints,
  type Part,
} from './markupHints.ts';
import { isSectioning, type PartOfPage, partOfPage } from './partOfPage.ts';
import type { SectionKind } from './sectionWords.ts';
import { isTopBar } from './topBar.ts';

/** What holds for an element by itself and by everything around it. Indices are those of `elements`, -1 for none. */
export interface Surroundings {
  readonly partOfPage: PartOfPage;
  /** In an article, a region, a list item: what has a head of its own. */
  readonly isInSection: boolean;
  /** Innermost row, card and scope (a message, a region that is read by itself). */
  readonly row: number;
  readonly card: number;
  readonly scope: number;
  readonly part: Part | undefined;
  /** The element that says so. */
  readonly partAt: number;
  readonly isQuoted: boolean;
  readonly isSignature: boolean;
  /** In the bar at the top of the window. */
  readonly isBar: boolean;
  readonly isAccount: boolean;
  readonly isCompose: boolean;
  /** In a message that its maker calls one of ours. */
  readonly isOurs: boolean;
  readonly isDialog: boolean;
  readonly isTimeline: boolean;
  readonly isRelated: boolean;
  readonly isSelected: boolean;
  readonly isCollapsed: boolean;
}

export interface Skeleton {
  readonly elements: readonly PageElement[];
  readonly around: readonly Surroundings[];
  /** The last index inside each element: what is in element `e` has an index from `e` to `last[e]`. */
  readonly last: readonly number[];
}

export const nothingAround: Surroundings = {
  partOfPage: 'rest',
  isInSection: false,
  row: -1,
  card: -1,
  scope: -1,
  part: undefined,
  partAt: -1,
  isQuoted: false,
  isSignature: false,
  isBar: false,
  isAccount: false,
  isCompose: false,
  isOurs: false,
  isDialog: false,
  isTimeline: false,
  isRelated: false,
  isSelected: false,
  isCollapsed: false,
};

const elementsOfStep = 128;

/** Linear in the elements, which are in page order. */
export function* surroundingsInSteps({ elements, sightings, texts }: PageReading): Steps<Skeleton> {
  const last = lastInside(elements);
  yield;
  const sectionsBegun = yield* headedSections({ elements, sightings, texts }, last);
  yield;
  const hasTopHeading = markAncestors(elements, ({ tag }) => tag === 'h1');
  yield;
  const hasHeading = markAncestors(elements, ({ tag }) => tag === 'h1' || tag === 'h2' || tag === 'h3');
  yield;
  const holdsRegion = markAncestors(elements, isRegion);
  yield;
  const isFolded = foldedBeside(elements);
  yield;
  const known: HintsKnown = new Map();
  const around: Surroundings[] = [];
  /** By element: what its children that come next stand under. */
  const headed = new Map<number, { kind: SectionKind | null; level: number }>();
  const quotedFromHere = new Set<number>();
  const windowWidth = elements[0]?.view?.[0] ?? Number.POSITIVE_INFINITY;
  let hasRowsBefore = false;
  for (const [index, element] of elements.entries()) {
    if (index % elementsOfStep === elementsOfStep - 1) yield;
    const outer = around[element.parent] ?? nothingAround;
    const told = withoutLayout(markupHints(element, known), holdsRegion[index] === true);
    const hints = isFolded(index) ? { ...told, collapsed: true as const } : told;
    const section = headed.get(element.parent)?.kind;
    const part = partOfPage(element, {
      around: outer.partOfPage,
      // Beside a list, a head is that of what was chosen from the list.
      isInSection: outer.isInSection || (element.tag === 'header' && hasRowsBefore),
      // The head of a page has a logo and a menu; that of a record has its name.
      hasTopHeading: (element.tag === 'header' ? hasHeading : hasTopHeading)[index] === true,
    });
    hasRowsBefore ||= hints.row === true && part !== 'menu' && part !== 'aside';
    const isBar =
      outer.isBar || (element.box !== undefined && !hasHeading[index] && isTopBar(element, windowWidth));
    const change = {
      partOfPage: part,
      isBar,
      isAccount:
        outer.isAccount || hints.account === true || (isBar && part !== 'main' && isNamedAccount(element)),
      isInSection: outer.isInSection || isSectioning(element),
      isQuoted: outer.isQuoted || quotedFromHere.has(element.parent) || hints.quote !== undefined,
    };
    const changes =
      part !== outer.partOfPage ||
      isBar !== outer.isBar ||
      change.isAccount !== outer.isAccount ||
      change.isInSection !== outer.isInSection ||
      change.isQuoted !== outer.isQuoted;
    around.push(
      isNothing(hints) && !section && !changes
        ? outer
        : { ...inside(outer, hints, index, section), ...change },
    );
    if (hints.quote === 'after') quotedFromHere.add(element.parent);
    for (const begun of sectionsBegun.get(index) ?? []) {
      const current = headed.get(begun.container);
      if (!current || begun.level <= current.level || begun.kind) headed.set(begun.container, begun);
    }
  }
  return { elements, around, last };
}

/** Whether element `inner` is `outer` or in it. */
export function isWithin({ last }: Skeleton, inner: number, outer: number): boolean {
  return outer >= 0 && inner >= outer && inner <= (last[outer] ?? -1);
}

/** Keeps what is around, but for what the element changes. */
function inside(
  outer: Surroundings,
  hints: MarkupHints,
  index: number,
  section: SectionKind | null | undefined,
): Surroundings {
  return {
    ...outer,
    row: hints.row ? index : outer.row,
    card: hints.card || hints.row ? index : outer.card,
    scope: hints.scope ? index : outer.scope,
    part: hints.part ?? (hints.scope ? undefined : outer.part),
    partAt: hints.part ? index : outer.partAt,
    isSignature: outer.isSignature || hints.signature === true,
    isCompose: outer.isCompose || hints.compose === true,
    isOurs: outer.isOurs || hints.ours === true,
    isDialog: outer.isDialog || hints.dialog === true,
    isTimeline: outer.isTimeline || hints.timeline === true || section === 'timeline',
    isRelated: outer.isRelated || hints.related === true || section === 'related',
    isSelected: hints.row ? hints.selected === true : outer.isSelected || hints.selected === true,
    isCollapsed: outer.isCollapsed || hints.collapsed === true,
  };
}

/** What is called a row and holds a part of the page lays the page out, and is of nobody. */
function withoutLayout(hints: MarkupHints, holdsRegion: boolean): MarkupHints {
  return holdsRegion && hints.isRowByName && !hints.scope ? { ...hints, row: undefined } : hints;
}

function isNothing(hints: MarkupHints): boolean {
  for (const _ in hints) return false;
  return true;
}

function lastInside(elements: readonly PageElement[]): number[] {
  const last = elements.map((_, index) => index);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? -1;
    if (parent >= 0) last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  }
  return last;
}

function markAncestors(
  elements: readonly PageElement[],
  isMarked: (element: PageElement) => boolean,
): boolean[] {
  const marked = elements.map(isMarked);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? -1;
    if (marked[index] && parent >= 0) marked[parent] = true;
  }
  return marked;
}
