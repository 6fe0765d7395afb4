/** Long lists come on screen piece by piece: no piece keeps anybody waiting, and whoever is at work meanwhile gets the time between them. */
import { useEffect, useState } from 'react';

/** More than are in sight at first. */
const piece = 30;
const pauseMs = 50;

/** How many of so many are to be drawn by now. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(piece);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + piece), pauseMs);
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
