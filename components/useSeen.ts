/** Which options of a list have come into sight. */
import { type RefObject, useEffect, useState } from 'react';

/** What follows from it begins once the list's own pixels are on their way to the screen. */
const paintingMs = 16;

/**
 * By their places in the list.
 * @param count how many options there are: with another count it is another list
 * @param max no more than so many are told, in the order in which they came into sight
 */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  count: number,
  max: number,
): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (count === 0) return;
    const options = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
    const timers: ReturnType<typeof setTimeout>[] = [];
    const observer = new IntersectionObserver((changes) => {
      const places = changes.flatMap(({ isIntersecting, target }) =>
        isIntersecting ? [options.indexOf(target)] : [],
      );
      const see = () =>
        setSeen((before) => new Set([...before, ...places.sort((a, b) => a - b)].slice(0, max)));
      timers.push(setTimeout(see, paintingMs));
    });
    for (const option of options) observer.observe(option);
    return () => {
      observer.disconnect();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [list, count, max]);
  return seen;
}
