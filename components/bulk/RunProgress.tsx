/** How far many marks are: a bar, and in words. */
import { say } from '../../lib/browser/say.ts';
import type { RunCounts } from '../../lib/bulk/bulkRun.ts';

export function RunProgress({ counts }: { readonly counts: RunCounts }) {
  const { done, waiting, same, stopped } = counts;
  const needs = counts['needs-you'];
  const total = done + waiting + needs + stopped;
  const settled = total - waiting;
  // Read aloud by quarters: every single one would be too many.
  const told =
    waiting === 0 ? settled : Math.floor((4 * settled) / Math.max(1, total)) * Math.floor(total / 4);
  const words = say('bulkProgress', String(done), String(waiting), String(needs));
  return (
    <div className="flex flex-col gap-1.5">
      <progress
        className="w-full accent-accent forced-color-adjust-none forced-colors:outline"
        value={settled}
        max={Math.max(1, total)}
        aria-label={say('bulkProgressBar')}
        aria-valuetext={words}
      />
      <p className="font-medium">{words}</p>
      {stopped > 0 && <p className="text-muted">{say('bulkStoppedCount', String(stopped))}</p>}
      {same > 0 && <p className="text-muted">{say('bulkEqual', String(same))}</p>}
      {needs > 0 && <p className="text-warning">{say('bulkTrouble', String(needs))}</p>}
      <p role="status" className="sr-only">
        {waiting === 0
          ? say('bulkOver', String(done), String(needs), String(stopped))
          : say('markAllProgress', String(told), String(total))}
      </p>
    </div>
  );
}
