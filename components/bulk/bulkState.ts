/** What was begun for many leads, kept for each tab as long as the panel is open, and what was sent, which belongs to no tab. */
import { type BulkDraft, emptyBulk } from '../../lib/bulk/bulkChanges.ts';
import type { MarkableRow, RowFilter } from '../../lib/bulk/bulkRows.ts';
import { noSelection, type Selection } from '../../lib/bulk/selection.ts';

export interface Begun {
  readonly selection: Selection;
  readonly filter: RowFilter;
  readonly draft: BulkDraft;
  /** The rows as they were when somebody went on to look at what changes; null while they are being chosen. */
  readonly reviewed: readonly MarkableRow[] | null;
}

export const nothingBegun: Begun = {
  selection: noSelection,
  filter: 'all',
  draft: emptyBulk,
  reviewed: null,
};
