/** Which messages are folded where the page marks only the open one: `<li>…<li aria-expanded="true">`. */
import type { PageElement } from '../pageReading.ts';

/** A leaf of a tree has nothing to unfold. */
const message = /^(?:li|listitem|article)$/;

/** By element: one alike beside it is marked as open, and it is not. */
export function foldedBeside(elements: readonly PageElement[]): (index: number) => boolean {
  const keyOf = ({ parent, tag, attributes }: PageElement) =>
    message.test(attributes.role ?? tag) ? `${parent} ${attributes.role ?? tag}` : null;
  const withOpen = new Set(
    elements.flatMap((one) => (one.attributes['aria-expanded'] === 'true' ? (keyOf(one) ?? []) : [])),
  );
  return (index) => {
    const one = withOpen.size > 0 ? elements[index] : undefined;
    const isMarked = one?.attributes['aria-expanded'] !== undefined;
    return one !== undefined && !isMarked && withOpen.has(keyOf(one) ?? '');
  };
}
