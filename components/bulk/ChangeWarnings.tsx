/** What somebody should know before many leads are marked. */
import { say } from '../../lib/browser/say.ts';
import type { BulkReading } from '../../lib/bulk/bulkChanges.ts';

export function ChangeWarnings({ reading: { changes, wrongValues } }: { readonly reading: BulkReading }) {
  const equal = changes.filter(({ effect }) => effect === 'equal').length;
  const overturned = changes.filter(({ effect }) => effect === 'overturns').length;
  const worthless = changes.filter(
    ({ fields: { status, value } }) =>
      value !== undefined && (value < 0 || (value === 0 && status !== 'lost')),
  ).length;
  return (
    <div aria-live="polite" className="empty:hidden">
      {wrongValues.size > 0 && (
        <p className="text-danger">{say('bulkWrongValues', String(wrongValues.size))}</p>
      )}
      {overturned > 0 && <p className="text-warning">{say('bulkOverturns', String(overturned))}</p>}
      {worthless > 0 && <p className="text-warning">{say('bulkWorthless', String(worthless))}</p>}
      {equal > 0 && <p className="text-muted">{say('bulkEqual', String(equal))}</p>}
    </div>
  );
}
