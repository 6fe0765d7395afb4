/** Long lists come on screen piece by piece: no piece keeps anybody waiting. */
import { useEffect, useState } from 'react';

const piece = 30;

/** How many of so many are to be drawn by now. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(piece);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + piece));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
