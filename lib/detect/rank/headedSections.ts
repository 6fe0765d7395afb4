/** Which sections the headings of a page begin. */
import type { PageElement, PageReading } from '../pageReading.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { isSectioning } from './partOfPage.ts';
import { kindOfSection, type SectionKind } from './sectionWords.ts';

const headingTag = /^h([1-6])$/;
const maxHeadingClimb = 4;
const levelOfTab = 4;

interface Section {
  /** The smallest element around the heading that holds something sighted, too, in the section that it is of. */
  readonly container: number;
  readonly kind: SectionKind | null;
  /** Of the heading, 1 to 6. */
  readonly level: number;
}

/** By the element of the heading: the section that it begins. */
export function* headedSections(
  { elements, sightings, texts }: Pick<PageReading, 'elements' | 'sightings' | 'texts'>,
  last: readonly number[],
): Steps<Map<number, Section[]>> {
  const sighted = new Array<number>(elements.length + 1).fill(0);
  for (const { at } of sightings) sighted[at + 1] = (sighted[at + 1] ?? 0) + 1;
  for (let index = 1; index < sighted.length; index += 1)
    sighted[index] = (sighted[index] ?? 0) + (sighted[index - 1] ?? 0);
  const holds = (index: number) => (sighted[(last[index] ?? index) + 1] ?? 0) > (sighted[index] ?? 0);
  const sections = new Map<number, Section[]>();
  for (const [index, { text, at }] of texts.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    const isTab = isOpenTab(elements[at]);
    const { heading, level } = isTab ? { heading: at, level: levelOfTab } : headingOf(at, elements);
    if (level === 0) continue;
    let container = elements[heading]?.parent ?? -1;
    // What is around it in a section of its own, or in a row, is all that it heads.
    while (container >= 0 && !holds(container) && !isSectioning(elements[container]))
      container = elements[container]?.parent ?? -1;
    if (container < 0 || !holds(container)) continue;
    const kind = kindOfSection(text);
    // What most tabs are called says nothing of it.
    if (isTab && !kind) continue;
    const section = { container, kind, level };
    const begun = sections.get(heading);
    if (begun) begun.push(section);
    else sections.set(heading, [section]);
  }
  return sections;
}

/** What a tab is called that is open is what stands below the tabs. */
function isOpenTab({ attributes }: Partial<PageElement> = {}): boolean {
  return attributes?.role === 'tab' && attributes['aria-selected'] === 'true';
}

/** The heading that a text stands in, and of which level, 1 to 6; 0 in none. */
function headingOf(at: number, elements: readonly PageElement[]): { heading: number; level: number } {
  let heading = at;
  for (let climb = 0; climb < maxHeadingClimb && heading >= 0; climb += 1) {
    const { tag = '', attributes = {}, parent = -1 } = elements[heading] ?? {};
    const isUnnumbered = attributes.role === 'heading' || tag === 'legend';
    const level = Number(headingTag.exec(tag)?.[1] ?? (isUnnumbered ? 4 : 0));
    if (level > 0) return { heading, level };
    heading = parent;
  }
  return { heading, level: 0 };
}

export function isHeadingAt(at: number, { elements }: Pick<PageReading, 'elements'>): boolean {
  return headingOf(at, elements).level > 0;
}
