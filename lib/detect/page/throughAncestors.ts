/** What an element has of itself and of what is around it. */
import { parentOf } from './dom.ts';

/** A function that remembers it, from the outermost element on, where `first` holds around all. */
export function throughAncestors<Told>(
  tell: (element: Element, around: Told) => Told,
  first: Told,
): (element: Element) => Told {
  const known = new Map<Element, Told>();
  return (innermost) => {
    const unknown: Element[] = [];
    let around: Element | undefined = innermost;
    while (around && !known.has(around)) {
      unknown.push(around);
      around = parentOf(around);
    }
    let told = around ? (known.get(around) as Told) : first;
    for (const element of unknown.reverse()) {
      told = tell(element, told);
      known.set(element, told);
    }
    return told;
  };
}
