/** What was begun in side panels for leads that somebody has gone on from. */
import { useEffect, useState } from 'react';
import { followKeptDrafts, type KeptDrafts } from '../lib/browser/keptDrafts.ts';

/** Null until it has been read. */
export function useKeptDrafts(): KeptDrafts | null {
  const [drafts, setDrafts] = useState<KeptDrafts | null>(null);
  useEffect(() => followKeptDrafts(setDrafts), []);
  return drafts;
}
