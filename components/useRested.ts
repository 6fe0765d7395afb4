/** A value that somebody is typing, once they pause. */
import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for so long; the first one counts at once. */
export function useRested<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const resting = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(resting);
  }, [value, restMs]);
  return rested;
}
