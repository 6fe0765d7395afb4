/** Marks begun in the side panel and gone on from: one for each lead of each organization, the latest ones only. */
import { type Draft, draftSchema } from './draft.ts';
import { z } from './zodMini.ts';

export const keptDraftSchema = z.object({
  workspaceId: z.string(),
  /** In normal form where it has one. */
  lead: z.string(),
  draft: draftSchema,
  atMs: z.number(),
});

export type KeptDraft = Readonly<z.infer<typeof keptDraftSchema>>;

/** Nobody has begun more in one session, and browsers keep 10 MB for us in memory: a character takes up to three bytes. */
const maxKept = 200;
const maxCharacters = 1_000_000;

/** Whether anything but the lead is in it. */
export function isBegun({ lead: _lead, ...rest }: Draft): boolean {
  return Object.values(rest).some((value) => value !== '' && value !== null);
}

/** Those that have to give way, the oldest first to go, so that neither their number nor all that is in them grows on. */
export function overflowOf(kept: readonly KeptDraft[]): KeptDraft[] {
  const newestFirst = [...kept].sort((a, b) => b.atMs - a.atMs);
  let characters = 0;
  return newestFirst.filter((one, at) => {
    characters += JSON.stringify(one).length;
    return at >= maxKept || characters > maxCharacters;
  });
}
