/** Long lists come on screen piece by piece: no piece keeps anybody waiting, and whoever is at work meanwhile gets the time between them. */
import { useEffect, useState } from 'react';

/** More than are in sight at first. */
const piece = 30;
const usualMs = 50;

/**
 * How many of so many are to be drawn by now.
 * @param pauseMs between two pieces
 */
export function useGrowing(total: number, pauseMs = usualMs): number {
  const [count, setCount] = useState(piece);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + piece), pauseMs);
    return () => clearTimeout(timer);
  }, [count, total, pauseMs]);
  return Math.min(count, total);
}
