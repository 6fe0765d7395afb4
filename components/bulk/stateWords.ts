/** What is said of rows in each state. */
import type { RowState } from '../../lib/bulk/bulkRows.ts';
import { statusWords } from '../../lib/explainLead.ts';
import type { WordKey } from '../../lib/words.ts';

export const stateWords = {
  ...statusWords,
  shown: 'bulkNoStatus',
  several: 'bulkSeveral',
  doubtful: 'bulkDoubtful',
  none: 'notInOctanist',
  unknown: 'bulkUnknown',
} as const satisfies Record<RowState, WordKey>;
